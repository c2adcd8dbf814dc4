package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/**
 * Joins columns that are one: where few figures of a column were set a cell or two beside the
 * others, no row has a figure in both places, and no two heads tell them apart.
 */
final class StrayColumns {
  private static final int NEAR = 3;
  private static final int FEW = 4;

  private StrayColumns() {}

  /** The columns with strays joined to the column they belong to. */
  static List<Column> joined(List<Column> columns, List<List<Token>> rows) {
    List<Column> joined = new ArrayList<>();
    for (Column column : columns) {
      Column left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (left != null && column.first() - left.last() <= NEAR && isOne(left, column, rows)) {
        joined.set(joined.size() - 1, union(left, column));
      } else {
        joined.add(column);
      }
    }
    return joined;
  }

  private static boolean isOne(Column left, Column right, List<List<Token>> rows) {
    int inLeft = 0;
    int inRight = 0;
    for (List<Token> row : rows) {
      boolean one = row.stream().anyMatch(t -> stands(t, left) && !stands(t, right));
      boolean other = row.stream().anyMatch(t -> stands(t, right) && !stands(t, left));
      if (one && other) {
        return false;
      }
      inLeft += one ? 1 : 0;
      inRight += other ? 1 : 0;
    }
    return Math.min(inLeft, inRight) * FEW <= Math.max(inLeft, inRight);
  }

  private static boolean stands(Token token, Column column) {
    return token.overlaps(column.first(), column.last());
  }

  private static Column union(Column left, Column right) {
    return new Column(
        left.first(),
        right.last(),
        Math.min(left.outerFirst(), right.outerFirst()),
        Math.max(left.outerLast(), right.outerLast()));
  }
}
