package org.tickmark.tie;

import java.util.List;
import org.tickmark.statement.StatementKind;

/**
 * Assets equal liabilities and equity, in every column of a balance sheet.
 *
 * <p>Source: Regulation S-X 5-02 (captions 18 and 32); FASB Concepts Statement 8, chapter 4.
 */
final class BalanceSheetIdentity implements Rule {
  private static final int MAGNITUDE = 10;

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      if (sheet.is(StatementKind.BALANCE_SHEET)) {
        for (int c = 0; c < sheet.columns(); c++) {
          test(sheet, c, ledger);
        }
      }
    }
  }

  private static void test(Sheet sheet, int column, Ledger ledger) {
    SheetLine assets = sheet.first(Measure.TOTAL_ASSETS, column);
    SheetLine claims = sheet.first(Measure.TOTAL_LIABILITIES_AND_EQUITY, column);
    if (assets == null || claims == null || assets.equals(claims)) {
      return;
    }
    Amount stated = claims.in(column);
    List<Term> terms = List.of(Term.plus(assets.in(column)));
    Verdict verdict = Verdict.ofSum(stated, terms);
    if (!verdict.holds() && !Magnitude.isAlike(stated, assets.in(column), MAGNITUDE)) {
      return;
    }
    String explanation =
        Wording.figure(stated)
            + " "
            + Wording.compared(verdict, stated.item().unit(), Wording.name(assets.in(column)))
            + (verdict.holds() ? "" : Misprint.hint(verdict, terms))
            + ".";
    ledger.enter(RuleName.BALANCE_SHEET_IDENTITY, stated, terms, verdict, explanation);
  }
}
