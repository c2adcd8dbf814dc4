package org.tickmark.tie;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.statement.StatementKind;

/**
 * The change in cash is the sum of the three activities and of exchange rates; cash at the end is
 * cash at the beginning and the change.
 *
 * <p>Tests only what no footing has tested already.
 *
 * <p>Source: ASC 230-10-45-24 (formerly FAS 95, paragraph 26) and ASC 830-230-45-1.
 */
final class CashRule implements Rule {
  private static final int MAGNITUDE = 10;
  private static final List<Measure> ACTIVITIES =
      List.of(
          Measure.OPERATING_CASH_FLOW, Measure.INVESTING_CASH_FLOW, Measure.FINANCING_CASH_FLOW);

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      if (sheet.is(StatementKind.CASH_FLOW)) {
        for (int c = 0; c < sheet.columns(); c++) {
          change(sheet, c, ledger);
          rollForward(sheet, c, ledger);
        }
      }
    }
  }

  private static void change(Sheet sheet, int column, Ledger ledger) {
    SheetLine change = sheet.first(Measure.CASH_CHANGE, column);
    if (change == null || ledger.hasTested(change.in(column))) {
      return;
    }
    List<SheetLine> activities = new ArrayList<>();
    for (Measure activity : ACTIVITIES) {
      SheetLine line = sheet.first(activity, column);
      if (line != null) {
        activities.add(line);
      }
    }
    if (activities.size() == ACTIVITIES.size()) {
      enter(sheet, column, RuleName.CASH_CHANGE, change, activities, ledger);
    }
  }

  private static void rollForward(Sheet sheet, int column, Ledger ledger) {
    SheetLine begin = sheet.first(Measure.CASH_AT_BEGINNING, column);
    SheetLine end = sheet.first(Measure.CASH_AT_END, column);
    SheetLine change = sheet.first(Measure.CASH_CHANGE, column);
    if (begin != null && end != null && change != null && !ledger.hasTested(end.in(column))) {
      enter(sheet, column, RuleName.CASH_ROLL_FORWARD, end, List.of(begin, change), ledger);
    }
  }

  /** With the effect of exchange rates where the lines do not give the total without it. */
  private static void enter(
      Sheet sheet,
      int column,
      RuleName rule,
      SheetLine total,
      List<SheetLine> lines,
      Ledger ledger) {
    Amount stated = total.in(column);
    List<Term> terms =
        new ArrayList<>(lines.stream().map(line -> Term.plus(line.in(column))).toList());
    Verdict verdict = Verdict.ofSum(stated, terms);
    SheetLine exchange = sheet.first(Measure.CURRENCY_EFFECT, column);
    if (!verdict.holds() && exchange != null) {
      terms.add(Term.plus(exchange.in(column)));
      verdict = Verdict.ofSum(stated, terms);
    }
    if (verdict.holds() || isSure(sheet, column, total, lines, verdict)) {
      String explanation =
          Wording.figure(stated)
              + " "
              + Wording.compared(verdict, stated.item().unit(), Wording.terms(terms))
              + (verdict.holds() ? "" : Misprint.hint(verdict, terms))
              + ".";
      ledger.enter(rule, stated, terms, verdict, explanation);
    }
  }

  /**
   * A break is believed where nothing else stands between the lines and the total, as cash of
   * discontinued operations may, and where the figures at least are of one size.
   */
  private static boolean isSure(
      Sheet sheet, int column, SheetLine total, List<SheetLine> lines, Verdict verdict) {
    int from = sheet.lines().indexOf(lines.get(lines.size() - 1));
    int to = sheet.lines().indexOf(total);
    boolean alone =
        from < to
            && sheet.lines().subList(from + 1, to).stream()
                .allMatch(
                    line ->
                        line.in(column) == null
                            || lines.contains(line)
                            || Measure.CURRENCY_EFFECT.fits(line));
    return alone && Magnitude.isAlike(verdict.stated(), verdict.computed(), MAGNITUDE);
  }
}
