package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a cash flow statement that state cash at a day: the two ends of the
 * roll-forward, by their words or because the change leads from one to the other, and the amounts
 * at its foot that make up closing cash (ASC 230-10-50-8).
 */
final class CashRoll {
  /** What a line states. */
  enum Role {
    /** Cash the day before the period. */
    OPENING,
    /** Cash at its end. */
    CLOSING
  }

  /** So far from the change in cash its two ends stand at most. */
  private static final int NEAR = 4;

  private final List<WalkBasis.Step> lines;
  private final List<Role> roles;

  private CashRoll(List<WalkBasis.Step> lines) {
    this.lines = lines;
    roles = new ArrayList<>(Collections.nCopies(lines.size(), null));
  }

  /**
   * The role of each line; null for all that are no amounts of cash at a day.
   *
   * @param lines from top to bottom
   */
  static List<Role> of(List<WalkBasis.Step> lines) {
    CashRoll roll = new CashRoll(lines);
    for (int i = 0; i < lines.size(); i++) {
      roll.roles.set(i, said(lines.get(i).label(), lines.get(i).heading()));
    }
    roll.byChange();
    roll.parts();
    return roll.roles;
  }

  /** What the words of a line say, "Beginning of year" under a heading of cash too. */
  static Role said(String label, String heading) {
    boolean cash =
        Vocabulary.says("cash", label)
            || (Vocabulary.says("cash_heading", heading) && Vocabulary.says("cash_end", label));
    if (!cash) {
      return null;
    }
    return Vocabulary.says("opening", label)
        ? Role.OPENING
        : Vocabulary.says("closing", label) ? Role.CLOSING : null;
  }

  /**
   * Two amounts of which the second is the first and the change in cash, whatever they are called:
   * "Cash at January 1" and "Cash at December 31".
   */
  private void byChange() {
    for (int change = 0; change < lines.size(); change++) {
      if (!Vocabulary.says("cash_change", lines.get(change).label())) {
        continue;
      }
      int last = Math.min(lines.size() - 1, change + NEAR);
      for (int a = change + 1; a <= last; a++) {
        for (int b = change + 1; b <= last; b++) {
          if (a != b && roles.get(a) == null && roles.get(b) == null && leads(a, change, b)) {
            roles.set(a, Role.OPENING);
            roles.set(b, Role.CLOSING);
          }
        }
      }
    }
  }

  /**
   * Whether the change, alone or with what stands between, as the effect of exchange rates, leads
   * from one amount to the other.
   */
  private boolean leads(int opening, int change, int closing) {
    Map<Integer, BigDecimal> by = lines.get(change).figures();
    Map<Integer, BigDecimal> to = lines.get(closing).figures();
    return moves(change)
        && moves(opening)
        && to.keySet().equals(by.keySet())
        && by.keySet().containsAll(lines.get(opening).figures().keySet())
        && by.keySet().stream()
            .allMatch(
                c -> {
                  BigDecimal plain = value(opening, c).add(value(change, c));
                  BigDecimal between = BigDecimal.ZERO;
                  for (int i = change + 1; i < closing; i++) {
                    between = i == opening ? between : between.add(value(i, c));
                  }
                  BigDecimal end = value(closing, c);
                  return plain.compareTo(end) == 0 || plain.add(between).compareTo(end) == 0;
                });
  }

  private boolean moves(int line) {
    return lines.get(line).figures().values().stream().anyMatch(value -> value.signum() != 0);
  }

  private BigDecimal value(int line, int column) {
    return lines.get(line).figures().getOrDefault(column, BigDecimal.ZERO);
  }

  /** Amounts below closing cash that add up to it, and their total. */
  private void parts() {
    int closing = roles.lastIndexOf(Role.CLOSING);
    for (int total = closing + 2; closing >= 0 && total < lines.size(); total++) {
      if (!same(lines.get(total).figures(), lines.get(closing).figures())) {
        continue;
      }
      int first = firstPart(closing, total);
      for (int i = first; i <= total; i++) {
        roles.set(i, Role.CLOSING);
      }
    }
  }

  /** The first of the lines above a total that add up to it, or the line behind it if none do. */
  private int firstPart(int closing, int total) {
    Map<Integer, BigDecimal> sum = lines.get(total).figures();
    for (int first = total - 1; first > closing; first--) {
      int from = first;
      boolean adds =
          sum.keySet().stream()
              .allMatch(
                  c ->
                      lines.subList(from, total).stream()
                              .map(line -> line.figures().getOrDefault(c, BigDecimal.ZERO))
                              .reduce(BigDecimal.ZERO, BigDecimal::add)
                              .compareTo(sum.get(c))
                          == 0);
      if (adds) {
        return first;
      }
    }
    return total + 1;
  }

  private static boolean same(Map<Integer, BigDecimal> a, Map<Integer, BigDecimal> b) {
    return !a.isEmpty()
        && a.values().stream().anyMatch(value -> value.signum() != 0)
        && b.keySet().containsAll(a.keySet())
        && a.keySet().stream().allMatch(c -> a.get(c).compareTo(b.get(c)) == 0);
  }
}
