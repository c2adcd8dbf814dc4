package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was not certain in the reading of an exhibit, one line each, starting with a stable code.
 */
final class Warnings {
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
    if (unplaced > 0) {
      warnings.add("UNPLACED_FIGURES: " + unplaced + " numeric tokens of tables landed nowhere");
    }
    return warnings;
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
