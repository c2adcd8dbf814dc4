package org.tickmark.tie;

import java.math.BigDecimal;
import org.tickmark.lineitem.LineItem;

/**
 * A line item as the rules see it.
 *
 * @param at its place among the line items of the exhibit, 0-based
 * @param item the figure
 * @param half half a unit of its last displayed digit; for a dash, of the digits that its column
 *     usually shows
 */
record Amount(int at, LineItem item, BigDecimal half) {
  BigDecimal value() {
    return item.value();
  }

  Interval interval() {
    return Interval.around(item.value(), half);
  }
}
