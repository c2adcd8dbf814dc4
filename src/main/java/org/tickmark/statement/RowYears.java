package org.tickmark.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
   * @param labels of its line and of those that may tell its year, the nearest first
   * @return the column's period where it has its end, or where head and labels do not complete each
   *     other
   */
  static Period of(Period period, String head, List<String> labels) {
    PeriodText above = PeriodText.read(head);
    if (period.end() != null || above.monthDays().size() != 1 || above.anyYear()) {
      return period;
    }
    Optional<Integer> year =
        labels.stream()
            .map(PeriodText::read)
            .filter(beside -> beside.years().size() == 1)
            .filter(beside -> beside.dates().isEmpty() && beside.monthDays().isEmpty())
            .map(beside -> beside.years().get(0))
            .findFirst();
    if (year.isEmpty()) {
      return period;
    }
    LocalDate end = PeriodText.day(above.monthDays().get(0), year.get());
    return new Period(
        PeriodResolver.start(end, period.quarters(), above.weeks()), end, period.quarters());
  }
}
