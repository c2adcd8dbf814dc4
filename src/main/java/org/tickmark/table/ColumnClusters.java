package org.tickmark.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the columns of a table from all its figures at once. Figures align by their last digit, so
 * clusters of right edges grow together, nearest first, as long as no row has a figure in both and
 * the figures of one stand above those of the other.
 */
final class ColumnClusters {
  /** Edges so near are one column even where narrow figures do not overlap. */
  private static final int NEAR = 2;

  private static final class Cluster {
    private final TreeMap<Integer, Integer> edges = new TreeMap<>();
    private final BitSet rows = new BitSet();
    private int left = Integer.MAX_VALUE;
    private int right;
    private int count;

    void add(LineToken token, int row) {
      edges.merge(token.edge(), 1, Integer::sum);
      rows.set(row);
      left = Math.min(left, token.left());
      right = Math.max(right, token.shown());
      count++;
    }

    void take(Cluster other) {
      other.edges.forEach((edge, n) -> edges.merge(edge, n, Integer::sum));
      rows.or(other.rows);
      left = Math.min(left, other.left);
      right = Math.max(right, other.right);
      count += other.count;
    }

    int edge() {
      return edges.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }

    boolean mayJoin(Cluster next) {
      boolean above = edges.lastKey() > next.left && next.edges.firstKey() > left;
      return !rows.intersects(next.rows) && (above || distance(next) <= NEAR);
    }

    int distance(Cluster next) {
      return next.edges.firstKey() - edges.lastKey();
    }

    TextColumn column() {
      return new TextColumn(left, edge(), right);
    }
  }

  private ColumnClusters() {}

  /** The columns under which rows of figures stand, left to right. */
  static List<TextColumn> of(List<List<LineToken>> rows) {
    List<Cluster> clusters = byEdge(rows);
    boolean joined = true;
    while (joined) {
      joined = joinNearest(clusters);
    }
    return clusters.stream()
        .map(Cluster::column)
        .sorted(Comparator.comparingInt(TextColumn::edge))
        .toList();
  }

  private static List<Cluster> byEdge(List<List<LineToken>> rows) {
    TreeMap<Integer, Cluster> byEdge = new TreeMap<>();
    add(rows, byEdge, LineToken.Kind.FIGURE);
    if (byEdge.isEmpty()) {
      add(rows, byEdge, LineToken.Kind.DASH);
    }
    return new ArrayList<>(byEdge.values());
  }

  private static void add(
      List<List<LineToken>> rows, Map<Integer, Cluster> byEdge, LineToken.Kind kind) {
    for (int row = 0; row < rows.size(); row++) {
      for (LineToken token : rows.get(row)) {
        if (token.kind() == kind) {
          byEdge.computeIfAbsent(token.edge(), edge -> new Cluster()).add(token, row);
        }
      }
    }
  }

  private static boolean joinNearest(List<Cluster> clusters) {
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < clusters.size(); i++) {
      Cluster one = clusters.get(i);
      Cluster next = clusters.get(i + 1);
      if (one.distance(next) < nearest && one.mayJoin(next)) {
        nearest = one.distance(next);
        best = i;
      }
    }
    if (best < 0) {
      return false;
    }
    clusters.get(best).take(clusters.remove(best + 1));
    return true;
  }
}
