package org.tickmark.generate;

import java.util.Arrays;
import java.util.List;

/** Makes cash flow statements that start at net income and end at the cash of the balance sheet. */
final class CashFlowMaker {
  private final Dice dice;
  private final Money money;
  private final int columns;
  private final double size;
  private long[] flow;

  CashFlowMaker(Dice dice, Money money, int columns) {
    this.dice = dice;
    this.money = money;
    this.columns = columns;
    this.size = money.sized(2e6);
    this.flow = new long[columns];
  }

  /**
   * The statement. The first column's opening cash is of the day before the fiscal year, the second
   * one's of a year earlier.
   *
   * @param spans the year to date, of this year and the one before
   * @param net net income in each
   */
  Sheet make(List<Span> spans, long... net) {
    SheetBuilder out = new SheetBuilder(dice, money);
    long[] total = activity(out, "cf.operating", net);
    total = plus(total, activity(out, "cf.investing"));
    total = plus(total, activity(out, "cf.financing"));
    if (dice.chance(0.3)) {
      long[] currency = some(0.2);
      out.item(dice.word("cf.currency"), currency);
      total = plus(total, currency);
    }
    out.total(out.signed("cf.change", total), total);
    long least = Arrays.stream(total).map(Math::abs).max().orElse(0);
    long[] begin = new long[columns];
    Arrays.setAll(begin, i -> 2 * least + dice.amount(10 * size));
    if (spans.get(0).quarters() == 4) {
      begin[0] = begin[1] + total[1];
    }
    out.item(dice.word("cf.begin"), begin);
    out.last(dice.word("cf.end"), plus(begin, total));
    return new Sheet(
        "CASH_FLOW",
        dice.word("title.cf"),
        dice.word(money.remark(/* perShare= */ false)),
        money.scale(),
        spans,
        out.lines());
  }

  private long[] activity(SheetBuilder out, String key, long... net) {
    flow = new long[columns];
    out.open(dice.word(key));
    switch (key) {
      case "cf.operating" -> operating(out, net);
      case "cf.investing" -> {
        line(out, "cf.capex", -1.0, 1);
        line(out, "cf.purchases", -1.5, 0.6);
        line(out, "cf.maturities", 1.2, 0.6);
      }
      default -> {
        line(out, "cf.issuance", 0.5, 1);
        line(out, "cf.repurchase", -0.8, 0.5);
        line(out, "cf.repayment", -0.4, 0.5);
      }
    }
    out.total(out.signed(key + ".total", flow), flow);
    out.close();
    return flow;
  }

  private void operating(SheetBuilder out, long... net) {
    out.item(out.signed("is.net", net), net);
    flow = plus(flow, net);
    out.open(out.signed("cf.adjustments", net));
    line(out, "cf.depreciation", 1, 1);
    line(out, "cf.stock", 0.4, 0.5);
    line(out, "cf.taxes", 0.3, 0.4);
    out.open(dice.word("cf.changes"));
    line(out, "cf.receivables", -0.6, 1);
    line(out, "cf.inventories", -0.4, 0.7);
    line(out, "cf.payable", 0.3, 1);
    line(out, "cf.accrued", -0.3, 0.8);
    out.close().close();
  }

  private void line(SheetBuilder out, String key, double weight, double often) {
    if (dice.chance(often)) {
      long[] values = some(weight);
      out.item(dice.word(key), values);
      flow = plus(flow, values);
    }
  }

  private long[] some(double weight) {
    long[] values = new long[columns];
    for (int i = 0; i < columns; i++) {
      long amount = dice.chance(0.06) ? 0 : dice.amount(Math.abs(weight) * size);
      values[i] = weight < 0 || dice.chance(0.1) ? -amount : amount;
    }
    return values;
  }

  private long[] plus(long[] a, long[] b) {
    long[] sum = new long[columns];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }
}
