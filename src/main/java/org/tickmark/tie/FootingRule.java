package org.tickmark.tie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
  private static final Set<StatementKind> PRIMARY =
      EnumSet.of(
          StatementKind.BALANCE_SHEET,
          StatementKind.INCOME_STATEMENT,
          StatementKind.CASH_FLOW,
          StatementKind.EQUITY,
          StatementKind.RECONCILIATION);

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
    List<List<Footing>> columns = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      columns.add(new ArrayList<>());
    }
    for (Reading reading : FootingSearch.find(grid)) {
      List<Footing> all = Footing.of(grid, reading);
      for (int c = 0; c < grid.columns(); c++) {
        if (all.get(c) != null) {
          columns.get(c).add(all.get(c));
        }
      }
    }
    columns.forEach(column -> enter(sheet, column, ledger));
  }

  private static void enter(Sheet sheet, List<Footing> column, Ledger ledger) {
    boolean primary = PRIMARY.contains(sheet.kind());
    boolean sections = sheet.is(StatementKind.BALANCE_SHEET) || sheet.is(StatementKind.CASH_FLOW);
    boolean adds = adds(column, primary ? 1 : 2);
    for (Footing footing : column) {
      boolean sure =
          adds
              && footing.complete()
              && isSure(footing, primary)
              && (sections || footing.reading().terms().size() > 1);
      if (footing.holds() || sure) {
        ledger.enter(
            name(sheet, footing.line()),
            footing.stated(),
            footing.terms(),
            footing.verdict(),
            footing.explanation());
      }
    }
  }

  /**
   * Outside the primary statements a break has to come near, and a running total may have parts
   * that are not shown.
   */
  private static boolean isSure(Footing footing, boolean primary) {
    Reading reading = footing.reading();
    return primary
        ? footing.isBeyondDoubt() || footing.isNear()
        : footing.isNear() && reading.plain() && !reading.running();
  }

  private static RuleName name(Sheet sheet, SheetLine total) {
    return switch (sheet.kind()) {
      case RECONCILIATION -> RuleName.RECONCILIATION_DOWN;
      case CASH_FLOW ->
          Measure.CASH_AT_END.fits(total)
              ? RuleName.CASH_ROLL_FORWARD
              : Measure.CASH_CHANGE.fits(total) ? RuleName.CASH_CHANGE : RuleName.FOOTING;
      default -> RuleName.FOOTING;
    };
  }

  /**
   * Whether a column's figures are made to be added. One in which totals fail about as often as
   * they hold, and fail by far, has rates or changes in it, whatever its head says; what fails
   * there proves nothing.
   */
  private static boolean adds(List<Footing> column, int holdingForOneFailing) {
    long holding = column.stream().filter(Footing::holds).count();
    long near = column.stream().filter(f -> !f.holds() && f.isNear()).count();
    long far = column.size() - holding - near;
    return holdingForOneFailing * far <= holding && holdingForOneFailing * (near - 1) <= holding;
  }
}
