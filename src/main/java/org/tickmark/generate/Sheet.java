package org.tickmark.generate;

import java.math.BigDecimal;
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
 * @param slots what stands across it: its columns, and what is computed from them
 * @param seam the line from which on it stands beside the lines before; 0 where all stand below
 *     each other
 */
record Sheet(
    String statement,
    String title,
    String remark,
    long scale,
    List<Span> columns,
    List<Line> lines,
    List<Slot> slots,
    int seam) {
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
    this(statement, title, remark, scale, columns, lines, facts(columns), 0);
  }

  private static List<Slot> facts(List<Span> columns) {
    return IntStream.range(0, columns.size()).mapToObj(Slot::fact).toList();
  }

  /** The same with other things across. */
  Sheet across(List<Slot> other) {
    return new Sheet(statement, title, remark, scale, columns, lines, other, seam);
  }

  /** The same with the lines below its first total at the end beside those above. */
  Sheet beside() {
    int from =
        1
            + IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == Line.Kind.FINAL)
                .findFirst()
                .orElseThrow();
    return new Sheet(statement, title, remark, scale, columns, lines, slots, from);
  }

  /** The same with a remark over a column. */
  Sheet remarked(int column, String remarkOfColumn) {
    List<Span> other = new ArrayList<>(columns);
    other.set(column, columns.get(column).as(Aspect.remark(remarkOfColumn)));
    return new Sheet(statement, title, remark, scale, other, lines, slots, seam);
  }

  /** The same with a comparison behind each pair of columns of one length. */
  Sheet compared(Slot.Kind kind) {
    List<Slot> across = new ArrayList<>();
    for (int c = 0; c + 1 < columns.size(); c += 2) {
      across.add(Slot.fact(c));
      across.add(Slot.fact(c + 1));
      across.add(new Slot(kind, c, c + 1));
    }
    return across(across);
  }

  /** The same with per cent of revenue behind each column. */
  Sheet shared() {
    return across(
        IntStream.range(0, columns.size())
            .boxed()
            .flatMap(c -> List.of(Slot.fact(c), Slot.share(c)).stream())
            .toList());
  }

  /** The same with the latest quarter compared with the one before and with the first. */
  Sheet trailing(Slot.Kind kind) {
    List<Slot> across = new ArrayList<>(facts(columns));
    across.add(new Slot(kind, 0, 1));
    across.add(new Slot(kind, 0, columns.size() - 1));
    return across(across);
  }

  /** Whether its columns are days, not stretches of time. */
  boolean instant() {
    return columns.get(0).quarters() == 0;
  }

  /** Whether its lines name the times, and its columns measures. */
  boolean turned() {
    return lines.stream().anyMatch(line -> line.time() != null);
  }

  /** The revenue of a column, or null. */
  BigDecimal revenue(int column) {
    return lines.stream()
        .filter(line -> !line.heading())
        .filter(line -> line.said("is.revenues.total") || line.said("is.revenues"))
        .map(line -> line.shown(column))
        .findFirst()
        .orElse(null);
  }
}
