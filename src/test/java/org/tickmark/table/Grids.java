package org.tickmark.table;

import java.util.List;
import java.util.stream.Collectors;

/** Prints what a text was read as, one line a row, for tests to compare with. */
final class Grids {
  private Grids() {}

  /** The only table of a text. */
  static Table table(String text) {
    List<Table> tables = tables(text);
    if (tables.size() != 1) {
      throw new AssertionError("tables: " + tables.size());
    }
    return tables.get(0);
  }

  static List<Table> tables(String text) {
    return FixedWidthReader.read(text).tables().toList();
  }

  /** The rows of the only table: kind, label, cells as column=text, ruling. */
  static String rows(String text) {
    return rows(table(text));
  }

  static String rows(Table table) {
    return table.rows().stream().map(Grids::row).collect(Collectors.joining("\n")) + "\n";
  }

  static String row(Row row) {
    String cells =
        row.cells().stream()
            .map(
                c ->
                    (c.first() == c.last() ? "" + c.first() : c.first() + "-" + c.last())
                        + "="
                        + c.text()
                        + c.notes().stream().map(n -> "^" + n).collect(Collectors.joining()))
            .collect(Collectors.joining(" | "));
    String notes = row.stub().notes().stream().map(n -> "^" + n).collect(Collectors.joining());
    String ruling = row.below() == Ruling.NONE ? "" : " " + row.below();
    return "%s %s%s : %s%s"
        .formatted(row.kind().name().charAt(0), row.stub().label(), notes, cells, ruling)
        .replaceAll(" +", " ")
        .strip();
  }

  /** The labels of the rows that hold figures. */
  static List<String> labels(String text) {
    return table(text).rows().stream()
        .filter(row -> row.kind() == Row.Kind.BODY)
        .map(row -> row.stub().label())
        .toList();
  }

  /** The labels of the rows of text only. */
  static List<String> headings(String text) {
    return table(text).rows().stream()
        .filter(row -> row.kind() == Row.Kind.TEXT)
        .map(row -> row.stub().label())
        .toList();
  }

  /** The heads of the only table: columns=text, one line a row. */
  static String heads(String text) {
    return table(text).rows().stream()
            .filter(row -> row.kind() == Row.Kind.HEAD)
            .map(Grids::row)
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
