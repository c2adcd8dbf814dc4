package org.tickmark.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.tickmark.table.Cell;

/**
 * What stands over one column, from top to bottom.
 *
 * @param cells the head cells that cover it
 * @param columns how many columns the table has
 */
record ColumnHead(List<Cell> cells, int columns) {
  /** A head over more columns than this speaks of a group of columns, not of one. */
  private static final int NARROW = 3;

  ColumnHead {
    cells = List.copyOf(cells);
  }

  /** All that stands over the column, as written. */
  String text() {
    return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
  }

  /** What stands over this column and a few neighbours at most. */
  String narrow() {
    return cells.stream()
        .filter(cell -> cell.last() - cell.first() < NARROW)
        .map(Cell::text)
        .collect(Collectors.joining(" "));
  }

  /** What stands over more columns than {@link #narrow} takes in, each head by itself. */
  List<String> over() {
    return cells.stream()
        .filter(cell -> cell.last() - cell.first() >= NARROW)
        .map(Cell::text)
        .toList();
  }

  /** What stands over this column alone. */
  String own() {
    return cells.stream()
        .filter(cell -> cell.last() == cell.first())
        .map(Cell::text)
        .collect(Collectors.joining(" "));
  }
}
