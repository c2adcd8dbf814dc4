package org.tickmark.generate;

import java.util.List;

/**
 * A statement, not yet set.
 *
 * @param statement its kind, as the truth names it
 * @param title its title
 * @param remark what stands in parentheses below the title
 * @param scale what displayed amounts are multiplied by
 * @param columns its columns, left to right
 * @param lines its lines, top to bottom
 */
record Sheet(
    String statement,
    String title,
    String remark,
    long scale,
    List<Span> columns,
    List<Line> lines) {
  Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** Whether its columns are days, not stretches of time. */
  boolean instant() {
    return columns.get(0).quarters() == 0;
  }
}
