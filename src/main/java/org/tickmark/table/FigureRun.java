package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Lines of figures that may make a table, as they are met. */
final class FigureRun {
  private static final int SLACK = 2;
  private static final int WIDE = 4;
  private static final int RECENT = 12;

  private final List<Integer> indexes = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<ScannedLine> rows = new ArrayList<>();
  private int left;
  private int right;
  private int strong;
  private int weighty;
  private int closed;
  private int widest;
  private int wide;

  FigureRun(ScannedLine line, int index) {
    left = line.columnar().get(0).start();
    right = left;
    add(line, index);
  }

  void add(ScannedLine line, int index) {
    left = leftWith(line);
    indexes.add(index);
    rows.add(line);
    List<LineToken> figures = line.columnar();
    right = Math.max(right, figures.get(figures.size() - 1).end());
    for (LineToken figure : figures) {
      strong += figure.isStrong() ? 1 : 0;
      weighty += figure.isWeighty() ? 1 : 0;
    }
    closed += line.endsWithFigure() ? 1 : 0;
    widest = Math.max(widest, figures.size());
    wide += line.gapBefore(figures.get(0)) >= WIDE ? 1 : 0;
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

  /** The most figures in a line. */
  int widest() {
    return widest;
  }

  /** Where the figures start. */
  int left() {
    return left;
  }

  /** Where they start once another line is taken in. */
  int leftWith(ScannedLine line) {
    LineToken first = line.columnar().get(LabelFigures.starts(line, rows) ? 1 : 0);
    return first.isFigure() ? Math.min(left, first.start()) : left;
  }

  int right() {
    return right;
  }

  List<Integer> indexes() {
    return indexes;
  }

  /** Whether all of a line's figures stand in columns of this run. */
  boolean alignsWith(ScannedLine line) {
    return line.columnar().stream().allMatch(this::isInColumn);
  }

  private boolean isInColumn(LineToken figure) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - RECENT); i--) {
      for (LineToken above : rows.get(i).columnar()) {
        if (Math.abs(above.edge() - figure.edge()) <= SLACK) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line's figures stand below those of the last rows. */
  boolean fits(ScannedLine line) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - RECENT); i--) {
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
   * two rows or more. A single column of section numbers or page numbers is an index; lines that
   * end with words after their figures are a list.
   *
   * @param marked whether it stands between table marks
   * @param years whether a line of years heads it, one a column
   */
  boolean isEvident(boolean marked, boolean years) {
    if (closed * 2 < rows.size()) {
      return false;
    }
    if (marked) {
      return strong >= 1 || (years && widest > 1);
    }
    if (years && widest > 1) {
      return true;
    }
    boolean several = rows.size() >= 2 && strong >= 2 && wide * 2 >= rows.size();
    return several && (widest > 1 || weighty >= 2);
  }
}
