package org.tickmark.table;

import java.util.List;
import org.tickmark.table.FigureColumns.Column;

/** Finds the columns that stand over or under a token: by overlap, else the nearest. */
final class ColumnIndex {
  /**
   * Columns from the first to the last.
   *
   * @param first 0-based
   * @param last inclusive
   */
  record Range(int first, int last) {}

  private final List<Column> columns;

  ColumnIndex(List<Column> columns) {
    this.columns = columns;
  }

  /** The columns that physical columns cover: their figures, else their signs, else the nearest. */
  Range covered(int from, int to) {
    int first = startingAt(from);
    int last = first;
    while (last + 1 < columns.size() && columns.get(last + 1).first() <= to) {
      last++;
    }
    return columns.get(first).first() <= to && columns.get(first).last() >= from
        ? new Range(first, last)
        : nearest(first, from, to);
  }

  /** The one column whose figures a token stands over or under, or -1 for none or several. */
  int only(Token token) {
    int first = startingAt(token.first());
    Column column = columns.get(first);
    boolean over = column.first() <= token.last() && column.last() >= token.first();
    boolean next = first + 1 < columns.size() && columns.get(first + 1).first() <= token.last();
    return over && !next ? first : -1;
  }

  /** Whether a token touches no column, the signs around its figures counted. */
  boolean isFree(Token token) {
    int at = startingAt(token.first());
    return apart(at, token) && (at == 0 || apart(at - 1, token));
  }

  private boolean apart(int column, Token token) {
    Column c = columns.get(column);
    return !token.overlaps(c.outerFirst(), c.outerLast());
  }

  /** The column that shares most with a token. */
  int best(Token token) {
    Range range = covered(token.first(), token.last());
    int best = range.first();
    for (int i = range.first() + 1; i <= range.last(); i++) {
      best = shared(i, token) >= shared(best, token) ? i : best;
    }
    return best;
  }

  /** How many physical columns a token shares with a column. */
  int shared(int column, Token token) {
    Column c = columns.get(column);
    return Math.min(c.last(), token.last()) - Math.max(c.first(), token.first()) + 1;
  }

  /** The first column that does not end before a physical column, or the last one. */
  private int startingAt(int from) {
    int low = 0;
    int high = columns.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.get(middle).last() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Range nearest(int at, int from, int to) {
    int best = at;
    if (at > 0 && distance(at - 1, from, to) <= distance(at, from, to)) {
      best = at - 1;
    }
    return new Range(best, best);
  }

  private int distance(int column, int from, int to) {
    Column c = columns.get(column);
    if (c.outerFirst() <= to && c.outerLast() >= from) {
      return 0;
    }
    return c.outerFirst() > to ? c.outerFirst() - to : from - c.outerLast();
  }
}
