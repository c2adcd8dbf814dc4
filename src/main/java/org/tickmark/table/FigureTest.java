package org.tickmark.table;

import java.util.List;

/** Tells whether rows make a table of figures: not a list of pages, and not a figure by chance. */
final class FigureTest {
  private static final int FEWEST_PAGES = 3;

  private FigureTest() {}

  /** Whether the rows hold at least two figures that are not page numbers. */
  static boolean passes(List<DraftRow> rows) {
    int figures = 0;
    for (DraftRow row : rows) {
      for (Cell cell : row.cells) {
        figures += row.isBody() && cell.figure() != null && !cell.figure().nil() ? 1 : 0;
      }
    }
    return figures > 1 && !isContents(rows);
  }

  /** A table of contents: one plain whole number a row, never falling. */
  private static boolean isContents(List<DraftRow> rows) {
    int last = 0;
    int pages = 0;
    int rises = 0;
    boolean named = false;
    for (DraftRow row : rows) {
      named |=
          row.cells.stream()
              .anyMatch(
                  c ->
                      c.text()
                          .toLowerCase(java.util.Locale.ROOT)
                          .matches("pages?( no\\.?| number)?"));
      if (!row.isBody()) {
        continue;
      }
      if (row.cells.size() != 1
          || row.label.isEmpty()
          || !row.cells.get(0).text().matches("\\d{1,3}")) {
        return false;
      }
      int page = Integer.parseInt(row.cells.get(0).text());
      if (page < last) {
        return false;
      }
      rises += page > last ? 1 : 0;
      last = page;
      pages++;
    }
    return named || (pages >= FEWEST_PAGES && rises * 2 > pages);
  }
}
