package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells figures that start a line of a wrapped label, as "$21,750" in "allowance of $18,400 and /
 * $21,750", from those in columns: labels of other rows run where they stand.
 */
final class LabelFigures {
  /** So many times as many labels run over a figure's place where it is no column. */
  private static final int MORE = 3;

  private LabelFigures() {}

  /**
   * The rows without the figures that belong to labels.
   *
   * @param rows the figures of each line
   * @param lines those lines
   */
  static List<List<LineToken>> without(List<List<LineToken>> rows, List<ScannedLine> lines) {
    List<List<LineToken>> kept = new ArrayList<>(rows);
    List<TextColumn> columns = ColumnClusters.of(kept);
    while (columns.size() > 1 && isLabel(columns.get(0), kept, lines)) {
      int edge = columns.get(0).right();
      kept.replaceAll(row -> row.size() > 1 && row.get(0).edge() <= edge ? tail(row) : row);
      columns = ColumnClusters.of(kept);
    }
    return kept;
  }

  /** Whether a line starts with such a figure, as far as the lines above it tell. */
  static boolean starts(ScannedLine line, List<ScannedLine> above) {
    LineToken first = line.columnar().get(0);
    if (line.columnar().size() < 2 || !first.equals(line.tokens().get(0))) {
      return false;
    }
    boolean runsOver = false;
    for (ScannedLine other : above) {
      LineToken figure = other.columnar().get(0);
      if (figure.left() < first.shown()) {
        return false;
      }
      runsOver |= labelEnd(other, figure) >= first.edge();
    }
    return runsOver;
  }

  private static List<LineToken> tail(List<LineToken> row) {
    return row.subList(1, row.size());
  }

  private static boolean isLabel(
      TextColumn column, List<List<LineToken>> rows, List<ScannedLine> lines) {
    int figures = 0;
    int labels = 0;
    for (int i = 0; i < rows.size(); i++) {
      LineToken first = rows.get(i).get(0);
      if (first.edge() <= column.right()) {
        if (rows.get(i).size() < 2 || !first.equals(lines.get(i).tokens().get(0))) {
          return false;
        }
        figures++;
      } else if (labelEnd(lines.get(i), first) >= column.edge()) {
        labels++;
      }
    }
    return labels >= MORE * figures;
  }

  /** Where the words before a line's first figure end. */
  private static int labelEnd(ScannedLine line, LineToken first) {
    int end = 0;
    for (LineToken token : line.tokens()) {
      if (token.start() >= first.start()) {
        break;
      }
      end = token.end();
    }
    return end;
  }
}
