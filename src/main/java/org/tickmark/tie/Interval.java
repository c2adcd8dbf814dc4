package org.tickmark.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * All values that round to what is displayed (XBRL Calculation 1.1, section 3). Exact, but for
 * quotients, which are rounded outwards.
 *
 * @param low inclusive
 * @param high inclusive
 */
record Interval(BigDecimal low, BigDecimal high) {
  private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

  static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

  /** The interval around a value. */
  static Interval around(BigDecimal value, BigDecimal half) {
    return new Interval(value.subtract(half), value.add(half));
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval times(BigDecimal weight) {
    BigDecimal a = low.multiply(weight);
    BigDecimal b = high.multiply(weight);
    return new Interval(a.min(b), a.max(b));
  }

  boolean containsZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  /** The quotients; the divisor must not contain zero. */
  Interval dividedBy(Interval divisor) {
    return new Interval(
        corners(divisor, DOWN).min(BigDecimal::compareTo).orElseThrow(),
        corners(divisor, UP).max(BigDecimal::compareTo).orElseThrow());
  }

  private Stream<BigDecimal> corners(Interval divisor, MathContext rounding) {
    return Stream.of(
        low.divide(divisor.low, rounding),
        low.divide(divisor.high, rounding),
        high.divide(divisor.low, rounding),
        high.divide(divisor.high, rounding));
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** Half the interval's width. */
  BigDecimal half() {
    return high.subtract(low).divide(BigDecimal.valueOf(2), DOWN);
  }
}
