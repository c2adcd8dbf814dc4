package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Passage.Line;

/**
 * Takes cells of labels apart that cover several rows of figures, one line of the cell a row: as
 * many lines are written in such a cell as rows stand beside it.
 */
final class StackedSpans {
  private final PageText page;

  StackedSpans(PageText page) {
    this.page = page;
  }

  /** The rows, each line of such a cell in the row of its figures. */
  List<HtmlRow> apart(List<HtmlRow> rows) {
    List<HtmlRow> apart = new ArrayList<>(rows);
    for (int i = 0; i < rows.size(); i++) {
      HtmlCell labels = labels(apart, i);
      List<Line> lines = labels == null ? List.of() : labels.shown();
      for (int k = 0; k < lines.size(); k++) {
        HtmlCell label =
            new HtmlCell(
                labels.first(),
                labels.last(),
                1,
                List.of(lines.get(k)),
                labels.margin(),
                Ruling.NONE,
                Ruling.NONE);
        List<HtmlCell> cells = new ArrayList<>(apart.get(i + k).cells());
        cells.remove(labels);
        cells.add(0, label);
        apart.set(i + k, new HtmlRow(cells));
      }
    }
    return apart;
  }

  /** The first cell of a row, where each of its lines has figures beside it; or null. */
  private HtmlCell labels(List<HtmlRow> rows, int at) {
    List<HtmlCell> cells = rows.get(at).cells();
    HtmlCell first = cells.isEmpty() ? null : cells.get(0);
    if (first == null || first.height() < 2 || first.shown().size() != first.height()) {
      return null;
    }
    for (int k = 0; k < first.height(); k++) {
      if (at + k >= rows.size() || !isFigures(rows.get(at + k), first)) {
        return null;
      }
    }
    return new StackedCell(page, first).holdsText() ? first : null;
  }

  private boolean isFigures(HtmlRow row, HtmlCell labels) {
    List<StackedCell> beside =
        row.cells().stream()
            .filter(cell -> cell.visible() && !cell.equals(labels))
            .map(cell -> new StackedCell(page, cell))
            .toList();
    return beside.stream().anyMatch(cell -> cell.holdsFigures() && cell.content().size() == 1)
        && beside.stream().noneMatch(StackedCell::holdsText);
  }
}
