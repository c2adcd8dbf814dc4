package org.tickmark.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a decimal(38,9) can hold. */
final class Decimals {
  private Decimals() {}

  /**
   * A computed value as the column holds it: rounded half even to nine places. Values as displayed
   * never have as many.
   *
   * @return the value, or null where its digits before the point are too many
   */
  static BigDecimal fit(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal rounded = value.setScale(ColumnType.SCALE, RoundingMode.HALF_EVEN);
    return rounded.precision() <= ColumnType.PRECISION ? rounded : null;
  }
}
