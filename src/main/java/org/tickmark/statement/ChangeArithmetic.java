package org.tickmark.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Tells by its figures that a column states the change between two others: their difference, or
 * that difference in per cent of the earlier one. Many set such a column under a mere sign, or
 * under the date that it compares with.
 */
final class ChangeArithmetic {
  /** Fewer lines may agree by chance. */
  private static final int FEWEST_LINES = 4;

  /** Some lines are rounded by hand, or show a mark in the place of a change without meaning. */
  private static final double MOSTLY = 0.7;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Row> rows;
  private final int columns;

  ChangeArithmetic(List<Row> rows, int columns) {
    this.rows = rows.stream().filter(row -> row.kind() == Row.Kind.BODY).toList();
    this.columns = columns;
  }

  /** Whether the column is the difference of two others on most of its lines. */
  boolean difference(int column) {
    return holds(column, ChangeArithmetic::isDifference);
  }

  /** Whether the column is the change between two others in per cent on most of its lines. */
  boolean perCent(int column) {
    return holds(column, ChangeArithmetic::isPerCent);
  }

  private boolean holds(int column, Test test) {
    for (int now = 0; now < columns; now++) {
      for (int then = 0; then < columns; then++) {
        if (now != then && now != column && then != column && holds(column, now, then, test)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(int column, int now, int then, Test test) {
    int compared = 0;
    int held = 0;
    for (Row row : rows) {
      BigDecimal change = value(row, column);
      BigDecimal later = value(row, now);
      BigDecimal earlier = value(row, then);
      if (change == null || later == null || earlier == null || !telling(later, earlier)) {
        continue;
      }
      compared++;
      held += test.holds(change, later, earlier) ? 1 : 0;
    }
    return held >= FEWEST_LINES && held >= MOSTLY * compared;
  }

  /** Where either side is nothing, the change is as large as the other and tells no change. */
  private static boolean telling(BigDecimal later, BigDecimal earlier) {
    return later.signum() != 0 && earlier.signum() != 0;
  }

  private static boolean isDifference(BigDecimal change, BigDecimal later, BigDecimal earlier) {
    BigDecimal off = later.subtract(earlier).abs().subtract(change.abs()).abs();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, change.scale()));
    return change.signum() != 0 && off.compareTo(unit) <= 0;
  }

  private static boolean isPerCent(BigDecimal change, BigDecimal later, BigDecimal earlier) {
    BigDecimal exact =
        later.subtract(earlier).multiply(HUNDRED).divide(earlier.abs(), MathContext.DECIMAL32);
    BigDecimal off = exact.abs().subtract(change.abs()).abs();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, change.scale()));
    return change.signum() != 0 && off.compareTo(unit) <= 0;
  }

  private static BigDecimal value(Row row, int column) {
    return row.cells().stream()
        .filter(cell -> cell.first() == column)
        .map(Cell::figure)
        .filter(figure -> figure != null && !figure.nil())
        .map(Figure::value)
        .findFirst()
        .orElse(null);
  }

  private interface Test {
    boolean holds(BigDecimal change, BigDecimal later, BigDecimal earlier);
  }
}
