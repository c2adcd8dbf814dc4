package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Runs of per cents: accountants set the sign at the first and at the last line, as they do with
 * currency marks. Lines between two that bear it, which are shown like the first and more exact
 * than the amounts of the table, are per cents too, whatever headings part them.
 */
final class PercentRuns {
  private final List<Row> rows;
  private final List<LineUnit> units;
  private final int usual;

  private PercentRuns(List<Row> rows, List<LineUnit> units, int usual) {
    this.rows = rows;
    this.units = new ArrayList<>(units);
    this.usual = usual;
  }

  /**
   * The units of lines, those within such runs settled.
   *
   * @param rows the lines, with nothing but their facts
   * @param units as their words and signs tell them
   * @param usual the digits after the point that most amounts of the table show
   */
  static List<LineUnit> settled(List<Row> rows, List<LineUnit> units, int usual) {
    PercentRuns runs = new PercentRuns(rows, units, usual);
    int first = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (signed(rows.get(i))) {
        if (first >= 0) {
          runs.settle(first, i);
        }
        first = i;
      }
    }
    return runs.units;
  }

  private void settle(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (!goesOn(first, i)) {
        return;
      }
    }
    for (int i = first + 1; i < last; i++) {
      units.set(i, LineUnit.RATIO);
    }
  }

  private boolean goesOn(int first, int line) {
    Row row = rows.get(line);
    boolean bare =
        units.get(line) == LineUnit.MONEY
            && LineUnitReader.isShownAlike(rows.get(first), row)
            && shown(row).stream().allMatch(figure -> figure.value().scale() > usual);
    return units.get(line) == LineUnit.RATIO || bare;
  }

  private static boolean signed(Row row) {
    List<Figure> figures = shown(row);
    return !figures.isEmpty() && figures.stream().allMatch(Figure::percent);
  }

  private static List<Figure> shown(Row row) {
    return row.cells().stream().map(Cell::figure).filter(f -> f != null && !f.nil()).toList();
  }
}
