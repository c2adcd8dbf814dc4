package org.tickmark.statement;

import org.tickmark.table.Row;

/**
 * Tells the text rows of a stretch that belong to its title from those that head a section: what
 * stands above the heads, down to the title, and the title where a page repeats it.
 */
final class TitleRows {
  private final StatementKind kind;
  private final String title;
  private final int last;
  private final int firstFigures;
  private final boolean dates;

  /**
   * Looks at the rows of a stretch.
   *
   * @param segment the stretch
   * @param kind which statement it is
   * @param title its title, or empty
   */
  TitleRows(Segment segment, StatementKind kind, String title) {
    this.kind = kind;
    this.title = title;
    this.last = last(segment);
    this.firstFigures =
        segment.rows().stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .mapToInt(Row::line)
            .findFirst()
            .orElse(0);
    this.dates =
        segment.rows().stream()
                .filter(row -> row.kind() == Row.Kind.TEXT && isDate(row.stub().label()))
                .count()
            > 1;
  }

  /** Whether a text row is of the title. */
  boolean has(Row row) {
    String label = row.stub().label();
    boolean head = row.line() < firstFigures && !dates && isDate(label);
    return row.line() <= last || head || repeats(label) || (named(label) && !below(row));
  }

  /**
   * A day alone below the heads goes on from them, unless such days head the parts of the table.
   */
  private static boolean isDate(String label) {
    return Vocabulary.find("bare_date", label).matches();
  }

  /**
   * A row below figures that names a statement anew heads a section where the table is an extract
   * of several, and is the running title of the next page where it is one.
   */
  private boolean below(Row row) {
    boolean extract = kind == StatementKind.OTHER || kind == StatementKind.SEGMENT;
    return row.line() > firstFigures && (extract || kind == StatementKind.RECONCILIATION);
  }

  private boolean named(String label) {
    return Titles.kind(label) == kind;
  }

  private boolean repeats(String label) {
    return !title.isEmpty()
        && (label.equals(title)
            || (Vocabulary.says("continued", label)
                && Vocabulary.fold(label).startsWith(Vocabulary.fold(title))));
  }

  /** The last row of the title: what is set above it, or above the first heads, is of it too. */
  private int last(Segment segment) {
    int line = 0;
    boolean headed = false;
    for (Row row : segment.rows()) {
      if (row.kind() == Row.Kind.BODY) {
        return headed ? line : named(segment);
      }
      boolean above = !headed && !Vocabulary.says("balance_side", row.stub().label());
      headed |= row.kind() == Row.Kind.HEAD;
      if ((above && row.kind() == Row.Kind.TEXT) || isTitle(row)) {
        line = row.line();
      }
    }
    return line;
  }

  private int named(Segment segment) {
    return segment.rows().stream()
        .takeWhile(row -> row.kind() != Row.Kind.BODY)
        .filter(this::isTitle)
        .mapToInt(Row::line)
        .findFirst()
        .orElse(0);
  }

  private boolean isTitle(Row row) {
    return !title.isEmpty() && row.stub().label().equals(title);
  }
}
