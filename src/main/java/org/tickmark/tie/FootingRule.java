package org.tickmark.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tickmark.statement.StatementKind;

/**
 * Every total is the sum of its parts: sections, sub-totals, and running totals as income
 * statements have them. Footings are discovered, see {@link FootingSearch}.
 *
 * <p>Sources: Regulation S-X 5-02 (balance sheets) and 5-03 (statements of comprehensive income),
 * ASC 230-10-45 (cash flows), Regulation G, 17 CFR 244.100 (walks to a non-GAAP measure), and XBRL
 * Calculation 1.1 for what counts as equal.
 */
final class FootingRule implements Rule {
  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      sheet.lines().stream()
          .flatMap(line -> line.facts().values().stream())
          .map(amount -> amount.item().unit())
          .filter(Objects::nonNull)
          .filter(unit -> !unit.equals("pure"))
          .distinct()
          .forEach(unit -> foot(sheet, unit, ledger));
    }
  }

  private static void foot(Sheet sheet, String unit, Ledger ledger) {
    List<SheetLine> lines =
        sheet.lines().stream()
            .filter(
                line -> line.facts().values().stream().anyMatch(a -> unit.equals(a.item().unit())))
            .toList();
    FigureGrid grid = FigureGrid.of(lines, unit, sheet.columns());
    if (grid == null) {
      return;
    }
    RuleName rule =
        sheet.is(StatementKind.RECONCILIATION) ? RuleName.RECONCILIATION_DOWN : RuleName.FOOTING;
    for (Reading reading : FootingSearch.find(grid)) {
      for (int c = 0; c < grid.columns(); c++) {
        enter(rule, grid, reading, c, ledger);
      }
    }
  }

  private static void enter(
      RuleName rule, FigureGrid grid, Reading reading, int column, Ledger ledger) {
    Amount stated = grid.amount(reading.total(), column);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < reading.terms().size(); i++) {
      Amount amount = grid.amount(reading.terms().get(i), column);
      if (amount != null) {
        terms.add(new Term(amount, reading.weights().get(i)));
      }
    }
    if (stated == null || terms.isEmpty()) {
      return;
    }
    Verdict verdict = Verdict.ofSum(stated, terms);
    ledger.enter(rule, stated, terms, verdict, explain(stated, terms, verdict));
  }

  private static String explain(Amount stated, List<Term> terms, Verdict verdict) {
    String of =
        terms.stream().allMatch(term -> term.weight() > 0)
            ? "the sum of " + count(terms) + " (" + Wording.terms(terms) + ")"
            : Wording.terms(terms);
    return Wording.figure(stated)
        + " "
        + Wording.compared(verdict, stated.item().unit(), of)
        + (verdict.holds() ? "" : Misprint.hint(verdict, terms))
        + ".";
  }

  private static String count(List<Term> terms) {
    return terms.size() == 1 ? "1 line" : terms.size() + " lines";
  }
}
