package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures of one unit of a statement as whole numbers of its finest digit, so that thousands of
 * sums cost little. Only the search uses it; what it finds is tested exactly.
 */
final class FigureGrid {
  private static final int LONGEST = 16;

  private final List<SheetLine> lines;
  private final String unit;
  private final int columns;
  private final long[][] values;
  private final long[][] halves;
  private final boolean[][] shown;

  private FigureGrid(List<SheetLine> lines, String unit, int columns) {
    this.lines = lines;
    this.unit = unit;
    this.columns = columns;
    this.values = new long[lines.size()][columns];
    this.halves = new long[lines.size()][columns];
    this.shown = new boolean[lines.size()][columns];
  }

  /**
   * The grid of the lines that have figures of a unit.
   *
   * @return null where figures are too long for it, as misread ones may be
   */
  static FigureGrid of(List<SheetLine> lines, String unit, int columns) {
    FigureGrid grid = new FigureGrid(lines, unit, columns);
    return grid.fill(grid.finest()) ? grid : null;
  }

  private int finest() {
    int finest = Integer.MIN_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      for (int c = 0; c < columns; c++) {
        Amount amount = amount(i, c);
        if (amount != null) {
          finest = Math.max(finest, amount.item().decimals());
        }
      }
    }
    return finest;
  }

  private boolean fill(int decimals) {
    for (int i = 0; i < lines.size(); i++) {
      for (int c = 0; c < columns; c++) {
        Amount amount = amount(i, c);
        if (amount == null) {
          continue;
        }
        BigDecimal value = amount.value().movePointRight(decimals).stripTrailingZeros();
        if (value.scale() > 0 || value.precision() - value.scale() > LONGEST) {
          return false;
        }
        shown[i][c] = true;
        values[i][c] = value.longValueExact();
        halves[i][c] =
            amount
                .half()
                .movePointRight(decimals)
                .multiply(BigDecimal.valueOf(2))
                .toBigInteger()
                .longValue();
      }
    }
    return true;
  }

  /** The figure, or null where it is blank or of another unit. */
  Amount amount(int line, int column) {
    Amount amount = lines.get(line).in(column);
    return amount != null && unit.equals(amount.item().unit()) ? amount : null;
  }

  SheetLine line(int i) {
    return lines.get(i);
  }

  int size() {
    return lines.size();
  }

  int columns() {
    return columns;
  }

  boolean shown(int line, int column) {
    return shown[line][column];
  }

  /** In units of the finest digit; zero where blank. */
  long value(int line, int column) {
    return values[line][column];
  }

  /** Twice the half unit of its last digit, in units of the finest digit. */
  long width(int line, int column) {
    return halves[line][column];
  }
}
