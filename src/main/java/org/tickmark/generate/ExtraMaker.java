package org.tickmark.generate;

import java.util.Arrays;
import java.util.List;

/** Makes what stands beside the primary statements: walks to a non-GAAP measure, and segments. */
final class ExtraMaker {
  private final Dice dice;
  private final Money money;

  ExtraMaker(Dice dice, Money money) {
    this.dice = dice;
    this.money = money;
  }

  /** A walk from net income to the same without some items. */
  Sheet walk(List<Span> columns, long... net) {
    SheetBuilder out = new SheetBuilder(dice, money);
    out.step(out.signed("walk.start", net), "GAAP", /* end= */ false, net);
    long[] total = net.clone();
    double size = money.sized(5e5);
    for (String step : dice.some(Words.of("walk.step"), dice.between(2, 4))) {
      long[] values = new long[columns.size()];
      boolean less = step.contains("tax effect");
      Arrays.setAll(values, i -> less ? -dice.amount(size / 3) : dice.amount(size));
      out.step(step, "ADJUSTMENT", /* end= */ false, values);
      Arrays.setAll(total, i -> total[i] + values[i]);
    }
    out.step(out.signed("walk.end", total), "NON_GAAP", /* end= */ true, total);
    return new Sheet(
        "RECONCILIATION",
        dice.word("title.walk"),
        dice.word(money.remark(/* perShare= */ false)),
        money.scale(),
        columns,
        out.lines());
  }

  /** Sales by segment. */
  Sheet segments(List<Span> columns) {
    SheetBuilder out = new SheetBuilder(dice, money);
    double size = money.sized(1e7);
    long[] total = new long[columns.size()];
    for (String name : dice.some(Words.of("seg.name"), dice.between(2, 5))) {
      long[] values = new long[columns.size()];
      long first = dice.amount(size);
      Arrays.setAll(values, i -> Math.round(first * dice.share(1)));
      out.item(name, values);
      Arrays.setAll(total, i -> total[i] + values[i]);
    }
    out.last(dice.word("seg.total"), total);
    return new Sheet(
        "SEGMENT",
        dice.word("title.seg"),
        dice.word(money.remark(/* perShare= */ false)),
        money.scale(),
        columns,
        out.lines());
  }
}
