package org.tickmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tickmark.table.Block;
import org.tickmark.table.Cell;
import org.tickmark.table.Document;
import org.tickmark.table.Prose;
import org.tickmark.table.Row;
import org.tickmark.table.SourceSpan;
import org.tickmark.table.Table;

/**
 * The layout of an exhibit as plain text, to be held beside its source when a table was read wrong.
 */
public final class GridView {
  private static final int LABEL = 56;

  private GridView() {}

  /**
   * Prints prose and grids.
   *
   * @param document a layout
   * @return lines of text, one row of a grid a line: its ordinal, its kind (H, B or T), indent,
   *     label, cells with their columns, and the ruling below it
   */
  public static String print(Document document) {
    StringBuilder out = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Prose prose) {
        prose.lines().forEach(line -> out.append(prose(line)));
      } else if (block instanceof Table table) {
        out.append(table(table));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String prose(Prose.Line line) {
    return "    %s%s%n".formatted(line.centered() ? "<> " : "   ", line.text());
  }

  private static String table(Table table) {
    StringBuilder out = new StringBuilder();
    out.append("== table %d, %d columns%n".formatted(table.index(), table.columns()));
    for (Row row : table.rows()) {
      out.append(row(row));
    }
    for (SourceSpan span : table.unplaced()) {
      out.append("   unplaced at line %d column %d%n".formatted(span.line(), span.column()));
    }
    return out.toString();
  }

  private static String row(Row row) {
    String mark = row.stub().centered() ? "<>" : "%2d".formatted(row.stub().indent());
    String label = row.stub().label() + notes(row.stub().notes());
    List<String> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      String columns =
          cell.first() == cell.last() ? "" + cell.first() : cell.first() + "-" + cell.last();
      String text = cell.figure() == null ? "'" + cell.text() + "'" : cell.text();
      cells.add(columns + "[" + text + notes(cell.notes()) + "]");
    }
    String ruling =
        switch (row.below()) {
          case NONE -> "";
          case SINGLE -> " ---";
          case DOUBLE -> " ===";
        };
    String format = "%4d %s %s %-" + LABEL + "s %s%s%n";
    char kind = row.kind().name().charAt(0);
    return format.formatted(row.line(), kind, mark, label, String.join(" ", cells), ruling);
  }

  private static String notes(List<String> notes) {
    return notes.stream().map(note -> "^" + note).collect(Collectors.joining());
  }
}
