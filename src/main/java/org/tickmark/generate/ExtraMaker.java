package org.tickmark.generate;

import java.util.List;

/** Makes what stands beside the primary statements: walks to a non-GAAP measure, and segments. */
final class ExtraMaker {
  private final Dice dice;
  private final Wording wording;
  private final Money money;

  ExtraMaker(Dice dice, Wording wording, Money money) {
    this.dice = dice;
    this.wording = wording;
    this.money = money;
  }

  /** A walk from net income to the same without some items. */
  Sheet walk(List<Span> columns, Amounts net) {
    SheetBuilder out = new SheetBuilder(wording, money);
    out.step(out.signed("walk.start", net), "GAAP", net);
    Amounts total = net;
    double size = money.sized(5e5);
    for (String step : dice.some(Words.of("walk.step"), dice.between(2, 4))) {
      boolean less = step.contains("tax effect");
      Amounts one =
          Amounts.each(columns.size(), i -> less ? -dice.amount(size / 3) : dice.amount(size));
      out.step(step, "ADJUSTMENT", one);
      total = total.plus(one);
    }
    out.end(out.signed("walk.end", total), "NON_GAAP", total);
    return out.sheet("RECONCILIATION", dice.word("title.walk"), remark(), columns);
  }

  /** Sales by segment. */
  Sheet segments(List<Span> columns) {
    SheetBuilder out = new SheetBuilder(wording, money);
    Amounts total = Amounts.zero(columns.size());
    for (String name : dice.some(Words.of("seg.name"), dice.between(2, 5))) {
      Amounts one = Amounts.around(dice, columns.size(), money.sized(1e7));
      out.item(name, one);
      total = total.plus(one);
    }
    out.last(out.word("seg.total"), total);
    return out.sheet("SEGMENT", dice.word("title.seg"), remark(), columns);
  }

  private String remark() {
    return wording.word(money.remark(/* perShare= */ false));
  }
}
