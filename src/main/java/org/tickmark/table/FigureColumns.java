package org.tickmark.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns of figures in a table, each a range of physical columns. Figures of one column are
 * set to the same right edge or overlap it; two figures of one row never share a column.
 */
final class FigureColumns {
  /**
   * One column.
   *
   * @param first the first physical column in which its figures stand
   * @param last the last one
   * @param outerFirst the first one, signs before the figures counted
   * @param outerLast the last one, signs behind them counted
   */
  record Column(int first, int last, int outerFirst, int outerLast) {
    private Column with(Token token) {
      return new Column(
          Math.min(first, token.first()),
          Math.max(last, token.last()),
          Math.min(outerFirst, token.outerFirst()),
          Math.max(outerLast, token.outerLast()));
    }
  }

  private final int[] edges;
  private final int[] bridges;
  private final BitSet cuts = new BitSet();

  private FigureColumns(int[] edges) {
    this.edges = edges;
    this.bridges = new int[edges.length + 1];
  }

  /** The columns that the figures of rows stand in, from left to right. */
  static List<Column> of(List<List<Token>> rows) {
    TreeSet<Integer> found = new TreeSet<>();
    rows.forEach(row -> row.forEach(token -> found.add(token.last())));
    if (found.isEmpty()) {
      return List.of();
    }
    FigureColumns columns = new FigureColumns(found.stream().mapToInt(Integer::intValue).toArray());
    columns.bridge(rows);
    columns.separate(rows);
    return columns.ranges(rows);
  }

  /** Counts the figures that reach over each gap between two right edges. */
  private void bridge(List<List<Token>> rows) {
    for (List<Token> row : rows) {
      for (Token token : row) {
        int to = index(token.last());
        int from = Arrays.binarySearch(edges, token.first());
        from = from >= 0 ? from : -from - 1;
        bridges[from]++;
        bridges[to]--;
      }
    }
    int open = 0;
    for (int gap = 0; gap + 1 < edges.length; gap++) {
      open += bridges[gap];
      bridges[gap] = open;
      if (open == 0) {
        cuts.set(gap);
      }
    }
  }

  private int index(int edge) {
    return Arrays.binarySearch(edges, edge);
  }

  /** Cuts between two figures of a row where nothing else does, at the gap least reached over. */
  private void separate(List<List<Token>> rows) {
    for (List<Token> row : rows) {
      for (int i = 1; i < row.size(); i++) {
        int from = index(row.get(i - 1).last());
        int to = index(row.get(i).last());
        int cut = cuts.nextSetBit(from);
        if (from < to && (cut < 0 || cut >= to)) {
          int weakest = to - 1;
          for (int gap = to - 1; gap >= from; gap--) {
            weakest = bridges[gap] < bridges[weakest] ? gap : weakest;
          }
          cuts.set(weakest);
        }
      }
    }
  }

  private List<Column> ranges(List<List<Token>> rows) {
    Column[] found = new Column[edges.length];
    int[] groups = new int[edges.length];
    for (int i = 1; i < edges.length; i++) {
      groups[i] = groups[i - 1] + (cuts.get(i - 1) ? 1 : 0);
    }
    for (List<Token> row : rows) {
      for (Token token : row) {
        int group = groups[index(token.last())];
        Column column = found[group];
        found[group] =
            column == null
                ? new Column(token.first(), token.last(), token.outerFirst(), token.outerLast())
                : column.with(token);
      }
    }
    List<Column> columns = new ArrayList<>();
    int last = -1;
    for (Column column : found) {
      if (column != null) {
        int first = Math.max(column.first(), last + 1);
        last = Math.max(column.last(), first);
        columns.add(new Column(first, last, column.outerFirst(), column.outerLast()));
      }
    }
    return columns;
  }
}
