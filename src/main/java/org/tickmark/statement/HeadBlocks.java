package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;

/** The runs of head rows of a stretch of a table, each with the rows that it holds for. */
final class HeadBlocks {
  /**
   * A run of heads and what stands under it.
   *
   * @param heads its head rows; empty where rows come before any head
   * @param rows the other rows down to the next run
   */
  record HeadBlock(List<Row> heads, List<Row> rows) {
    /** The head of each column. */
    List<ColumnHead> columns(int count) {
      List<ColumnHead> columns = new ArrayList<>();
      for (int column = 0; column < count; column++) {
        int at = column;
        List<Cell> over =
            heads.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.first() <= at && at <= cell.last())
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        columns.add(new ColumnHead(over, count));
      }
      return columns;
    }
  }

  private HeadBlocks() {}

  /** Cuts rows at each run of heads. Text rows between two heads belong to the run. */
  static List<HeadBlock> of(List<Row> rows) {
    List<HeadBlock> blocks = new ArrayList<>();
    List<Row> heads = new ArrayList<>();
    List<Row> under = new ArrayList<>();
    for (Row row : rows) {
      boolean afterFigures = under.stream().anyMatch(r -> r.kind() == Row.Kind.BODY);
      if (row.kind() == Row.Kind.HEAD && afterFigures) {
        blocks.add(new HeadBlock(List.copyOf(heads), List.copyOf(under)));
        heads.clear();
        under.clear();
      }
      (row.kind() == Row.Kind.HEAD ? heads : under).add(row);
    }
    blocks.add(new HeadBlock(List.copyOf(heads), List.copyOf(under)));
    return blocks;
  }
}
