package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.generate.CashFlowMaker.CashFlow;

/** Makes the primary statements of a release, and decides how each is shown. */
final class StatementMaker {
  private final Dice dice;
  private final Wording wording;
  private final Issuer issuer;
  private final Money money;
  private final Books books;
  private final List<Span> income;
  private final Layout layout;

  /**
   * Prepares statements.
   *
   * @param income the columns of the income statement
   * @param layout which way it is set
   */
  StatementMaker(
      Dice dice,
      Wording wording,
      Issuer issuer,
      Money money,
      Books books,
      List<Span> income,
      Layout layout) {
    this.dice = dice;
    this.wording = wording;
    this.issuer = issuer;
    this.money = money;
    this.books = books;
    this.income = income;
    this.layout = layout;
  }

  List<Sheet> make() {
    Span now = issuer.span(issuer.quarter(), /* before= */ false);
    List<Span> year = List.of(now, issuer.span(issuer.quarter(), /* before= */ true));
    Amounts profit = books.bottom().profit().over(year);
    CashFlow cash = new CashFlowMaker(dice, wording, money).make(year, profit);
    List<Span> days = days();
    BalanceMaker balances = new BalanceMaker(dice, wording, issuer, money, days.size());
    Sheet balance = shown(balances.make(days, held(cash, days)));
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(income());
    sheets.add(dice.chance(Shape.of("sheet.balance_first")) ? 0 : 1, balance);
    if (!issuer.bank() && dice.chance(Shape.of("sheet.equity"))) {
      long net = books.bottom().net().over(now);
      EquityMaker equity = new EquityMaker(dice, wording, money, now);
      Sheet sheet =
          equity.make(balances.equity(), days.get(1), net, books.perShare().outstanding());
      if (sheet.columns().size() <= layout.columns()) {
        sheets.add(sheet);
      }
    }
    if (!issuer.bank() && dice.chance(layout.share("cash_flow"))) {
      sheets.add(cash.sheet());
    }
    return sheets;
  }

  private Sheet income() {
    boolean pairs = income.size() % 2 == 0;
    if (books.operations() instanceof TradeIncome trade && !issuer.translates()) {
      AdjustedMaker adjusted = new AdjustedMaker(dice, wording, books, trade);
      if (dice.chance(Shape.of("sheet.restated"))) {
        return adjusted.restated(income);
      }
      if (dice.chance(Shape.of("sheet.pro_forma"))) {
        return adjusted.proForma(
            2 * income.size() <= layout.columns() ? income : income.subList(0, 2));
      }
    }
    Sheet sheet = books.statement(dice.word("title.is"), income);
    if (issuer.translates()) {
      return sheet;
    }
    if (pairs && dice.chance(Shape.of("sheet.compared"))) {
      return sheet.compared(change());
    }
    if (!pairs && income.size() + 2 <= layout.columns() && dice.chance(Shape.of("bank.compared"))) {
      return sheet.trailing(change());
    }
    boolean shares =
        !issuer.bank()
            && 2 * income.size() <= layout.columns()
            && dice.chance(Shape.of("sheet.shares"));
    return shares ? sheet.shared() : sheet;
  }

  private Slot.Kind change() {
    return dice.chance(0.7) ? Slot.Kind.PERCENT_CHANGE : Slot.Kind.CHANGE;
  }

  /** A balance sheet, beside each other its halves, or with a remark on the year before. */
  private Sheet shown(Sheet balance) {
    if (balance.columns().size() == 2 && dice.chance(Shape.of("sheet.beside"))) {
      return balance.beside();
    }
    if (balance.columns().size() == 2 && dice.chance(Shape.of("sheet.restated"))) {
      return balance.remarked(1, wording.word("aspect.restated"));
    }
    return balance;
  }

  private List<Span> days() {
    if (income.size() == 5) {
      return income.stream().map(Span::instant).toList();
    }
    Span now = issuer.span(1, /* before= */ false).instant();
    return List.of(now, new Span(issuer.quarterEnd(Issuer.QUARTERS - 1), 0, Issuer.QUARTERS - 1));
  }

  /** The cash that the cash flow statement ends and starts with; other days have as much. */
  private static Amounts held(CashFlow cash, List<Span> days) {
    return Amounts.each(days.size(), i -> (i == 0 ? cash.closing() : cash.opening()).at(0));
  }
}
