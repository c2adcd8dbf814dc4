package org.tickmark.generate;

import java.util.List;
import org.tickmark.generate.BottomLines.Earned;

/** What a company earned in eight quarters: drawn once, so that statements of any columns agree. */
final class Books {
  private final Money money;
  private final Wording wording;
  private final Operations operations;
  private final BottomLines bottom;
  private final PerShare perShare;

  Books(Dice dice, Issuer issuer, Money money, Wording wording) {
    this.money = money;
    this.wording = wording;
    double sales = money.sized(4e7);
    this.operations =
        issuer.bank()
            ? new BankIncome(dice, wording, sales)
            : new TradeIncome(dice, wording, sales);
    Amounts pretax = operations.set(new SheetBuilder(wording, money), Projection.quarters());
    this.bottom = new BottomLines(dice, issuer, pretax);
    boolean whole = money.scale() == 1000 && dice.chance(Shape.of("shares.whole"));
    this.perShare = new PerShare(dice, money, whole);
  }

  Operations operations() {
    return operations;
  }

  BottomLines bottom() {
    return bottom;
  }

  PerShare perShare() {
    return perShare;
  }

  /** The income statement over some columns. */
  Sheet statement(String title, List<Span> columns) {
    return statement("INCOME_STATEMENT", title, columns, Projection.over(columns));
  }

  /**
   * An income statement shown otherwise.
   *
   * @param statement what it is, as the truth names it
   */
  Sheet statement(String statement, String title, List<Span> columns, Projection shown) {
    SheetBuilder out = new SheetBuilder(wording, money);
    Earned earned = bottom.set(out, shown, operations.set(out, shown));
    perShare.set(out, columns, earned);
    String remark =
        wording.word(perShare.whole() ? "remark.shares" : money.remark(/* perShare= */ true));
    return out.sheet(statement, title, remark, columns);
  }
}
