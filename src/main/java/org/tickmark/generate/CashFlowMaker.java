package org.tickmark.generate;

import java.util.List;

/** Makes cash flow statements that start at net income and end at the cash of the balance sheet. */
final class CashFlowMaker {
  private final Dice dice;
  private final Wording wording;
  private final Money money;
  private final double size;

  /**
   * A statement and the cash it starts and ends with.
   *
   * @param sheet the statement
   * @param opening the cash at the beginning of each column
   * @param closing the cash at its end
   */
  record CashFlow(Sheet sheet, Amounts opening, Amounts closing) {}

  CashFlowMaker(Dice dice, Wording wording, Money money) {
    this.dice = dice;
    this.wording = wording;
    this.money = money;
    this.size = money.sized(2e6);
  }

  /**
   * The statement. The first column's opening cash is of the day before the fiscal year, the second
   * one's of a year earlier.
   *
   * @param spans the year to date, of this year and the one before
   * @param profit what was earned in each, others' share included
   */
  CashFlow make(List<Span> spans, Amounts profit) {
    SheetBuilder out = new SheetBuilder(wording, money);
    Amounts change = operating(out, profit);
    change = change.plus(activity(out, "cf.investing"));
    change = change.plus(activity(out, "cf.financing"));
    if (dice.chance(0.35)) {
      Amounts currency = Amounts.moving(dice, spans.size(), 0.2 * size, 0.4);
      out.item(out.word("cf.currency"), currency);
      change = change.plus(currency);
    }
    out.total(out.signed("cf.change", change), change);
    Amounts opening = opening(spans, change);
    Amounts closing = opening.plus(change);
    out.item(out.word("cf.begin"), opening);
    out.last(out.word("cf.end"), closing);
    if (dice.chance(Shape.of("sheet.supplemental"))) {
      out.open(out.word("cf.supplemental"));
      for (Template line : Template.drawn(dice, "cf.supplemental")) {
        out.item(out.word(line.key()), Amounts.around(dice, spans.size(), line.weight() * size));
      }
      out.close();
    }
    String remark = out.word(money.remark(/* perShare= */ false));
    Sheet sheet = out.sheet("CASH_FLOW", dice.word("title.cf"), remark, spans);
    return new CashFlow(sheet, opening, closing);
  }

  /** More cash than was ever spent; what a year starts with, the year before ended with. */
  private Amounts opening(List<Span> spans, Amounts change) {
    long least = change.stream().map(Math::abs).max().orElse(0);
    Amounts drawn = Amounts.each(spans.size(), i -> 2 * least + dice.amount(10 * size));
    boolean year = spans.get(0).quarters() == 4;
    return Amounts.each(
        spans.size(), i -> year && i == 0 ? drawn.at(1) + change.at(1) : drawn.at(i));
  }

  private Amounts operating(SheetBuilder out, Amounts profit) {
    out.open(out.word("cf.operating"));
    out.item(out.signed("is.net", profit), profit);
    out.open(out.signed("cf.adjustments", profit));
    Amounts flow = profit.plus(lines(out, "cf.operating", profit.count(), 0));
    out.open(out.word("cf.changes"));
    flow = flow.plus(lines(out, "cf.changes", profit.count(), 0.2));
    out.close().close();
    out.total(out.signed("cf.operating.total", flow), flow).close();
    return flow;
  }

  private Amounts activity(SheetBuilder out, String key) {
    out.open(out.word(key));
    Amounts flow = lines(out, key, 2, 0);
    out.total(out.signed(key + ".total", flow), flow).close();
    return flow;
  }

  private Amounts lines(SheetBuilder out, String part, int columns, double reversed) {
    Amounts flow = Amounts.zero(columns);
    for (Template line : Template.drawn(dice, part)) {
      Amounts one = Amounts.moving(dice, columns, line.weight() * size, reversed);
      out.item(out.word(line.key()), one);
      flow = flow.plus(one);
    }
    return flow;
  }
}
