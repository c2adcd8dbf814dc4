package org.tickmark.statement;

import java.time.LocalDate;
import java.util.List;
import org.tickmark.exhibit.Company;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Filing;
import org.tickmark.exhibit.Format;
import org.tickmark.table.TableReader;

/** Reads statements from small texts, as a user would see them printed. */
final class Texts {
  private Texts() {}

  /** The meaning of a text in lines of fixed pitch. */
  static Statements read(String text) {
    return read("inline.txt", Format.FIXED_WIDTH, text);
  }

  /** The meaning of a page of HTML. */
  static Statements readHtml(String html) {
    return read("inline.htm", Format.HTML, html);
  }

  private static Statements read(String name, Format format, String text) {
    Exhibit exhibit =
        new Exhibit(
            "0", name, "0", text.length(), null, null, Company.UNKNOWN, Filing.NONE, format, text);
    return StatementReader.read(TableReader.read(exhibit));
  }

  /** The line of that label. */
  static StatementLine line(Statement statement, String label) {
    return statement.lines().stream()
        .filter(line -> line.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no line '"
                        + label
                        + "' among "
                        + statement.lines().stream().map(StatementLine::label).toList()));
  }

  /** The periods of a line's figures, as {@code 2003-03-31/1}. */
  static List<String> periods(StatementLine line) {
    return line.figures().stream().map(f -> end(f.period()) + "/" + f.period().quarters()).toList();
  }

  private static String end(Period period) {
    LocalDate end = period.end();
    return end == null ? "?" : end.toString();
  }

  /** The units of a line's figures with their scales, as {@code USD x1000}. */
  static List<String> units(StatementLine line) {
    return line.figures().stream().map(f -> f.unit() + " x" + f.scale()).distinct().toList();
  }

  /** The bases of a line's figures. */
  static List<Basis> bases(StatementLine line) {
    return line.figures().stream().map(StatementFigure::basis).toList();
  }
}
