package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Passage.Line;
import org.tickmark.table.Passage.Paragraph;

/**
 * Tells tables of figures from layout. A table element that only sets text, as bullets, quotes,
 * contact blocks and whole pages are set, gives its paragraphs, with the tables inside it in their
 * places.
 */
final class TableMaker {
  /** Text before a paragraph in a cell of its own that is no more than a bullet or a number. */
  private static final int LONGEST_BULLET = 6;

  private final PageText page;
  private final GridReader grids;

  TableMaker(PageText page, GridReader grids) {
    this.page = page;
    this.grids = grids;
  }

  /**
   * What a table element holds.
   *
   * @param nested whether it stands in a cell of another
   */
  Passage.Group read(TableFrame frame, boolean nested) {
    List<Passage> parts = new ArrayList<>(frame.before());
    List<List<CellBuilder>> segment = new ArrayList<>();
    boolean blocks = false;
    for (List<CellBuilder> row : frame.rows()) {
      if (row.stream().anyMatch(CellBuilder::holdsBlocks)) {
        blocks = true;
        nested(segment, row, parts);
        segment.clear();
      } else {
        segment.add(row);
      }
    }
    finish(segment, parts);
    List<HtmlRow> rows = nested && !blocks ? rows(frame.rows()) : List.of();
    blocks |= parts.stream().anyMatch(Passage::holdsBlocks);
    return new Passage.Group(List.copyOf(parts), blocks, rows);
  }

  /** A row with tables inside it, below others without: its columns, or what its cells hold. */
  private void nested(List<List<CellBuilder>> above, List<CellBuilder> row, List<Passage> parts) {
    List<Table> tables = grids.read(new NestedColumns(page).joined(rows(above), row));
    if (tables.isEmpty()) {
      finish(above, parts);
      row.forEach(cell -> parts.addAll(cell.parts()));
    } else {
      tables.forEach(table -> parts.add(new Passage.Ready(table)));
    }
  }

  private void finish(List<List<CellBuilder>> segment, List<Passage> parts) {
    List<Table> tables = grids.read(rows(segment));
    tables.forEach(table -> parts.add(new Passage.Ready(table)));
    if (tables.isEmpty()) {
      segment.forEach(row -> layout(row, parts));
    }
  }

  private static List<HtmlRow> rows(List<List<CellBuilder>> rows) {
    return rows.stream()
        .map(row -> new HtmlRow(row.stream().map(CellBuilder::cell).toList()))
        .toList();
  }

  /**
   * A row of single lines is one line; a bullet belongs to the paragraph beside it; other cells are
   * read one after the other.
   */
  private void layout(List<CellBuilder> row, List<Passage> parts) {
    List<Line> lines = new ArrayList<>();
    for (CellBuilder cell : row) {
      cell.cell().lines().forEach(lines::add);
    }
    if (row.stream().allMatch(cell -> cell.cell().lines().size() < 2) && lines.size() > 1) {
      Line first = lines.get(0);
      int to = lines.get(lines.size() - 1).to();
      parts.add(
          new Paragraph(
              List.of(new Line(first.from(), to, first.centered(), false, first.indent()))));
      return;
    }
    paragraphs(row, parts);
  }

  private void paragraphs(List<CellBuilder> row, List<Passage> parts) {
    Line bullet = null;
    for (CellBuilder cell : row) {
      for (Passage part : cell.parts()) {
        if (!(part instanceof Paragraph paragraph)) {
          parts.add(part);
          continue;
        }
        Paragraph text = bullet == null ? paragraph : behind(bullet, paragraph);
        bullet =
            text.lines().size() == 1 && isBullet(text.lines().get(0)) ? text.lines().get(0) : null;
        if (bullet == null) {
          parts.add(text);
        }
      }
    }
    if (bullet != null) {
      parts.add(new Paragraph(List.of(bullet)));
    }
  }

  private boolean isBullet(Line line) {
    String text = MarkedText.of(page, line.from(), line.to()).text();
    return text.length() <= LONGEST_BULLET;
  }

  private static Paragraph behind(Line bullet, Paragraph paragraph) {
    List<Line> lines = new ArrayList<>(paragraph.lines());
    Line first = lines.get(0);
    lines.set(0, new Line(bullet.from(), first.to(), first.centered(), false, bullet.indent()));
    return new Paragraph(lines);
  }
}
