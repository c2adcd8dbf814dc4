package org.tickmark.table;

import java.util.List;

/**
 * A row of the grid, top to bottom.
 *
 * @param line its 1-based ordinal in the table
 * @param kind what it is by its looks alone
 * @param stub its left part
 * @param cells from left to right; empty in a {@link Kind#TEXT} row
 * @param below the strongest ruling between this row's figures and the next row's
 */
public record Row(int line, Kind kind, Stub stub, List<Cell> cells, Ruling below) {
  /** What a row is by its looks alone. */
  public enum Kind {
    /**
     * Names columns: periods, years, units. A stub in it, as "(in thousands)", is a remark on the
     * table.
     */
    HEAD,
    /** Holds at least one figure, or a mark in a figure's place. */
    BODY,
    /** Text only: a section heading, a title, a note. */
    TEXT
  }

  public Row {
    cells = List.copyOf(cells);
  }
}
