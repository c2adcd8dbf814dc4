package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/** Reads the rows of a table element into a grid, where they hold columns of figures. */
final class GridReader {
  private final PageText page;
  private final SourceLines lines;

  GridReader(PageText page, SourceLines lines) {
    this.page = page;
    this.lines = lines;
  }

  /** The table, two where they stand side by side, or none where the rows only lay out text. */
  List<Table> read(List<HtmlRow> written) {
    if (!holdsFigures(written)) {
      return List.of();
    }
    StackedCells stacked = new StackedCells(page);
    List<HtmlRow> rows = rows(stacked, written);
    List<Table> tables = tables(rows);
    return stacked.unplaced().isEmpty() || tables.isEmpty()
        ? tables
        : withUnplaced(tables, stacked.unplaced());
  }

  /** The rows, one line of the table each. */
  private List<HtmlRow> rows(StackedCells stacked, List<HtmlRow> written) {
    List<HtmlRow> apart = stacked.apart(new StackedSpans(page).apart(written));
    return new SpannedHeadings(page).apart(apart);
  }

  /** The tables, the first of which counts figures that found no place. */
  private List<Table> withUnplaced(List<Table> tables, List<Passage.Line> figures) {
    Table first = tables.get(0);
    List<SourceSpan> unplaced = new ArrayList<>(first.unplaced());
    for (Passage.Line line : figures) {
      int from = page.offset(line.from());
      unplaced.add(lines.span(from, page.offset(line.to() - 1) + 1 - from));
    }
    List<Table> counted = new ArrayList<>(tables);
    counted.set(0, new Table(first.index(), first.columns(), first.rows(), unplaced));
    return counted;
  }

  private List<Table> tables(List<HtmlRow> rows) {
    List<List<Token>> tokens = new Tokens(page).read(rows);
    GridLayout layout = GridLayout.of(tokens);
    List<List<Token>> figures = RangeDashes.without(tokens, layout.columns());
    if (!figures.equals(tokens)) {
      tokens = figures;
      layout = GridLayout.of(tokens);
    }
    int parting = AccountForm.parting(layout.columns(), tokens);
    if (parting > 0) {
      List<Table> both = new ArrayList<>(read(side(rows, 0, parting)));
      both.addAll(read(side(rows, parting, Integer.MAX_VALUE)));
      return both;
    }
    return layout.columns().isEmpty() ? List.of() : read(rows, tokens, layout);
  }

  private static List<HtmlRow> side(List<HtmlRow> rows, int from, int to) {
    return rows.stream()
        .map(row -> row.cells().stream().filter(c -> c.first() >= from && c.first() < to).toList())
        .map(HtmlRow::new)
        .toList();
  }

  private List<Table> read(List<HtmlRow> rows, List<List<Token>> tokens, GridLayout layout) {
    RowReader reader = new RowReader(page, lines, layout);
    List<DraftRow> drafts = new ArrayList<>();
    Rulings rulings = new Rulings(page, layout.columns());
    for (int i = 0; i < rows.size(); i++) {
      DraftRow draft = reader.read(tokens.get(i), layout.isHead(i));
      rulings.row(rows.get(i), draft);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    if (!FigureTest.passes(drafts)) {
      return List.of();
    }
    List<DraftRow> settled = HeadRows.settled(drafts, layout.columns().size());
    return List.of(table(settled, layout.columns(), reader.unplaced()));
  }

  private boolean holdsFigures(List<HtmlRow> rows) {
    int digits = 0;
    for (HtmlRow row : rows) {
      for (HtmlCell cell : row.cells()) {
        if (digit(cell) && ++digits > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean digit(HtmlCell cell) {
    int to = cell.to();
    for (int i = cell.from(); i < to; i++) {
      if (Character.isDigit(page.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Table table(
      List<DraftRow> drafts, List<Column> columns, List<SourceSpan> unplaced) {
    Indents indents = Indents.of(drafts);
    List<DraftRow> joined = WrappedLabels.join(drafts);
    List<Row> rows = new ArrayList<>();
    for (DraftRow draft : joined) {
      rows.add(draft.row(rows.size() + 1, indents));
    }
    return new Table(0, columns.size(), rows, unplaced);
  }
}
