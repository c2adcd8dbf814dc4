package org.tickmark.tie;

import java.util.List;
import org.tickmark.statement.Basis;
import org.tickmark.statement.StatementKind;

/**
 * A statement as the rules see it.
 *
 * @param kind which statement
 * @param basis of most of its figures
 * @param columns how many columns of facts it has; a column that goes on over several tables is one
 * @param lines from top to bottom
 */
record Sheet(StatementKind kind, Basis basis, int columns, List<SheetLine> lines) {
  Sheet {
    lines = List.copyOf(lines);
  }

  boolean is(StatementKind other) {
    return kind == other;
  }

  /** Whether it is a primary statement under GAAP. */
  boolean isGaap(StatementKind other) {
    return kind == other && basis == Basis.GAAP;
  }

  /** The lines of a measure, from top to bottom. */
  List<SheetLine> lines(Measure measure) {
    return lines.stream().filter(measure::fits).toList();
  }

  /** The first line of a measure with a figure in a column, or null. */
  SheetLine first(Measure measure, int column) {
    return lines.stream()
        .filter(line -> line.in(column) != null && measure.fits(line))
        .findFirst()
        .orElse(null);
  }
}
