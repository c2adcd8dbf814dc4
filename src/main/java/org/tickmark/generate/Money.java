package org.tickmark.generate;

import java.math.BigDecimal;

/**
 * How amounts are displayed.
 *
 * @param scale what displayed amounts are multiplied by
 * @param decimals digits behind the point
 */
record Money(long scale, int decimals) {
  /** Displays an amount counted in the smallest unit displayed. */
  BigDecimal shown(long smallest) {
    return BigDecimal.valueOf(smallest, decimals);
  }

  /** What one smallest unit is worth in dollars. */
  double smallest() {
    return scale / Math.pow(10, decimals);
  }

  /** The key of the words for the remark on scale. */
  String remark(boolean perShare) {
    return "remark." + scale + (perShare ? ".ps" : "");
  }
}
