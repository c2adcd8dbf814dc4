package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes rows apart whose cells hold several lines of the table each: a cell of labels beside cells
 * of as many figures, one under the other, or a cell of titles alone.
 */
final class StackedCells {
  private final PageText page;

  StackedCells(PageText page) {
    this.page = page;
  }

  /** The rows, one line of the table each. */
  List<HtmlRow> apart(List<HtmlRow> rows) {
    List<HtmlRow> apart = new ArrayList<>();
    for (HtmlRow row : rows) {
      int lines = lines(row);
      if (lines < 2) {
        apart.add(row);
      }
      for (int i = 0; i < lines && lines > 1; i++) {
        apart.add(line(row, i, lines));
      }
    }
    return apart;
  }

  private static HtmlRow line(HtmlRow row, int line, int of) {
    List<HtmlCell> cells = new ArrayList<>();
    for (HtmlCell cell : row.cells()) {
      cells.add(cell.lines().size() == of ? cell.line(line) : cell);
    }
    return new HtmlRow(cells);
  }

  /** How many lines of the table a row holds, 1 where its cells do not agree. */
  private int lines(HtmlRow row) {
    List<HtmlCell> shown = row.cells().stream().filter(this::visible).toList();
    if (shown.size() == 1 && shown.get(0).centered() && shown.get(0).first() == 0) {
      return shown.get(0).lines().size();
    }
    int agreed = 0;
    boolean figures = false;
    for (HtmlCell cell : row.cells()) {
      if (visible(cell)) {
        int lines = cell.lines().size();
        if (lines < 2 || (agreed > 0 && lines != agreed)) {
          return 1;
        }
        agreed = lines;
        figures |= holdsFigures(cell);
      }
    }
    return figures ? agreed : 1;
  }

  private boolean visible(HtmlCell cell) {
    for (int i = cell.from(); i < cell.to(); i++) {
      if (!PageText.blank(page.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsFigures(HtmlCell cell) {
    int figures = 0;
    for (Passage.Line line : cell.lines()) {
      String text = MarkedText.of(page, line.from(), line.to()).text();
      boolean figure = text.length() < 40 && FigureText.read(text).isPresent();
      if (!text.isEmpty() && !figure) {
        return false;
      }
      figures += figure ? 1 : 0;
    }
    return figures > 1;
  }
}
