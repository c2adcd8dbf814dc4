package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

/** Shows what was read from HTML in lines that tests can hold against expected ones. */
final class HtmlGrids {
  private HtmlGrids() {}

  /** The one table of a page. */
  static Table table(String html) {
    List<Table> tables = HtmlReader.read(html).tables().toList();
    assertEquals(1, tables.size(), "number of tables");
    return tables.get(0);
  }

  /** A row a line: kind, label, cells with their columns. */
  static List<String> grid(String html) {
    return table(html).rows().stream().map(HtmlGrids::line).toList();
  }

  /** Labels with their indent, notes and setting. */
  static List<String> stubs(String html) {
    return table(html).rows().stream()
        .map(Row::stub)
        .map(
            stub ->
                stub.indent()
                    + (stub.centered() ? "<>" : "")
                    + (stub.emphasized() ? "!" : "")
                    + " "
                    + stub.label()
                    + stub.notes().stream().map(n -> "^" + n).collect(Collectors.joining()))
        .toList();
  }

  /** Each block of a page as one line, a table as its rows' labels. */
  static List<String> blocks(String html) {
    return HtmlReader.read(html).blocks().stream()
        .map(
            block ->
                block instanceof Prose prose
                    ? prose.lines().stream()
                        .map(Prose.Line::text)
                        .collect(Collectors.joining(" / "))
                    : "table "
                        + ((Table) block)
                            .rows().stream()
                                .map(row -> row.stub().label())
                                .collect(Collectors.joining(", ")))
        .toList();
  }

  private static String line(Row row) {
    return row.kind().name().charAt(0)
        + " "
        + row.stub().label()
        + row.cells().stream().map(HtmlGrids::cell).collect(Collectors.joining());
  }

  private static String cell(Cell cell) {
    String columns =
        cell.first() == cell.last() ? "" + cell.first() : cell.first() + "-" + cell.last();
    String notes = cell.notes().stream().map(n -> "^" + n).collect(Collectors.joining());
    return " | " + columns + " " + cell.text() + notes;
  }
}
