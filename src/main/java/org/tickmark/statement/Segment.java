package org.tickmark.statement;

import java.util.List;
import java.util.stream.Stream;
import org.tickmark.table.Row;
import org.tickmark.table.Table;

/**
 * A stretch of a table under one title.
 *
 * @param table the table it stands in
 * @param rows its rows: all of the table, or those from one title to the next
 * @param titled the kind that its title names, or null
 * @param title the title as written, or empty
 * @param remarks the lines at the title: scale, audit, periods, the title itself
 * @param opening whether it is the first stretch of its table
 * @param introduced whether a sentence introduces the table, as it does inside notes and commentary
 * @param adjoining whether nothing but headings and page furniture stands between it and the
 *     stretch before
 */
record Segment(
    Table table,
    List<Row> rows,
    StatementKind titled,
    String title,
    List<String> remarks,
    boolean opening,
    boolean introduced,
    boolean adjoining) {
  Segment {
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** Whether it has no heads of its own and says of no period at its title. */
  boolean headless() {
    return !hasHeads() && remarks.stream().map(PeriodText::read).noneMatch(PeriodText::dated);
  }

  /** Whether it has heads of its own. */
  boolean hasHeads() {
    return rows.stream().anyMatch(row -> row.kind() == Row.Kind.HEAD);
  }

  /** Whether a line at its title says that it goes on with what stands before it. */
  boolean saysContinued() {
    return remarks.stream().anyMatch(line -> Vocabulary.says("continued", line));
  }

  /** Its rows above the first with figures. */
  List<Row> top() {
    return rows.stream().takeWhile(row -> row.kind() != Row.Kind.BODY).toList();
  }

  /** What stands above its figures in words: the lines at its title and the text at its heads. */
  List<String> above() {
    return Stream.concat(remarks.stream(), top().stream().map(row -> row.stub().label())).toList();
  }

  /** The labels of its rows with figures, as the vocabulary expects them. */
  List<String> labels() {
    return rows.stream()
        .filter(row -> row.kind() == Row.Kind.BODY)
        .map(row -> Vocabulary.fold(row.stub().label()))
        .toList();
  }
}
