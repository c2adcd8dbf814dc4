package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Lines of figures that may make a table, as they are met. */
final class FigureRun {
  private static final int SLACK = 2;

  private final List<Integer> indexes = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<ScannedLine> rows = new ArrayList<>();
  private int left;
  private int right;
  private int strong;
  private int dashes;

  FigureRun(ScannedLine line, int index) {
    left = line.columnar().get(0).start();
    right = left;
    add(line, index);
  }

  void add(ScannedLine line, int index) {
    indexes.add(index);
    rows.add(line);
    List<LineToken> figures = line.columnar();
    left = Math.min(left, figures.get(0).start());
    right = Math.max(right, figures.get(figures.size() - 1).end());
    for (LineToken figure : figures) {
      strong += figure.isStrong() ? 1 : 0;
      dashes += figure.kind() == LineToken.Kind.DASH ? 1 : 0;
    }
  }

  void headAt(int index) {
    heads.add(index);
  }

  List<Integer> heads() {
    return heads;
  }

  int first() {
    return indexes.get(0);
  }

  int last() {
    return indexes.get(indexes.size() - 1);
  }

  /** Where the figures start. */
  int left() {
    return left;
  }

  int right() {
    return right;
  }

  List<Integer> indexes() {
    return indexes;
  }

  /** Whether a line's figures stand below those of the last rows. */
  boolean fits(ScannedLine line) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 12); i--) {
      for (LineToken above : rows.get(i).columnar()) {
        for (LineToken figure : line.columnar()) {
          boolean aligned = Math.abs(above.edge() - figure.edge()) <= SLACK;
          boolean overlaps = above.left() < figure.shown() && figure.left() < above.shown();
          if (aligned || overlaps) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether there is enough to call it a table: inside marks one strong figure, elsewhere two, in
   * two rows or more.
   *
   * @param marked whether it stands between table marks
   */
  boolean isEvident(boolean marked) {
    if (marked) {
      return strong >= 1;
    }
    return rows.size() >= 2 && strong >= 2;
  }
}
