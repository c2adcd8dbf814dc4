package org.tickmark.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/**
 * Takes out the dashes of ranges, as in guidance from a low to a high figure: a column of nothing
 * but dashes between two figures in each of its rows, which no head names, is no column of nil
 * figures.
 */
final class RangeDashes {
  private RangeDashes() {}

  /** The rows without them. */
  static List<List<Token>> without(List<List<Token>> rows, List<Column> columns) {
    if (columns.size() < 3) {
      return rows;
    }
    BitSet dashes = new BitSet();
    BitSet others = new BitSet();
    ColumnIndex index = new ColumnIndex(columns);
    for (List<Token> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int column = index.only(row.get(i));
        if (column >= 0) {
          (isBetween(row, i) ? dashes : others).set(column);
        }
      }
    }
    dashes.andNot(others);
    if (dashes.isEmpty()) {
      return rows;
    }
    List<List<Token>> left = new ArrayList<>();
    for (List<Token> row : rows) {
      left.add(row.stream().filter(token -> !isIn(dashes, index.only(token))).toList());
    }
    return left;
  }

  private static boolean isIn(BitSet columns, int column) {
    return column >= 0 && columns.get(column);
  }

  private static boolean isBetween(List<Token> row, int at) {
    Token token = row.get(at);
    boolean dash = token.isFigure() ? token.figure().nil() : token.text().equals("to");
    return dash
        && at > 0
        && at + 1 < row.size()
        && isShown(row.get(at - 1))
        && isShown(row.get(at + 1));
  }

  private static boolean isShown(Token token) {
    return token.isFigure() && !token.figure().nil();
  }
}
