package org.tickmark.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a stated figure compares with what was computed.
 *
 * @param stated the stated figure
 * @param computed what the terms give
 * @param tolerance the greatest difference that the displayed digits allow
 * @param status the outcome
 * @param unlikely whether the difference, though allowed, is more than three standard deviations of
 *     honest rounding
 */
record Verdict(
    BigDecimal stated,
    BigDecimal computed,
    BigDecimal tolerance,
    TieStatus status,
    boolean unlikely) {
  private static final MathContext SHOWN = new MathContext(16, RoundingMode.HALF_EVEN);
  private static final double SIGMAS = 3;

  BigDecimal difference() {
    return stated.subtract(computed);
  }

  boolean holds() {
    return status != TieStatus.BREAKS;
  }

  /**
   * Compares a figure with a weighted sum: it holds when the two intervals meet, that is, when they
   * are apart by no more than all the half units together.
   */
  static Verdict ofSum(Amount stated, List<Term> terms) {
    BigDecimal computed = BigDecimal.ZERO;
    BigDecimal tolerance = stated.half();
    double variance = variance(stated.half());
    for (Term term : terms) {
      computed = computed.add(term.weighted());
      tolerance = tolerance.add(term.amount().half());
      variance += variance(term.amount().half());
    }
    BigDecimal apart = stated.value().subtract(computed).abs();
    TieStatus status = status(apart, tolerance);
    boolean unlikely =
        status == TieStatus.TIES_WITHIN_ROUNDING
            && apart.doubleValue() > SIGMAS * Math.sqrt(variance);
    return new Verdict(stated.value(), computed, tolerance, status, unlikely);
  }

  /**
   * A unit's rounding is spread evenly over its width, so its variance is a twelfth of its square.
   */
  private static double variance(BigDecimal half) {
    double unit = 2 * half.doubleValue();
    return unit * unit / 12;
  }

  private static TieStatus status(BigDecimal apart, BigDecimal tolerance) {
    if (apart.signum() == 0) {
      return TieStatus.TIES;
    }
    return apart.compareTo(tolerance) <= 0 ? TieStatus.TIES_WITHIN_ROUNDING : TieStatus.BREAKS;
  }

  /**
   * Compares a figure with a computed quotient: equal to the digit when the quotient rounds to what
   * is displayed.
   */
  static Verdict ofQuotient(Amount stated, BigDecimal computed, Interval range) {
    BigDecimal tolerance = stated.half().add(range.half()).round(SHOWN);
    BigDecimal apart = stated.value().subtract(computed).abs();
    TieStatus status =
        apart.compareTo(stated.half()) <= 0
            ? TieStatus.TIES
            : stated.interval().meets(range) ? TieStatus.TIES_WITHIN_ROUNDING : TieStatus.BREAKS;
    return new Verdict(stated.value(), computed.round(SHOWN), tolerance, status, false);
  }
}
