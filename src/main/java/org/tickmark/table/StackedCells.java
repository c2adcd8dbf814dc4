package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tickmark.table.Passage.Line;

/**
 * Takes rows apart whose cells hold several lines of the table each: a cell of labels beside cells
 * of as many figures, one under the other, or a cell of titles alone.
 *
 * <p>Where all cells show as many lines, these face each other, whatever blank ones set them apart.
 * Else lines face each other as they were written, as where a heading among the labels stands
 * beside a blank line.
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
      apart.addAll(apart(row));
    }
    return apart;
  }

  private List<HtmlRow> apart(HtmlRow row) {
    List<HtmlCell> shown = row.cells().stream().filter(HtmlCell::visible).toList();
    if (shown.size() == 1 && shown.get(0).centered() && shown.get(0).first() == 0) {
      return lines(row, HtmlCell::lines, shown.get(0).lines().size());
    }
    if (shown.stream().noneMatch(this::holdsFigures)) {
      return List.of(row);
    }
    int alike = alike(shown);
    return alike > 0
        ? lines(row, HtmlCell::shown, alike)
        : lines(row, HtmlCell::written, facing(shown));
  }

  private static List<HtmlRow> lines(HtmlRow row, Function<HtmlCell, List<Line>> lines, int count) {
    if (count < 2) {
      return List.of(row);
    }
    List<HtmlRow> apart = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<HtmlCell> cells = new ArrayList<>();
      for (HtmlCell cell : row.cells()) {
        List<Line> own = lines.apply(cell);
        Line line = i < own.size() && !own.get(i).blank() ? own.get(i) : null;
        cells.add(cell.with(line, i == 0, i == count - 1));
      }
      apart.add(new HtmlRow(cells));
    }
    return apart;
  }

  /** How many lines each of the cells shows, 0 where they differ. */
  private static int alike(List<HtmlCell> cells) {
    int count = cells.get(0).shown().size();
    return cells.stream().allMatch(cell -> cell.shown().size() == count) ? count : 0;
  }

  /** How many lines were written in each of the cells, 0 where they differ. */
  private int facing(List<HtmlCell> cells) {
    int count = 0;
    for (HtmlCell cell : cells) {
      count = Math.max(count, filled(cell.written()));
    }
    for (HtmlCell cell : cells) {
      if (cell.written().size() < count && !isSigns(cell)) {
        return 0;
      }
    }
    return count;
  }

  /** How many lines there are down to the last that shows something. */
  private static int filled(List<Line> lines) {
    int filled = lines.size();
    while (filled > 0 && lines.get(filled - 1).blank()) {
      filled--;
    }
    return filled;
  }

  /** Whether a cell holds nothing but signs of currencies and the like, at some of its lines. */
  private boolean isSigns(HtmlCell cell) {
    return cell.shown().stream()
        .noneMatch(line -> text(line).chars().anyMatch(Character::isLetterOrDigit));
  }

  private boolean holdsFigures(HtmlCell cell) {
    int figures = 0;
    for (Line line : cell.shown()) {
      String text = text(line);
      boolean figure = text.length() < 40 && FigureText.read(text).isPresent();
      if (!text.isEmpty() && !figure) {
        return false;
      }
      figures += figure ? 1 : 0;
    }
    return figures > 1;
  }

  private String text(Line line) {
    return MarkedText.of(page, line.from(), line.to()).text();
  }
}
