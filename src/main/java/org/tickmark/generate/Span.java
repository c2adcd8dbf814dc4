package org.tickmark.generate;

import java.time.LocalDate;

/**
 * The time of a column.
 *
 * @param end its last day
 * @param quarters how many fiscal quarters it is long; 0 for an instant
 * @param last the index of its last quarter: 0 to 3 are those of the year before, 4 to 7 this
 *     year's
 * @param aspect what else the column speaks of
 */
record Span(LocalDate end, int quarters, int last, Aspect aspect) {
  Span(LocalDate end, int quarters, int last) {
    this(end, quarters, last, Aspect.NONE);
  }

  Span instant() {
    return new Span(end, 0, last, aspect);
  }

  /** The same time seen otherwise. */
  Span as(Aspect other) {
    return new Span(end, quarters, last, other);
  }

  boolean sameTime(Span other) {
    return end.equals(other.end) && quarters == other.quarters;
  }
}
