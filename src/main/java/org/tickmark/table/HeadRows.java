package org.tickmark.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Settles what rows of heads say once all rows are known. */
final class HeadRows {
  private HeadRows() {}

  /** The rows, with section headings taken out of the heads and every column under a head. */
  static List<DraftRow> settled(List<DraftRow> rows, int columns) {
    List<DraftRow> settled = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      DraftRow row = rows.get(i);
      settled.add(row);
      boolean last = i + 1 == rows.size() || rows.get(i + 1).kind != Row.Kind.HEAD;
      if (row.kind == Row.Kind.HEAD && last && opensSection(row)) {
        settled.add(heading(row));
      }
    }
    widen(first(settled), columns);
    return settled;
  }

  /** Whether the label in the last row of heads is the heading of the rows below. */
  private static boolean opensSection(DraftRow row) {
    return !row.cells.isEmpty() && (row.label.endsWith(":") || HeadWords.isSection(row.label));
  }

  private static DraftRow heading(DraftRow head) {
    DraftRow heading = new DraftRow(Row.Kind.TEXT, List.of());
    heading.label = head.label;
    heading.notes = head.notes;
    heading.indent = head.indent;
    heading.emphasized = head.emphasized;
    heading.source = head.source;
    head.label = "";
    head.notes = List.of();
    head.source = null;
    return heading;
  }

  /** The rows of heads above the first figures. */
  private static List<DraftRow> first(List<DraftRow> rows) {
    List<DraftRow> heads = new ArrayList<>();
    for (DraftRow row : rows) {
      if (row.isBody()) {
        break;
      }
      if (row.kind == Row.Kind.HEAD) {
        heads.add(row);
      }
    }
    return heads;
  }

  /**
   * A column without any head above it, as one of per cents beside amounts, stands under the heads
   * of the column to its left, which were set over the first of their columns only.
   */
  private static void widen(List<DraftRow> heads, int columns) {
    BitSet covered = new BitSet();
    for (DraftRow row : heads) {
      row.cells.forEach(cell -> covered.set(cell.first(), cell.last() + 1));
    }
    for (int column = covered.nextSetBit(0) + 1; column > 0 && column < columns; column++) {
      if (!covered.get(column)) {
        for (DraftRow row : heads) {
          stretch(row.cells, column);
        }
      }
    }
  }

  private static void stretch(List<Cell> cells, int column) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.last() == column - 1) {
        cells.set(
            i, new Cell(cell.first(), column, cell.text(), null, cell.notes(), cell.source()));
      }
    }
  }
}
