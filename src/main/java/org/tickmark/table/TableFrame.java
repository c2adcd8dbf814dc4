package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table element that is being read: places each cell in its physical columns, past those that
 * cells of the rows above still cover.
 */
final class TableFrame {
  /** The most columns that a cell may cover, as in browsers. */
  private static final int WIDEST = 1000;

  private static final int TALLEST = 65_534;

  /**
   * What a cell covers in the rows below its own.
   *
   * @param last its last column
   * @param end the number of the last row that it covers, 1-based
   */
  private record Block(int last, int end) {}

  private final List<Passage> before = new ArrayList<>();
  private final List<List<CellBuilder>> rows = new ArrayList<>();

  /** Cells of rows above that reach down, by their first column. */
  private final TreeMap<Integer, Block> hanging = new TreeMap<>();

  private int next;

  /** Takes what stands in the table before its first cell, as a caption. */
  void add(Passage passage) {
    before.add(passage);
  }

  /** What stands before the first cell. */
  List<Passage> before() {
    return before;
  }

  /** Starts a row. */
  void row() {
    rows.add(new ArrayList<>());
    next = 0;
  }

  /** Starts a cell; a cell outside any row starts one. */
  CellBuilder cell(int colspan, int rowspan, ElementStyle style) {
    if (rows.isEmpty()) {
      row();
    }
    int width = Math.max(1, Math.min(colspan, WIDEST));
    int height = Math.max(1, Math.min(rowspan, TALLEST));
    int first = free(next);
    CellBuilder cell = new CellBuilder(first, first + width - 1, height, style);
    next = first + width;
    if (height > 1) {
      hanging.put(first, new Block(first + width - 1, rows.size() - 1 + height));
    }
    rows.get(rows.size() - 1).add(cell);
    return cell;
  }

  private int free(int from) {
    int column = from;
    Map.Entry<Integer, Block> left = hanging.floorEntry(column);
    while (left != null) {
      if (left.getValue().end() < rows.size()) {
        hanging.remove(left.getKey());
      } else if (left.getValue().last() < column) {
        return column;
      } else {
        column = left.getValue().last() + 1;
      }
      left = hanging.floorEntry(column);
    }
    return column;
  }

  /** The cell that is open, or null before the first one. */
  CellBuilder open() {
    List<CellBuilder> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    return row.isEmpty() ? null : row.get(row.size() - 1);
  }

  List<List<CellBuilder>> rows() {
    return rows;
  }
}
