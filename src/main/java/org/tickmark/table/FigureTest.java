package org.tickmark.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether rows make a table of figures: not a list of pages, and not a figure by chance. */
final class FigureTest {
  private static final int FEWEST_PAGES = 3;
  private static final Pattern PAGE = Pattern.compile("(\\d{1,3})(?:\\s?[-–]\\s?\\d{1,3})?");
  private static final Pattern PAGE_HEAD = Pattern.compile("(?i)pages?(?: no\\.?| numbers?)?");

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
      named |= row.cells.stream().anyMatch(c -> PAGE_HEAD.matcher(c.text()).matches());
      if (row.isBody()) {
        int page = page(row);
        if (page < last) {
          return false;
        }
        rises += page > last ? 1 : 0;
        last = page;
        pages++;
      }
    }
    return named || (pages >= FEWEST_PAGES && rises * 2 > pages);
  }

  /** The page that a row points to, or -1. */
  private static int page(DraftRow row) {
    if (row.cells.size() != 1 || row.label.isEmpty()) {
      return -1;
    }
    Matcher page = PAGE.matcher(row.cells.get(0).text());
    return page.matches() ? Integer.parseInt(page.group(1)) : -1;
  }
}
