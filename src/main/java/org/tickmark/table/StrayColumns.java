package org.tickmark.table;

import java.util.ArrayList;
import java.util.BitSet;
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
    if (columns.size() < 2) {
      return columns;
    }
    int[] figures = new int[columns.size()];
    BitSet apart = new BitSet();
    count(new ColumnIndex(columns), rows, figures, apart);
    List<Column> joined = new ArrayList<>();
    int held = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column left = i == 0 ? null : joined.get(joined.size() - 1);
      Column column = columns.get(i);
      boolean near = left != null && column.first() - left.last() <= NEAR && !apart.get(i);
      if (near && Math.min(held, figures[i]) * FEW <= Math.max(held, figures[i])) {
        joined.set(joined.size() - 1, union(left, column));
        held += figures[i];
      } else {
        joined.add(column);
        held = figures[i];
      }
    }
    return joined;
  }

  /** Counts what stands in each column, and marks those that have something to their left too. */
  private static void count(
      ColumnIndex index, List<List<Token>> rows, int[] figures, BitSet apart) {
    for (List<Token> row : rows) {
      int last = Integer.MIN_VALUE;
      for (Token token : row) {
        int column = index.only(token);
        if (column >= 0) {
          figures[column]++;
          if (last == column - 1) {
            apart.set(column);
          }
          last = column;
        }
      }
    }
  }

  private static Column union(Column left, Column right) {
    return new Column(
        left.first(),
        right.last(),
        Math.min(left.outerFirst(), right.outerFirst()),
        Math.max(left.outerLast(), right.outerLast()));
  }
}
