package org.tickmark.statement;

import java.util.Arrays;
import java.util.List;

/**
 * Lines of a walk that add up among themselves, and so share the basis of what they add up to:
 * parts of a measure, costs, adjustments before and after tax.
 */
final class WalkParts {
  private final List<WalkBasis.Step> steps;
  private final WalkSums sums;
  private final Basis[] basis;
  private final boolean[] part;

  /**
   * Prepares to look at a walk.
   *
   * @param steps its lines
   * @param sums what they add up to
   * @param basis what is told of them so far; more is told here
   */
  WalkParts(List<WalkBasis.Step> steps, WalkSums sums, Basis[] basis) {
    this.steps = steps;
    this.sums = sums;
    this.basis = basis;
    this.part = new boolean[basis.length];
  }

  /** Whether a line is a part of the total below it. */
  boolean has(int at) {
    return part[at];
  }

  /**
   * Lines under a heading that names the same measure as their total state it by parts, as earnings
   * per share of each segment.
   */
  void summed() {
    for (int total = 2; total < basis.length; total++) {
      String heading = steps.get(total - 1).heading();
      int from = total;
      while (from > 0 && basis[from - 1] == null && heading.equals(steps.get(from - 1).heading())) {
        from--;
      }
      boolean same = basis[total] != null && basis[total] == WalkWords.said(heading, "");
      if (same && total - from > 1 && sums.addUp(-1, from, total, total)) {
        Arrays.fill(basis, from, total, basis[total]);
        Arrays.fill(part, from, total, true);
      }
    }
  }

  /**
   * Several walks may leave from one line: the second is shown from its first adjustment on, and
   * adds up onto a measure far above.
   */
  void resumed() {
    for (int end = 2; end < basis.length; end++) {
      if (basis[end] != Basis.NON_GAAP) {
        continue;
      }
      int from = end - 1;
      while (from > 0 && basis[from] != Basis.NON_GAAP && !addsOntoMeasure(from, end)) {
        from--;
      }
      if (from > 0 && basis[from] != Basis.NON_GAAP) {
        for (int i = from; i < end; i++) {
          basis[i] = basis[i] == null ? Basis.ADJUSTMENT : basis[i];
        }
      }
    }
  }

  private boolean addsOntoMeasure(int from, int end) {
    for (int onto = from - 2; onto >= 0; onto--) {
      if (WalkWords.measure(steps.get(onto).label()) && sums.addUp(onto, from, end, end)) {
        return true;
      }
    }
    return false;
  }

  /** Lines below a measure that add up to it part it out, as organic growth in volume and price. */
  void below(int measure) {
    int to = measure + 1;
    while (to < basis.length && basis[to] == null) {
      to++;
      if (to - measure > 2 && sums.addUp(-1, measure + 1, to, measure)) {
        Arrays.fill(basis, measure + 1, to, Basis.NON_GAAP);
        return;
      }
    }
  }

  /** What is taken from revenue to come to gross profit, or another result, is of GAAP. */
  boolean costs(int at) {
    return at > 0
        && at + 1 < basis.length
        && Vocabulary.says("revenue_line", steps.get(at - 1).label())
        && basis[at - 1] == Basis.GAAP
        && Vocabulary.says("result_line", steps.get(at + 1).label())
        && (sums.addUp(at, at + 1, at + 2, at - 1) || sums.addUp(at - 1, at, at + 1, at + 1));
  }

  /** The adjustments right above, before and after the tax on them, add up to adjustments. */
  boolean addsAdjustments(int at) {
    for (int from = at - 1; from >= 0 && basis[from] == Basis.ADJUSTMENT; from--) {
      if (at - from > 1 && sums.addUp(-1, from, at, at)) {
        return true;
      }
    }
    return false;
  }
}
