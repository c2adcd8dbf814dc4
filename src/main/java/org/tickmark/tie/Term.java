package org.tickmark.tie;

import java.math.BigDecimal;

/**
 * An amount on the computed side.
 *
 * @param amount the figure
 * @param weight 1 or -1
 */
record Term(Amount amount, int weight) {
  static Term plus(Amount amount) {
    return new Term(amount, 1);
  }

  static Term minus(Amount amount) {
    return new Term(amount, -1);
  }

  BigDecimal weighted() {
    return weight < 0 ? amount.value().negate() : amount.value();
  }
}
