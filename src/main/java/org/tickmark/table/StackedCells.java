package org.tickmark.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.table.Passage.Line;

/**
 * Takes rows apart whose cells hold several lines of the table each: a cell of labels beside cells
 * of figures, one under the other, or a cell of titles alone.
 */
final class StackedCells {
  private final PageText page;
  private final List<Line> unplaced = new ArrayList<>();

  StackedCells(PageText page) {
    this.page = page;
  }

  /** The rows, one line of the table each. */
  List<HtmlRow> apart(List<HtmlRow> rows) {
    List<HtmlRow> apart = new ArrayList<>();
    for (HtmlRow row : rows) {
      apart.addAll(apart(row));
    }
    return apart;
  }

  /** The lines of figures whose labels cannot be told. */
  List<Line> unplaced() {
    return unplaced;
  }

  private List<HtmlRow> apart(HtmlRow row) {
    List<HtmlCell> shown = row.cells().stream().filter(HtmlCell::visible).toList();
    if (shown.size() == 1 && shown.get(0).centered() && shown.get(0).first() == 0) {
      HtmlCell only = shown.get(0);
      return rows(row, only.lines().stream().map(line -> Map.of(only, List.of(line))).toList());
    }
    List<StackedCell> cells = shown.stream().map(cell -> new StackedCell(page, cell)).toList();
    if (cells.stream().noneMatch(cell -> cell.holdsFigures() && cell.isStack())) {
      return List.of(row);
    }
    List<Map<HtmlCell, List<Line>>> lines = new StackedFacing(cells).lines();
    return lines.isEmpty() ? List.of(withoutStacks(row, cells)) : rows(row, lines);
  }

  /** A row without the figures of which one does not know whose they are. */
  private HtmlRow withoutStacks(HtmlRow row, List<StackedCell> cells) {
    List<HtmlCell> stacks = new ArrayList<>();
    for (StackedCell cell : cells) {
      if (cell.holdsFigures() && cell.content().size() > 1) {
        stacks.add(cell.cell());
        cell.content().forEach(i -> unplaced.add(cell.line(i)));
      }
    }
    return new HtmlRow(row.cells().stream().filter(cell -> !stacks.contains(cell)).toList());
  }

  private static List<HtmlRow> rows(HtmlRow row, List<Map<HtmlCell, List<Line>>> lines) {
    if (lines.size() < 2) {
      return List.of(row);
    }
    List<HtmlRow> apart = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<HtmlCell, List<Line>> line = new HashMap<>(lines.get(i));
      List<HtmlCell> cells = new ArrayList<>();
      for (HtmlCell cell : row.cells()) {
        List<Line> own = line.getOrDefault(cell, List.of());
        cells.add(cell.with(own, i == 0, i == lines.size() - 1));
      }
      apart.add(new HtmlRow(cells));
    }
    return apart;
  }
}
