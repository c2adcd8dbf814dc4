package org.tickmark.generate;

import java.util.List;

/** What a company earned in eight quarters: drawn once, so that statements of any columns agree. */
final class Books {
  private final Issuer issuer;
  private final Money money;
  private final Wording wording;
  private final Operations operations;
  private final BottomLines bottom;
  private final PerShare perShare;

  Books(Dice dice, Issuer issuer, Money money, Wording wording) {
    this.issuer = issuer;
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
    this.perShare = new PerShare(dice, money, whole, bottom);
  }

  Issuer issuer() {
    return issuer;
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
    SheetBuilder out = new SheetBuilder(wording, money);
    Projection shown = Projection.over(columns);
    bottom.set(out, shown, operations.set(out, shown));
    perShare.set(out, columns);
    String remark =
        wording.word(perShare.whole() ? "remark.shares" : money.remark(/* perShare= */ true));
    return out.sheet("INCOME_STATEMENT", title, remark, columns);
  }
}
