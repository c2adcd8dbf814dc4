package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Row;

/**
 * The title of a table that names no statement: the lines above its heads, without the company's
 * name and remarks on scale, audit and notes.
 */
final class PlainTitle {
  /** Titles of more lines are remarks or prose for the most part. */
  private static final int MOST_LINES = 4;

  private PlainTitle() {}

  /** The title set in the rows above the first heads, or empty. */
  static String of(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      if (row.kind() == Row.Kind.HEAD) {
        return lines.size() > MOST_LINES ? "" : Titles.bare(String.join(" ", lines));
      }
      String label = Titles.bare(row.stub().label());
      if (row.kind() == Row.Kind.BODY || Titles.sentence(row.stub().label())) {
        return "";
      }
      if (speaks(label)) {
        lines.add(label);
      }
    }
    return "";
  }

  private static boolean speaks(String line) {
    return !line.isEmpty()
        && !Vocabulary.says("not_a_section", line)
        && !Vocabulary.says("balance_side", line)
        && !Vocabulary.says("abbreviation", line)
        && !Vocabulary.says("company_line", line)
        && ScaleText.read(line).money() == null
        && PeriodText.read(line).silent();
  }
}
