package org.tickmark.statement;

import java.time.LocalDate;

/**
 * The time a figure speaks of.
 *
 * @param start first day of a duration; null for an instant or where it is not known
 * @param end last day of a duration, or the instant; null where it is not known
 * @param quarters 0 for an instant, 1 to 4 for a duration (13/14, 26/27, 39/40 and 52/53 weeks
 *     too), as {@code qtrs} in the SEC's Financial Statement Data Sets; null where it is not known
 */
public record Period(LocalDate start, LocalDate end, Integer quarters) {
  /** A period of which nothing is known. */
  public static final Period UNKNOWN = new Period(null, null, null);

  /** The instant at the end of a day. */
  public static Period instant(LocalDate day) {
    return new Period(null, day, 0);
  }
}
