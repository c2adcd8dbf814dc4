package org.tickmark.tie;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tickmark.lineitem.Labels;

/**
 * The lines that no total has taken yet, from top to bottom; a total stands for what it has taken.
 */
final class OpenLines {
  /** More parts than a printed total has; keeps the cost of endless listings linear. */
  private static final int MOST = 500;

  private final FigureGrid grid;
  private final List<Integer> open = new ArrayList<>();
  private final BitSet totals = new BitSet();
  private final boolean[] starts;

  OpenLines(FigureGrid grid) {
    this.grid = grid;
    this.starts = new boolean[grid.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = Measure.START.fits(grid.line(i));
    }
  }

  int size() {
    return open.size();
  }

  /** The lowest lines, from top to bottom. */
  List<Integer> last(int count) {
    return List.copyOf(open.subList(open.size() - count, open.size()));
  }

  /** The line that stands so many lines above the end, counted from 1. */
  int fromEnd(int count) {
    return open.get(open.size() - count);
  }

  void push(int line) {
    open.add(line);
    if (open.size() > MOST) {
      open.remove(0);
    }
  }

  /** Takes the terms of a reading, and all that stands between them. */
  void take(Reading reading) {
    int first = reading.terms().stream().min(Integer::compare).orElseThrow();
    open.removeIf(line -> line >= first);
    totals.set(reading.total());
  }

  /** Takes the parts that stand below their total. */
  void takeBelow(Reading reading) {
    open.removeAll(reading.terms());
    totals.set(reading.total());
  }

  boolean isTotal(int line) {
    return totals.get(line);
  }

  /**
   * How many of the lowest lines a reader would take for the parts of a total: those since the last
   * total, with that total, those of its section, those of the section it names, all.
   */
  Set<Integer> natural(int total) {
    Set<Integer> counts = new TreeSet<>();
    int since = sinceLastTotal();
    counts.add(since);
    counts.add(Math.min(since + 1, size()));
    counts.add(size());
    counts.add(inSection(total));
    counts.add(named(total));
    counts.add(fromStart());
    counts.add(runsFrom());
    counts.remove(0);
    return counts;
  }

  /** How many lines stand below the last total. */
  int sinceLastTotal() {
    int since = 0;
    while (since < size() && !isTotal(fromEnd(since + 1))) {
      since++;
    }
    return since;
  }

  /**
   * How many lines a running total may take: down from the last total but one when the last line is
   * a total itself, as gross profit less total expenses, else from the last total.
   */
  int runsFrom() {
    int since = sinceLastTotal();
    int count = Math.min(since + 1, size());
    if (since > 0) {
      return count;
    }
    while (count < size() && !isTotal(fromEnd(count + 1))) {
      count++;
    }
    return Math.min(count + 1, size());
  }

  /** A cash flow statement, a walk and a roll-forward start from a line of their own. */
  private int fromStart() {
    for (int count = 1; count <= size(); count++) {
      if (starts[fromEnd(count)]) {
        return count;
      }
    }
    return 0;
  }

  private int inSection(int total) {
    List<String> section = grid.line(total).first().section();
    int count = 0;
    while (count < size() && startsWith(fromEnd(count + 1), section)) {
      count++;
    }
    return count;
  }

  private boolean startsWith(int line, List<String> section) {
    List<String> other = grid.line(line).first().section();
    return other.size() >= section.size() && other.subList(0, section.size()).equals(section);
  }

  /** "Total current assets" takes what stands under "Current assets". */
  private int named(int total) {
    String label = grid.line(total).label();
    String heading = label.startsWith("total ") ? label.substring("total ".length()) : label;
    int count = 0;
    while (count < size() && under(fromEnd(count + 1), heading)) {
      count++;
    }
    return count;
  }

  private boolean under(int line, String heading) {
    return grid.line(line).first().section().stream().map(Labels::normal).anyMatch(heading::equals);
  }
}
