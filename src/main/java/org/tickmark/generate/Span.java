package org.tickmark.generate;

import java.time.LocalDate;

/**
 * The time of a column.
 *
 * @param end its last day
 * @param quarters how many fiscal quarters it is long; 0 for an instant
 * @param last the index of its last quarter: 0 to 3 are those of the year before, 4 to 7 this
 *     year's
 */
record Span(LocalDate end, int quarters, int last) {
  Span instant() {
    return new Span(end, 0, last);
  }
}
