package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.ScannedLine.Chunk;

/**
 * The columns as wide as heads take them to be: from the currency mark on the left to the last
 * parenthesis, or as wide as the rulings drawn one a column.
 */
final class HeadColumns {
  private HeadColumns() {}

  /** The columns widened by the first rulings that match them, else by their currency marks. */
  static List<TextColumn> of(
      List<TextColumn> columns, List<List<LineToken>> figures, List<List<Chunk>> rulings) {
    List<TextColumn> wide = new ArrayList<>(columns);
    for (List<Chunk> rules : rulings) {
      if (isOneEach(rules, columns)) {
        for (int k = 0; k < wide.size(); k++) {
          wide.set(k, wide.get(k).widened(rules.get(k).start(), rules.get(k).end()));
        }
        return wide;
      }
    }
    for (List<LineToken> row : figures) {
      for (LineToken figure : row) {
        widen(wide, columns, figure);
      }
    }
    return wide;
  }

  private static void widen(List<TextColumn> wide, List<TextColumn> columns, LineToken figure) {
    for (int k = 0; k < columns.size(); k++) {
      TextColumn column = columns.get(k);
      int before = k == 0 ? 0 : columns.get(k - 1).right();
      if (column.overlap(figure.left(), figure.shown()) > 0) {
        int start = Math.max(figure.start(), before + 1);
        wide.set(k, wide.get(k).widened(start, column.right()));
      }
    }
  }

  private static boolean isOneEach(List<Chunk> rules, List<TextColumn> columns) {
    if (rules.size() != columns.size()) {
      return false;
    }
    for (int k = 0; k < rules.size(); k++) {
      Chunk rule = rules.get(k);
      for (int other = 0; other < columns.size(); other++) {
        boolean over = columns.get(other).overlap(rule.start(), rule.end()) > 0;
        if (over != (other == k)) {
          return false;
        }
      }
    }
    return true;
  }
}
