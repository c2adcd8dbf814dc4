package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Turns rows in the making into rows of the grid: labels, indents, centered titles. */
final class RowFinisher {
  private static final int CENTERED = 6;

  private final int leftmost;
  private final int deepest;

  private RowFinisher(List<GridRow> rows) {
    int least = Integer.MAX_VALUE;
    List<Integer> indents = new ArrayList<>();
    for (GridRow row : rows) {
      if (row.indent() >= 0) {
        least = Math.min(least, row.indent());
        if (row.kind() == Row.Kind.BODY) {
          indents.add(row.indent());
        }
      }
    }
    indents.sort(null);
    leftmost = least;
    deepest = indents.isEmpty() ? 40 : indents.get(indents.size() * 9 / 10);
  }

  /** The rows of the grid. */
  static List<Row> finish(List<GridRow> rows) {
    RowFinisher finisher = new RowFinisher(rows);
    List<Row> finished = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      GridRow row = rows.get(i);
      GridRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
      Stub stub = finisher.stub(row, next);
      finished.add(new Row(finished.size() + 1, row.kind(), stub, row.cells(), row.below()));
    }
    return finished;
  }

  private Stub stub(GridRow row, GridRow next) {
    if (row.label().isEmpty()) {
      return Stub.EMPTY;
    }
    NoteMarks.Marked marked = NoteMarks.off(row.text());
    boolean centered = row.kind() == Row.Kind.TEXT && isCentered(row, next);
    return new Stub(
        marked.label(),
        row.indent() - leftmost,
        centered,
        row.isUnderlined() || isCapitals(marked.label()),
        marked.notes(),
        source(row));
  }

  /** Set in further than labels are, or further than what it stands over. */
  private boolean isCentered(GridRow row, GridRow next) {
    boolean overNext =
        next != null && next.indent() >= 0 && row.indent() >= next.indent() + CENTERED;
    return row.indent() >= deepest + CENTERED || overNext;
  }

  private static SourceSpan source(GridRow row) {
    GridRow.Part first = row.label().get(0);
    GridRow.Part last = row.label().get(row.label().size() - 1);
    SourceSpan start = first.line().span(first.start(), first.end());
    SourceSpan end = last.line().span(last.start(), last.end());
    int length = end.offset() + end.length() - start.offset();
    return new SourceSpan(start.line(), start.column(), start.offset(), length);
  }

  private static boolean isCapitals(String label) {
    long large = label.chars().filter(Character::isUpperCase).count();
    return large >= 3 && label.chars().noneMatch(Character::isLowerCase);
  }
}
