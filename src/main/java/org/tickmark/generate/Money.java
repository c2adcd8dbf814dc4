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

  /**
   * What would be so much for a company that writes in thousands, in the smallest unit displayed;
   * who writes in millions is larger.
   */
  double sized(double dollars) {
    return dollars * (scale > 1000 ? 100 : 1) / smallest();
  }

  /** What one smallest unit is worth in dollars. */
  private double smallest() {
    return scale / Math.pow(10, decimals);
  }

  /** The key of the words for the remark on scale. */
  String remark(boolean perShare) {
    return "remark." + scale + (perShare ? ".ps" : "");
  }
}
