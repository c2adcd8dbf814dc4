package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/** A column on the way to its period: what its head says, and what is known so far. */
final class DraftPeriod {
  final PeriodText said;
  final boolean fact;
  Integer quarters;
  Integer weeks;
  Integer months;
  LocalDate start;
  LocalDate end;
  MonthDay day;
  Integer year;
  Integer ordinal;
  LocalDate yearEnd;

  DraftPeriod(PeriodText said, boolean fact) {
    this.said = said;
    this.fact = fact;
    quarters = said.quarters();
    weeks = said.weeks();
    months = said.months();
    day = said.monthDays().isEmpty() ? null : last(said.monthDays());
    year = said.years().isEmpty() ? null : last(said.years());
    if (said.dates().size() == 2
        && !Objects.equals(said.quarters(), 0)
        && said.dates().get(0).isBefore(said.dates().get(1))) {
      start = said.dates().get(0);
    }
    end = said.dates().isEmpty() ? null : last(said.dates());
    ordinal = end == null && day == null ? said.fiscalQuarter() : said.ordinal();
    if (start != null && quarters == null && !said.yearToDate()) {
      quarters = TitlePeriods.quarters(start, end);
    }
  }

  /** A whole date over several quarters is the end of their year. */
  void ofYear(LocalDate date) {
    yearEnd = date;
    start = null;
    end = null;
    day = null;
  }

  /** Takes a period that is named whole. */
  void take(Period period) {
    start = period.start();
    end = period.end();
    quarters = period.quarters();
    weeks = null;
    months = null;
  }

  /** A day and a year make a date. */
  void date() {
    if (end == null && day != null && year != null) {
      end = PeriodText.day(day, year);
    }
  }

  /** Whether the head names a year and no day in it. */
  boolean yearOnly() {
    return year != null && day == null && said.dates().isEmpty();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
