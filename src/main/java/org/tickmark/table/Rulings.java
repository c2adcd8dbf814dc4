package org.tickmark.table;

import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/** Gathers the lines drawn between the figures of one row and those of the next. */
final class Rulings {
  private final PageText page;
  private final int first;
  private DraftRow above;

  Rulings(PageText page, List<Column> columns) {
    this.page = page;
    this.first = columns.get(0).outerFirst();
  }

  /** Takes the next row as written, with what was read from it, or null where it is blank. */
  void row(HtmlRow written, DraftRow draft) {
    Ruling top = Ruling.NONE;
    Ruling bottom = Ruling.NONE;
    for (HtmlCell cell : written.cells()) {
      if (cell.first() >= first) {
        top = CellBuilder.stronger(top, cell.top());
        bottom = CellBuilder.stronger(bottom, bottom(cell));
      }
    }
    if (above != null) {
      above.below = CellBuilder.stronger(above.below, top);
    }
    if (draft == null) {
      under(bottom);
    } else {
      above = draft.isBody() ? draft : null;
      under(bottom);
    }
  }

  private void under(Ruling ruling) {
    if (above != null) {
      above.below = CellBuilder.stronger(above.below, ruling);
    }
  }

  private Ruling bottom(HtmlCell cell) {
    if (cell.lines().isEmpty()) {
      return cell.bottom();
    }
    MarkedText text = MarkedText.of(page, cell.from(), cell.to());
    if (Tokens.isRule(text.text())) {
      Ruling drawn = text.text().contains("=") ? Ruling.DOUBLE : Ruling.SINGLE;
      return CellBuilder.stronger(cell.bottom(), drawn);
    }
    boolean underlined = !text.isEmpty();
    for (int i = text.from(); i < text.to() && underlined; i++) {
      underlined = PageText.blank(page.charAt(i)) || page.looks(i, PageText.UNDERLINED);
    }
    return underlined ? CellBuilder.stronger(cell.bottom(), Ruling.SINGLE) : cell.bottom();
  }
}
