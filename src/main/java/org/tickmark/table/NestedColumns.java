package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Passage.Group;
import org.tickmark.table.Passage.Paragraph;
import org.tickmark.table.StackedCell.Kind;

/**
 * Joins tables that stand side by side in the cells of one row and are columns of one table: labels
 * in the first, and as many rows of figures, without words beside them, in each of the others.
 */
final class NestedColumns {
  private final PageText page;

  NestedColumns(PageText page) {
    this.page = page;
  }

  /** The rows of the one table, below rows of the outer one; none where the tables are several. */
  List<HtmlRow> joined(List<HtmlRow> above, List<CellBuilder> row) {
    List<CellBuilder> outer = new ArrayList<>();
    List<List<HtmlRow>> inner = new ArrayList<>();
    int width = 1;
    for (CellBuilder cell : row) {
      List<HtmlRow> rows = rows(cell);
      if (rows == null) {
        return List.of();
      }
      if (!rows.isEmpty()) {
        outer.add(cell);
        inner.add(rows);
        width = Math.max(width, width(rows));
      }
    }
    if (!areColumns(inner)) {
      return List.of();
    }
    List<HtmlRow> joined = new ArrayList<>();
    for (HtmlRow head : above) {
      joined.add(wide(head, width));
    }
    for (int i = 0; i < inner.get(0).size(); i++) {
      List<HtmlCell> cells = new ArrayList<>();
      for (int k = 0; k < inner.size(); k++) {
        cells.addAll(placed(inner.get(k).get(i), outer.get(k), width));
      }
      joined.add(new HtmlRow(cells));
    }
    return joined;
  }

  /** The rows that show something of the one table in a cell; none if blank, null for others. */
  private static List<HtmlRow> rows(CellBuilder cell) {
    List<HtmlRow> rows = List.of();
    for (Passage part : cell.parts()) {
      if (part instanceof Group group && rows.isEmpty() && !group.rows().isEmpty()) {
        rows = group.rows().stream().filter(NestedColumns::isShown).toList();
      } else if (!isBlank(part)) {
        return null;
      }
    }
    return rows;
  }

  private static boolean isBlank(Passage part) {
    return part instanceof Paragraph paragraph
        && paragraph.lines().stream().allMatch(Passage.Line::blank);
  }

  private static boolean isShown(HtmlRow row) {
    return row.cells().stream().anyMatch(HtmlCell::visible);
  }

  private static int width(List<HtmlRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.last() + 1)
        .max()
        .orElse(1);
  }

  private boolean areColumns(List<List<HtmlRow>> tables) {
    if (tables.size() < 2 || tables.get(0).size() < 2) {
      return false;
    }
    for (List<HtmlRow> table : tables) {
      boolean labels = table == tables.get(0);
      boolean kinds = table.stream().noneMatch(row -> holds(row, labels ? Kind.FIGURE : Kind.TEXT));
      if (!kinds || table.size() != tables.get(0).size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row holds a figure other than a year, or a word that names no column. */
  private boolean holds(HtmlRow row, Kind kind) {
    for (HtmlCell cell : row.cells()) {
      String text = MarkedText.of(page, cell.from(), cell.to()).text();
      boolean figure = FigureText.read(text).isPresent();
      boolean head = HeadWords.only(text) || HeadWords.namesYear(text);
      if (cell.visible() && !head && figure == (kind == Kind.FIGURE)) {
        return true;
      }
    }
    return false;
  }

  private static HtmlRow wide(HtmlRow row, int width) {
    return new HtmlRow(
        row.cells().stream()
            .map(cell -> cell.at(cell.first() * width, (cell.last() + 1) * width - 1))
            .toList());
  }

  /** The cells of a row of a table inside a cell; the last one fills that cell. */
  private static List<HtmlCell> placed(HtmlRow row, CellBuilder outer, int width) {
    int left = outer.first() * width;
    int right = (outer.last() + 1) * width - 1;
    List<HtmlCell> placed = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      HtmlCell cell = row.cells().get(i);
      boolean last = i == row.cells().size() - 1;
      placed.add(cell.at(left + cell.first(), last ? right : left + cell.last()));
    }
    return placed;
  }
}
