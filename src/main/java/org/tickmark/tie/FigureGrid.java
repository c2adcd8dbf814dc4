package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final Map<Integer, Reading> carried = new HashMap<>();

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

  /**
   * Lets a total stand for its terms in the columns where it is blank and they are not, as "total
   * comprehensive income" does in the columns of a statement of equity.
   */
  void carry(Reading reading) {
    carried.put(reading.total(), reading);
    for (int c = 0; c < columns; c++) {
      if (shown[reading.total()][c]) {
        continue;
      }
      for (int i = 0; i < reading.terms().size(); i++) {
        values[reading.total()][c] += reading.weights().get(i) * values[reading.terms().get(i)][c];
        halves[reading.total()][c] += halves[reading.terms().get(i)][c];
      }
    }
  }

  /** The figures of a line in a column: its own, or those that a blank total stands for. */
  List<Term> terms(int line, int weight, int column) {
    Amount own = amount(line, column);
    if (own != null) {
      return List.of(new Term(own, weight));
    }
    List<Term> terms = new ArrayList<>();
    Reading reading = carried.get(line);
    for (int i = 0; reading != null && i < reading.terms().size(); i++) {
      terms.addAll(terms(reading.terms().get(i), weight * reading.weights().get(i), column));
    }
    return terms;
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

  /** Whether the line has a figure there, its own or what it stands for. */
  boolean counts(int line, int column) {
    return shown[line][column] || halves[line][column] > 0;
  }

  /** In units of the finest digit; zero where blank and standing for nothing. */
  long value(int line, int column) {
    return values[line][column];
  }

  /** Twice the half unit of its last digit, in units of the finest digit. */
  long width(int line, int column) {
    return halves[line][column];
  }
}
