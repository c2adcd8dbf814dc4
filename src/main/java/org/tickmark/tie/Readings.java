package org.tickmark.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Proposes the ways to read a line as the sum of the open lines just above it: each run of them
 * with a few patterns of weights, with one weight turned or one line left out, and short runs with
 * every pattern. The number of readings tried grows with the square of the open lines at most.
 */
final class Readings {
  private static final int SHORT = 8;
  private static final int LONG = 40;
  private static final double OTHER_START = 3;
  private static final double TURNED = 3;
  private static final double LEFT_OUT = 4;

  /** A pattern of weights; the first term of a running total is what it runs on from. */
  private enum Pattern {
    SUM(0, false),
    DEDUCTIONS(0.5, false),
    RUNNING(1, true),
    DIFFERENCE(1.5, true);

    private final double cost;
    private final boolean runsOn;

    Pattern(double cost, boolean runsOn) {
      this.cost = cost;
      this.runsOn = runsOn;
    }

    int weight(Kind kind, boolean first) {
      return switch (this) {
        case SUM -> 1;
        case DEDUCTIONS -> kind == Kind.DEDUCTION ? -1 : 1;
        case RUNNING -> first || kind == Kind.OTHER ? 1 : -1;
        case DIFFERENCE -> first ? 1 : -1;
      };
    }
  }

  /** What a line's words say of its weight. */
  private enum Kind {
    DEDUCTION,
    EXPENSE,
    OTHER
  }

  private final FigureGrid grid;
  private final Evidence evidence;
  private final OpenLines open;
  private final Kind[] kinds;

  /** Total assets less liabilities is equity by identity, which no footing proves. */
  private final boolean[] assets;

  Readings(FigureGrid grid, Evidence evidence, OpenLines open) {
    this.grid = grid;
    this.evidence = evidence;
    this.open = open;
    this.kinds = new Kind[grid.size()];
    this.assets = new boolean[grid.size()];
    for (int i = 0; i < kinds.length; i++) {
      SheetLine line = grid.line(i);
      assets[i] = Measure.TOTAL_ASSETS.fits(line);
      kinds[i] =
          Signs.isDeduction(line)
              ? Kind.DEDUCTION
              : Signs.isExpense(line) ? Kind.EXPENSE : Kind.OTHER;
    }
  }

  /** The readings of a line as a whole run of lines that hold in one column at least. */
  List<Reading> runs(int total) {
    List<Reading> found = new ArrayList<>();
    Set<Integer> natural = open.natural(total);
    for (Pattern pattern : Pattern.values()) {
      runs(total, pattern, natural, found);
    }
    return found;
  }

  /** The readings of a total by odder patterns of weights that hold in one column at least. */
  List<Reading> oddities(int total) {
    List<Reading> found = new ArrayList<>();
    Set<Integer> natural = open.natural(total);
    for (int probe : probes(total)) {
      for (int count = 2; count <= Math.min(open.size(), SHORT); count++) {
        everyPattern(total, open.last(count), cost(count, natural), probe, found);
      }
      for (int count = 3; count <= Math.min(open.size(), LONG); count++) {
        almost(total, open.last(count), cost(count, natural), probe, found);
      }
    }
    return found;
  }

  private static double cost(int count, Set<Integer> natural) {
    return natural.contains(count) ? 0 : OTHER_START;
  }

  /** Two columns that show the total with a value to go by: one of them may be wrong. */
  private List<Integer> probes(int total) {
    List<Integer> probes = new ArrayList<>();
    for (int c = 0; c < grid.columns() && probes.size() < 2; c++) {
      if (grid.value(total, c) != 0) {
        probes.add(c);
      }
    }
    return probes;
  }

