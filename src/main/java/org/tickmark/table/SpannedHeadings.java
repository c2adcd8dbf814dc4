package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives headings a row of their own that stand beside the labels of their section, in a cell that
 * covers the section's rows.
 */
final class SpannedHeadings {
  private static final int LONGEST_FIGURE = 40;

  private final PageText page;

  SpannedHeadings(PageText page) {
    this.page = page;
  }

  /** The rows, each such heading above the row in which it was written. */
  List<HtmlRow> apart(List<HtmlRow> rows) {
    List<HtmlRow> apart = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      HtmlRow row = rows.get(i);
      HtmlRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
      HtmlCell heading = heading(row, next);
      if (heading != null) {
        apart.add(new HtmlRow(List.of(heading)));
        row = new HtmlRow(row.cells().stream().filter(cell -> !cell.equals(heading)).toList());
      }
      apart.add(row);
    }
    return apart;
  }

  /** The cell that heads this row and the next, which both have labels right of it; or null. */
  private HtmlCell heading(HtmlRow row, HtmlRow next) {
    List<HtmlCell> shown = shown(row);
    if (next == null || shown.isEmpty() || shown.get(0).height() < 2) {
      return null;
    }
    HtmlCell heading = shown.get(0);
    boolean labels =
        isLabelled(shown.subList(1, shown.size()), heading) && isLabelled(shown(next), heading);
    return labels && !isFigure(heading) ? heading : null;
  }

  private static List<HtmlCell> shown(HtmlRow row) {
    return row.cells().stream().filter(HtmlCell::visible).toList();
  }

  /** Whether cells start with a label right beside a heading, and go on with figures alone. */
  private boolean isLabelled(List<HtmlCell> cells, HtmlCell heading) {
    return cells.size() > 1
        && cells.get(0).first() == heading.last() + 1
        && isWord(cells.get(0))
        && cells.stream().skip(1).noneMatch(this::isWord)
        && cells.stream().skip(1).anyMatch(this::isFigure);
  }

  private boolean isWord(HtmlCell cell) {
    return !isFigure(cell) && text(cell).chars().filter(Character::isLetter).count() > 1;
  }

  private boolean isFigure(HtmlCell cell) {
    String text = text(cell);
    return text.length() < LONGEST_FIGURE && FigureText.read(text).isPresent();
  }

  private String text(HtmlCell cell) {
    return MarkedText.of(page, cell.from(), cell.to()).text();
  }
}
