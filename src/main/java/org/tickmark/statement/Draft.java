package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Row;

/** A statement on the way: the stretches of tables that make it up. */
final class Draft {
  private final StatementKind kind;
  private final String title;
  private final List<Part> parts = new ArrayList<>();

  Draft(StatementKind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /**
   * A stretch of a table whose columns are understood.
   *
   * @param segment the stretch
   * @param blocks its runs of heads
   * @param columns the columns under each
   */
  record Part(
      Segment segment, List<HeadBlocks.HeadBlock> blocks, List<List<ColumnMeaning>> columns) {
    List<ColumnMeaning> last() {
      return columns.get(columns.size() - 1);
    }
  }

  StatementKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  List<Part> parts() {
    return parts;
  }

  /** The same stretches as another statement. */
  Draft as(StatementKind other) {
    Draft draft = new Draft(other, title);
    draft.parts.addAll(parts);
    return draft;
  }

  /** The columns at its end, which a stretch without heads goes on with. */
  List<ColumnMeaning> columns() {
    return parts.get(parts.size() - 1).last();
  }

  /** Whether the line that completes it has come. */
  boolean complete() {
    List<Row> rows = parts.stream().flatMap(part -> part.segment().rows().stream()).toList();
    return ContentKind.of(rows).ends(kind);
  }

  /** The remarks at any of its titles, the first title's first. */
  List<String> remarks() {
    return parts.stream().flatMap(part -> part.segment().remarks().stream()).toList();
  }
}
