package org.tickmark.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tickmark.statement.StatementKind;

/**
 * Cash at the end and at the beginning of a cash flow statement is the balance sheet's cash of that
 * day.
 *
 * <p>Source: ASC 230-10-45-4 and 50-8 (ASU 2016-18): the statement explains the change in cash,
 * cash equivalents and restricted cash, wherever the balance sheet shows them. So restricted cash
 * is a known exception, and so are cash held for sale or by discontinued operations and, at banks,
 * the several lines that make up cash and equivalents.
 */
final class CashAcross implements Rule {
  private static final int MAGNITUDE = 3;
  private static final int MOST_KIN = 4;

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet flows : sheets) {
      if (flows.isGaap(StatementKind.CASH_FLOW)) {
        for (int c = 0; c < flows.columns(); c++) {
          test(flows, c, Measure.CASH_AT_END, sheets, ledger);
          test(flows, c, Measure.CASH_AT_BEGINNING, sheets, ledger);
        }
      }
    }
  }

  private static void test(
      Sheet flows, int column, Measure side, List<Sheet> sheets, Ledger ledger) {
    List<SheetLine> lines =
        flows.lines(side).stream().filter(line -> line.in(column) != null).toList();
    if (lines.isEmpty()) {
      return;
    }
    SheetLine line = lines.get(lines.size() - 1);
    for (Sheet balance : sheets) {
      if (balance.isGaap(StatementKind.BALANCE_SHEET)) {
        int at = column(balance, line.in(column).item().period().end());
        if (at >= 0 && enter(line, line.in(column), flows, balance, at, ledger)) {
          return;
        }
      }
    }
  }

  private static int column(Sheet balance, LocalDate day) {
    for (int c = 0; day != null && c < balance.columns(); c++) {
      int column = c;
      boolean same =
          balance.lines().stream()
              .map(line -> line.in(column))
              .anyMatch(amount -> amount != null && day.equals(amount.item().period().end()));
      if (same) {
        return c;
      }
    }
    return -1;
  }

  private static boolean enter(
      SheetLine line, Amount stated, Sheet flows, Sheet balance, int column, Ledger ledger) {
    List<SheetLine> all =
        balance.lines().stream()
            .filter(l -> l.in(column) != null && Measure.CASH_KIN.fits(l))
            .limit(2L * MOST_KIN)
            .toList();
    SheetLine cash = balance.first(Measure.CASH, column);
    List<Term> terms = fitting(stated, cash, all, column);
    if (terms == null) {
      boolean elsewhere =
          Measure.RESTRICTED_CASH.fits(line)
              || all.stream().anyMatch(Measure.RESTRICTED_CASH::fits)
              || anyHeldElsewhere(flows)
              || anyHeldElsewhere(balance);
      if (cash == null
          || elsewhere
          || !isSameThing(line, cash)
          || !Magnitude.isAlike(stated, cash.in(column), MAGNITUDE)) {
        return false;
      }
      terms = List.of(Term.plus(cash.in(column)));
    }
    Verdict verdict = Verdict.ofSum(stated, terms);
    ledger.enter(RuleName.CASH_ACROSS, stated, terms, verdict, explain(stated, terms, verdict));
    return true;
  }

  /** Cash alone, or with the fewest of its kin. */
  private static List<Term> fitting(
      Amount stated, SheetLine cash, List<SheetLine> kin, int column) {
    if (cash != null) {
      List<Term> alone = List.of(Term.plus(cash.in(column)));
      if (Verdict.ofSum(stated, alone).holds()) {
        return alone;
      }
    }
    List<Term> best = null;
    for (int mask = 1; mask < 1 << kin.size(); mask++) {
      List<Term> terms = new ArrayList<>();
      for (int i = 0; i < kin.size(); i++) {
        if ((mask >> i & 1) == 1) {
          terms.add(Term.plus(kin.get(i).in(column)));
        }
      }
      boolean fewer = best == null || terms.size() < best.size();
      if (terms.size() <= MOST_KIN && fewer && Verdict.ofSum(stated, terms).holds()) {
        best = terms;
      }
    }
    return best;
  }

  private static boolean anyHeldElsewhere(Sheet sheet) {
    return !sheet.lines(Measure.CASH_HELD_ELSEWHERE).isEmpty();
  }

  /** "Cash and cash equivalents at end of period" against "Cash and cash equivalents". */
  private static boolean isSameThing(SheetLine flow, SheetLine cash) {
    return flow.label().contains("equivalents") == cash.label().contains("equivalents");
  }

  private static String explain(Amount stated, List<Term> terms, Verdict verdict) {
    boolean restricted =
        terms.size() > 1
            && terms.stream()
                .anyMatch(
                    term ->
                        term.amount()
                            .item()
                            .label()
                            .toLowerCase(Locale.ROOT)
                            .contains("restricted"));
    String of = Wording.terms(terms) + " of the balance sheet of " + stated.item().period().end();
    return Wording.figure(stated)
        + " "
        + Wording.compared(verdict, stated.item().unit(), of)
        + (verdict.holds() ? "" : Misprint.hint(verdict, terms))
        + (restricted ? ", restricted cash included (ASC 230-10-50-8)" : "")
        + ".";
  }
}
