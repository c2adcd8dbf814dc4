package org.tickmark.tie;

import java.math.BigDecimal;

/**
 * Whether two figures can be meant to be the same. Figures too far apart speak of different things,
 * or one was misread; neither is a break.
 */
final class Magnitude {
  private Magnitude() {}

  /** Whether neither figure is more than so many times the other, signs aside. */
  static boolean isAlike(Amount one, Amount other, double times) {
    return isAlike(one.value(), other.value(), times);
  }

  static boolean isAlike(BigDecimal one, BigDecimal other, double times) {
    BigDecimal small = one.abs().min(other.abs());
    BigDecimal large = one.abs().max(other.abs());
    return large.compareTo(small.multiply(BigDecimal.valueOf(times))) <= 0;
  }
}
