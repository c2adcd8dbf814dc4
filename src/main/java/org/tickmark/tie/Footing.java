package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading in one column.
 *
 * @param line the total
 * @param stated its figure in the column
 * @param terms the figures of the sum, in reading order
 * @param verdict whether they agree
 * @param complete whether the column shows every line that all the columns show in which the
 *     reading holds, and no sub-total beside its parts
 * @param reading what it is a column of
 */
record Footing(
    SheetLine line,
    Amount stated,
    List<Term> terms,
    Verdict verdict,
    boolean complete,
    Reading reading) {
  private static final double NEAR = 1.25;

  /** Bits, without which a break has to be near. */
  private static final double BEYOND_DOUBT = 14;

  /** The reading in each column, null where the column does not show the total and a term. */
  static List<Footing> of(FigureGrid grid, Reading reading) {
    List<Footing> all = new ArrayList<>();
    List<Integer> expected = new ArrayList<>(reading.terms());
    for (int c = 0; c < grid.columns(); c++) {
      Footing footing = in(grid, reading, c);
      all.add(footing);
      if (footing != null && footing.verdict.holds()) {
        int column = c;
        expected.removeIf(term -> !grid.counts(term, column));
      }
    }
    for (int c = 0; c < grid.columns(); c++) {
      int column = c;
      Footing footing = all.get(c);
      boolean lacks = expected.stream().anyMatch(term -> !grid.counts(term, column));
      if (footing != null && (lacks || isMisplaced(footing, all))) {
        all.set(c, footing.lacking());
      }
    }
    return all;
  }

  /**
   * Whether another column fails by as much: then a figure stands in the wrong column, which says
   * more of the setting than of the sum.
   */
  private static boolean isMisplaced(Footing footing, List<Footing> all) {
    BigDecimal apart = footing.verdict.difference().abs();
    return all.stream()
            .filter(other -> other != null && !other.holds())
            .filter(other -> other.verdict.difference().abs().compareTo(apart) == 0)
            .count()
        > 1;
  }

  private static Footing in(FigureGrid grid, Reading reading, int column) {
    Amount stated = grid.amount(reading.total(), column);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < reading.terms().size(); i++) {
      terms.addAll(grid.terms(reading.terms().get(i), reading.weights().get(i), column));
    }
    if (stated == null || terms.isEmpty()) {
      return null;
    }
    Verdict verdict = Verdict.ofSum(stated, terms);
    boolean twice = countsTwice(grid, reading, verdict, column);
    SheetLine line = grid.line(reading.total());
    return new Footing(line, stated, terms, verdict, !twice, reading);
  }

  /** Whether the difference is a sub-total, which then stands beside its own parts. */
  private static boolean countsTwice(
      FigureGrid grid, Reading reading, Verdict verdict, int column) {
    return reading.terms().stream()
        .filter(term -> Measure.TOTAL.fits(grid.line(term)))
        .map(term -> grid.amount(term, column))
        .anyMatch(
            amount ->
                amount != null && amount.value().abs().compareTo(verdict.difference().abs()) == 0);
  }

  private Footing lacking() {
    return new Footing(line, stated, terms, verdict, false, reading);
  }

  /** Whether the other columns prove the reading, so that this one may be off by any amount. */
  boolean isBeyondDoubt() {
    return reading.plain() && reading.net() >= BEYOND_DOUBT;
  }

  boolean holds() {
    return verdict.holds();
  }

  /** Whether it fails by so little that stated and computed must be meant to be the same. */
  boolean isNear() {
    return Magnitude.isAlike(verdict.stated(), verdict.computed(), NEAR)
        && verdict.stated().signum() == verdict.computed().signum();
  }

  String explanation() {
    boolean sum = terms.stream().allMatch(term -> term.weight() > 0);
    String count = terms.size() == 1 ? "1 line" : terms.size() + " lines";
    String of =
        sum ? "the sum of " + count + " (" + Wording.terms(terms) + ")" : Wording.terms(terms);
    return Wording.figure(stated)
        + " "
        + Wording.compared(verdict, stated.item().unit(), of)
        + (holds() ? "" : Misprint.hint(verdict, terms))
        + ".";
  }
}
