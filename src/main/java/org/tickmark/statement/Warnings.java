package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was not certain in the reading of an exhibit, one line each, starting with a stable code.
 */
final class Warnings {
  private static final BigDecimal SEVEN_DIGITS = BigDecimal.valueOf(1_000_000);
  private static final int CURRENCY_CODE = 3;
  private static final Set<StatementKind> PRIMARY =
      EnumSet.of(
          StatementKind.BALANCE_SHEET, StatementKind.INCOME_STATEMENT, StatementKind.CASH_FLOW);

  private Warnings() {}

  static List<String> of(List<Statement> statements, int unplaced) {
    List<String> warnings = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.kind() != StatementKind.OTHER && statement.kind() != StatementKind.SEGMENT) {
        long undated = count(statement, figure -> figure.period().end() == null);
        long lengthless = count(statement, figure -> figure.period().quarters() == null);
        long unitless = count(statement, figure -> figure.unit() == null);
        add(warnings, "PERIOD_END_UNKNOWN", undated, statement);
        add(warnings, "PERIOD_LENGTH_UNKNOWN", lengthless, statement);
        add(warnings, "UNIT_UNKNOWN", unitless, statement);
      }
    }
    largestInUnits(statements)
        .filter(largest -> largest.compareTo(SEVEN_DIGITS) < 0)
        .ifPresent(
            largest ->
                warnings.add(
                    "SCALE_NOT_STATED: amounts are taken as they stand, up to %,d"
                        .formatted(largest.toBigInteger())));
    if (unplaced > 0) {
      warnings.add("UNPLACED_FIGURES: " + unplaced + " numeric tokens of tables landed nowhere");
    }
    return warnings;
  }

  /**
   * The largest amount of the primary statements where all are taken in units of their currency.
   * Registrants whose largest amount has no seven digits are few: more likely they set thousands
   * and do not say so.
   */
  private static Optional<BigDecimal> largestInUnits(List<Statement> statements) {
    List<StatementFigure> amounts =
        statements.stream()
            .filter(statement -> PRIMARY.contains(statement.kind()))
            .flatMap(statement -> statement.lines().stream())
            .flatMap(line -> line.figures().stream())
            .filter(figure -> figure.role() == ColumnRole.FACT)
            .filter(figure -> figure.unit() != null && figure.unit().length() == CURRENCY_CODE)
            .toList();
    if (amounts.stream().anyMatch(figure -> figure.scale() != 1)) {
      return Optional.empty();
    }
    return amounts.stream()
        .map(figure -> figure.cell().figure().value().abs())
        .max(Comparator.naturalOrder());
  }

  private static long count(Statement statement, Predicate<StatementFigure> uncertain) {
    return statement.lines().stream()
        .flatMap(line -> line.figures().stream())
        .filter(figure -> figure.role() == ColumnRole.FACT)
        .filter(uncertain)
        .count();
  }

  private static void add(List<String> warnings, String code, long figures, Statement statement) {
    if (figures > 0) {
      warnings.add(
          "%s: %d figures of statement %d (%s)"
              .formatted(code, figures, statement.index(), statement.kind()));
    }
  }
}
