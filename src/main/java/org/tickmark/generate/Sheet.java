package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A statement, not yet set.
 *
 * @param statement its kind, as the truth names it
 * @param title its title
 * @param remark what stands in parentheses below the title
 * @param scale what displayed amounts are multiplied by
 * @param columns its columns, left to right
 * @param lines its lines, top to bottom
 * @param slots what stands across it: its columns, and comparisons of them
 */
record Sheet(
    String statement,
    String title,
    String remark,
    long scale,
    List<Span> columns,
    List<Line> lines,
    List<Slot> slots) {
  Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    slots = List.copyOf(slots);
  }

  Sheet(
      String statement,
      String title,
      String remark,
      long scale,
      List<Span> columns,
      List<Line> lines) {
    this(statement, title, remark, scale, columns, lines, facts(columns));
  }

  private static List<Slot> facts(List<Span> columns) {
    return IntStream.range(0, columns.size()).mapToObj(Slot::fact).toList();
  }

  /** The same with a comparison behind each pair of columns of one length. */
  Sheet compared(boolean percent) {
    List<Slot> across = new ArrayList<>();
    for (int c = 0; c + 1 < columns.size(); c += 2) {
      across.add(Slot.fact(c));
      across.add(Slot.fact(c + 1));
      across.add(new Slot(c, c + 1, percent));
    }
    return new Sheet(statement, title, remark, scale, columns, lines, across);
  }

  /** Whether its columns are days, not stretches of time. */
  boolean instant() {
    return columns.get(0).quarters() == 0;
  }
}
