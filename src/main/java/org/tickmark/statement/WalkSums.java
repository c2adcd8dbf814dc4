package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds by arithmetic which line a walk comes to: the one that equals the sum of those before. */
final class WalkSums {
  private static final int SHORTEST = 2;

  private static final Set<LineUnit> AMOUNTS = EnumSet.of(LineUnit.MONEY, LineUnit.PER_SHARE);

  /** Rounding of each line adds up; more than this is no rounding. */
  private static final int ROUNDING = 2;

  private final List<WalkBasis.Step> steps;

  WalkSums(List<WalkBasis.Step> steps) {
    this.steps = steps;
  }

  /**
   * The first later line that equals the sum of all since a start, or -1. A total of the
   * adjustments alone on the way is not added again. Lines to be taken off are shown with a minus
   * or without.
   *
   * @param start where the sum starts
   * @param said what words say of each line: past the headings of its start, a walk goes on to a
   *     measure that is named
   */
  int end(int start, Basis[] said) {
    Map<Integer, BigDecimal> first = steps.get(start).figures();
    Map<Integer, BigDecimal> printed = new TreeMap<>(first);
    Map<Integer, BigDecimal> taken = new TreeMap<>(first);
    Map<Integer, BigDecimal> moved = new TreeMap<>();
    boolean within = true;
    int added = 0;
    for (int i = start + 1; i < steps.size() && !first.isEmpty(); i++) {
      Map<Integer, BigDecimal> line = steps.get(i).figures();
      within = within && sameHeading(start, i);
      boolean ends = within || said[i] == Basis.NON_GAAP;
      if (!addable(start, i)) {
        continue;
      }
      if (added > 0 && ends && (equal(printed, line) || equal(taken, line))) {
        return i;
      }
      if (added > 1 && equal(moved, line)) {
        continue;
      }
      added++;
      boolean off = deducted(steps.get(i));
      line.forEach(
          (column, value) -> {
            printed.merge(column, value, BigDecimal::add);
            moved.merge(column, value, BigDecimal::add);
            taken.merge(column, off ? value.negate() : value, BigDecimal::add);
          });
    }
    return -1;
  }

  /**
   * The first line that is left of the first one when all between are taken off as they are shown,
   * or -1.
   *
   * @param ends which labels such a line may bear
   */
  int left(Predicate<String> ends) {
    Map<Integer, BigDecimal> left = new TreeMap<>(steps.get(0).figures());
    for (int i = 1; i < steps.size() && !left.isEmpty(); i++) {
      Map<Integer, BigDecimal> line = steps.get(i).figures();
      if (i >= SHORTEST && ends.test(steps.get(i).label()) && equal(left, line)) {
        return i;
      }
      line.forEach((column, value) -> left.merge(column, value.negate(), BigDecimal::add));
    }
    return -1;
  }

  /**
   * Whether lines add up to another, alone or onto one.
   *
   * @param onto the line that they are added to, or -1
   * @param from the first of them
   * @param to the line after the last of them
   * @param total what they may add up to; in one column alone they may do so by chance
   */
  boolean addUp(int onto, int from, int to, int total) {
    Map<Integer, BigDecimal> sums = new TreeMap<>();
    if (onto >= 0) {
      sums.putAll(steps.get(onto).figures());
    }
    for (int i = from; i < to; i++) {
      if (!addable(total, i)) {
        return false;
      }
      steps.get(i).figures().forEach((column, value) -> sums.merge(column, value, BigDecimal::add));
    }
    Map<Integer, BigDecimal> line = steps.get(total).figures();
    return line.size() > 1 && (onto < 0 || addable(total, onto)) && equal(sums, line);
  }

  /**
   * Margins and counts of shares between the lines of a walk of amounts do not add up with them.
   */
  boolean addable(int start, int at) {
    LineUnit first = steps.get(start).unit();
    LineUnit unit = steps.get(at).unit();
    boolean amounts = AMOUNTS.contains(unit) && AMOUNTS.contains(first);
    return unit == first || (amounts && asExact(steps.get(start), steps.get(at)));
  }

  /** Amounts per share may not be called so in each line, but show their cents. */
  private static boolean asExact(WalkBasis.Step start, WalkBasis.Step line) {
    return line.figures().values().stream()
        .filter(value -> value.signum() != 0)
        .allMatch(
            value -> start.figures().values().stream().anyMatch(v -> v.scale() == value.scale()));
  }

  private static boolean deducted(WalkBasis.Step step) {
    return Vocabulary.says("deduction", step.label())
        || (Vocabulary.says("deduction", step.heading())
            && !Vocabulary.says("walk_step", step.label()));
  }

  private boolean sameHeading(int start, int at) {
    String heading = steps.get(start).heading();
    return heading.isEmpty()
        || heading.equals(steps.get(at).heading())
        || Vocabulary.says("adjustment_line", steps.get(at).heading());
  }

  /**
   * A sum that holds in one column only may be chance; it has to hold in all columns that both
   * lines have.
   */
  private static boolean equal(Map<Integer, BigDecimal> sums, Map<Integer, BigDecimal> line) {
    return line.values().stream().anyMatch(value -> value.signum() != 0)
        && line.entrySet().stream()
            .allMatch(
                e -> {
                  BigDecimal sum = sums.get(e.getKey());
                  return sum != null && close(sum, e.getValue(), line.size());
                });
  }

  private static boolean close(BigDecimal sum, BigDecimal value, int columns) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(value.scale());
    BigDecimal most = columns > 1 ? unit.multiply(BigDecimal.valueOf(ROUNDING)) : unit;
    return sum.subtract(value).abs().compareTo(most) <= 0;
  }
}
