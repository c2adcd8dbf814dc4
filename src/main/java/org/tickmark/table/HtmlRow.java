package org.tickmark.table;

import java.util.List;

/**
 * A row of a table as written.
 *
 * @param cells its cells from left to right, blank ones too
 */
record HtmlRow(List<HtmlCell> cells) {
  HtmlRow {
    cells = List.copyOf(cells);
  }
}
