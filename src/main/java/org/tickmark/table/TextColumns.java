package org.tickmark.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tickmark.table.ScannedLine.Chunk;

/**
 * Finds columns that hold words, dates or ranges between the figure columns: what stands in two
 * rows or more where no figure column is.
 */
final class TextColumns {
  private static final class Stack {
    private int left;
    private int right;
    private int rows;

    Stack(Chunk chunk) {
      left = chunk.start();
      right = chunk.end();
      rows = 1;
    }

    boolean takes(Chunk chunk) {
      return chunk.start() < right && chunk.end() > left;
    }

    void add(Chunk chunk) {
      left = Math.min(left, chunk.start());
      right = Math.max(right, chunk.end());
      rows++;
    }
  }

  private TextColumns() {}

  /** The figure columns and the columns of text among them, left to right. */
  static List<TextColumn> among(List<TextColumn> figures, List<ScannedLine> rows) {
    if (figures.isEmpty()) {
      return figures;
    }
    int left = figures.get(0).left();
    List<Stack> stacks = new ArrayList<>();
    for (ScannedLine row : rows) {
      for (Chunk chunk : row.chunks()) {
        boolean free = figures.stream().allMatch(c -> c.overlap(chunk.start(), chunk.end()) <= 0);
        if (free && chunk.start() > left && chunk.end() - chunk.start() <= 24) {
          add(stacks, chunk);
        }
      }
    }
    List<TextColumn> columns = new ArrayList<>(figures);
    for (Stack stack : stacks) {
      boolean free = columns.stream().allMatch(c -> c.overlap(stack.left, stack.right) <= 0);
      if (stack.rows > 1 && free) {
        columns.add(new TextColumn(stack.left, stack.right, stack.right));
      }
    }
    columns.sort(Comparator.comparingInt(TextColumn::edge));
    return columns;
  }

  private static void add(List<Stack> stacks, Chunk chunk) {
    for (Stack stack : stacks) {
      if (stack.takes(chunk)) {
        stack.add(chunk);
        return;
      }
    }
    stacks.add(new Stack(chunk));
  }
}