  private void runs(int total, Pattern pattern, Set<Integer> natural, List<Reading> found) {
    long[] rest = new long[grid.columns()];
    long[] widths = new long[grid.columns()];
    int runsFrom = open.runsFrom();
    for (int count = 1; count <= open.size(); count++) {
      int line = open.fromEnd(count);
      boolean holds = false;
      boolean fromAssets = pattern.runsOn && assets[line];
      for (int c = 0; c < rest.length; c++) {
        widths[c] += grid.width(line, c);
        long first = pattern.weight(kinds[line], true) * grid.value(line, c);
        long off = 2 * Math.abs(grid.value(total, c) - rest[c] - first);
        holds |= grid.value(total, c) != 0 && off <= widths[c] + grid.width(total, c);
        rest[c] += pattern.weight(kinds[line], false) * grid.value(line, c);
      }
      if (holds && !fromAssets) {
        boolean plain = natural.contains(count) && (!pattern.runsOn || count <= runsFrom);
        double cost = pattern.cost + cost(count, natural);
        List<Integer> terms = open.last(count);
        Reading reading =
            Reading.of(total, terms, weights(pattern, terms), cost).asPlain(plain, pattern.runsOn);
        found.add(evidence.weigh(reading));
      }
    }
  }

  private List<Integer> weights(Pattern pattern, List<Integer> terms) {
    List<Integer> weights = new ArrayList<>();
    for (int term : terms) {
      weights.add(pattern.weight(kinds[term], weights.isEmpty()));
    }
    return weights;
  }

  private void everyPattern(
      int total, List<Integer> terms, double cost, int probe, List<Reading> found) {
    int n = terms.size();
    for (int mask = 0; mask < 1 << n; mask++) {
      long sum = 0;
      for (int i = 0; i < n; i++) {
        long value = grid.value(terms.get(i), probe);
        sum += (mask >> i & 1) == 0 ? value : -value;
      }
      if (near(total, terms, sum, probe)) {
        Integer[] weights = new Integer[n];
        for (int i = 0; i < n; i++) {
          weights[i] = (mask >> i & 1) == 0 ? 1 : -1;
        }
        add(Reading.of(total, terms, Arrays.asList(weights), cost + n + 1), found);
      }
    }
  }

  private boolean near(int total, List<Integer> terms, long sum, int column) {
    long width = grid.width(total, column);
    for (int term : terms) {
      width += grid.width(term, column);
    }
    return 2 * Math.abs(grid.value(total, column) - sum) <= width;
  }

  private void add(Reading proposed, List<Reading> found) {
    if (proposed.terms().stream().noneMatch(term -> assets[term])
        || proposed.weights().stream().allMatch(weight -> weight > 0)) {
      found.add(evidence.weigh(proposed));
    }
  }

  /** The patterns with one weight turned, or one line left out. */
  private void almost(int total, List<Integer> terms, double cost, int probe, List<Reading> found) {
    double choices = Math.log(terms.size()) / Math.log(2);
    for (Pattern pattern : Pattern.values()) {
      List<Integer> weights = weights(pattern, terms);
      long sum = 0;
      for (int i = 0; i < terms.size(); i++) {
        sum += weights.get(i) * grid.value(terms.get(i), probe);
      }
      double base = cost + pattern.cost + choices;
      for (int i = 0; i < terms.size(); i++) {
        long part = weights.get(i) * grid.value(terms.get(i), probe);
        if (part == 0) {
          continue;
        }
        if (near(total, terms, sum - 2 * part, probe)) {
          List<Integer> turned = new ArrayList<>(weights);
          turned.set(i, -weights.get(i));
          add(Reading.of(total, terms, turned, base + TURNED), found);
        }
        if (near(total, terms, sum - part, probe)) {
          List<Integer> rest = without(terms, i);
          List<Integer> left = without(weights, i);
          add(Reading.of(total, rest, left, base + LEFT_OUT), found);
        }
      }
    }
  }

  private static List<Integer> without(List<Integer> list, int i) {
    List<Integer> rest = new ArrayList<>(list);
    rest.remove(i);
    return Collections.unmodifiableList(rest);
  }
}
