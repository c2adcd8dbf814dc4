package org.tickmark.table;

import java.util.Arrays;
import java.util.List;

/**
 * Gives each figure of a row its column: never two one column, never out of order, and all of them
 * together as near to their columns as can be. A column that no figure stands in stays empty.
 */
final class CellPlacement {
  private static final double SKIP = 400;
  private static final double AWAY = 20;

  private CellPlacement() {}

  /** For each item its column, or -1 where no column is left for it. */
  static int[] place(List<LineToken> items, List<TextColumn> columns) {
    int n = items.size();
    int m = columns.size();
    double[][] best = new double[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      best[i][0] = best[i - 1][0] + SKIP;
      for (int k = 1; k <= m; k++) {
        double placed = best[i - 1][k - 1] + cost(items.get(i - 1), columns.get(k - 1));
        best[i][k] = Math.min(placed, Math.min(best[i][k - 1], best[i - 1][k] + SKIP));
      }
    }
    int[] places = new int[n];
    Arrays.fill(places, -1);
    int k = m;
    for (int i = n; i > 0 && k > 0; ) {
      if (best[i][k] == best[i][k - 1]) {
        k--;
      } else if (best[i][k] == best[i - 1][k] + SKIP) {
        i--;
      } else {
        places[--i] = --k;
      }
    }
    return places;
  }

  private static double cost(LineToken item, TextColumn column) {
    int overlap = column.overlap(item.left(), item.end());
    if (item.kind() == LineToken.Kind.FIGURE) {
      int off = Math.abs(item.edge() - column.edge());
      return overlap > 0 || off <= 2 ? off : AWAY + off;
    }
    double off = Math.abs((item.left() + item.end()) / 2.0 - column.center());
    return overlap > -1 ? off / 4 : AWAY + off;
  }
}
