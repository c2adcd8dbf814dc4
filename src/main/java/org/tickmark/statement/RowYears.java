package org.tickmark.statement;

import java.time.LocalDate;

/**
 * The periods of tables that set time in both directions: days or quarters without a year in the
 * heads, years in the stub ("Three Months Ended March 31" over a line "2019, as reported").
 */
final class RowYears {
  private RowYears() {}

  /**
   * The period of a figure.
   *
   * @param period of its column
   * @param head of its column
   * @param label of its line
   * @return the column's period where it has its end, or where head and label do not complete each
   *     other
   */
  static Period of(Period period, String head, String label) {
    if (period.end() != null) {
      return period;
    }
    PeriodText above = PeriodText.read(head);
    PeriodText beside = PeriodText.read(label);
    boolean complete =
        above.monthDays().size() == 1
            && !above.anyYear()
            && beside.years().size() == 1
            && beside.dates().isEmpty()
            && beside.monthDays().isEmpty();
    if (!complete) {
      return period;
    }
    LocalDate end = PeriodText.day(above.monthDays().get(0), beside.years().get(0));
    return new Period(
        PeriodResolver.start(end, period.quarters(), above.weeks()), end, period.quarters());
  }
}
