package org.tickmark.table;

import java.util.List;

/**
 * A table as one grid, whichever way it was set.
 *
 * @param index its 1-based ordinal in the exhibit
 * @param columns the number of figure columns; the stub is not counted
 * @param rows from top to bottom; heads may stand again further down and then hold for the rows
 *     below them
 * @param unplaced numeric tokens inside the table that landed in no cell, label, head or note mark
 */
public record Table(int index, int columns, List<Row> rows, List<SourceSpan> unplaced)
    implements Block {
  public Table {
    rows = List.copyOf(rows);
    unplaced = List.copyOf(unplaced);
  }
}
