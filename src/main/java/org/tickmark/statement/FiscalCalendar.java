package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * The fiscal calendar of an exhibit, as far as it shows one: in which month its year ends, what
 * calendar year a fiscal year is named after, and on which days its quarters end. Years of whole
 * months end each quarter on the last day of a month; years of 52 or 53 weeks end them within days
 * of it, on a day that only the exhibit itself can tell.
 *
 * @param yearEnd the month that the fiscal year ends in or nearest to, or null
 * @param shift by how many years a fiscal year ends after the calendar year it is named for: 0, or
 *     1 for most retailers; null where the exhibit does not tell
 * @param whole whether quarters end with months
 * @param ends the ends of periods that heads name
 * @param told the ends of periods that only prose names
 * @param reported the day that the exhibit reports up to, or null
 */
record FiscalCalendar(
    Integer yearEnd,
    Integer shift,
    boolean whole,
    List<LocalDate> ends,
    List<LocalDate> told,
    LocalDate reported) {
  private static final int MONTHS = 12;
  private static final int QUARTER = 3;
  private static final int QUARTERS = 4;

  /** Ends of fiscal quarters up to this day of a month belong to the month before. */
  private static final int CARRIED = 10;

  /** Days that the end of a fiscal quarter moves between years of 52 and 53 weeks, and some. */
  private static final int DRIFT = 10;

  /** A calendar of which nothing is known. */
  static final FiscalCalendar UNKNOWN =
      new FiscalCalendar(null, null, false, List.of(), List.of(), null);

  FiscalCalendar {
    ends = List.copyOf(ends);
    told = List.copyOf(told);
  }

  /** The month that a period ends in, or nearest to in a calendar of weeks. */
  static YearMonth month(LocalDate end) {
    YearMonth month = YearMonth.from(end);
    return end.getDayOfMonth() <= CARRIED ? month.minusMonths(1) : month;
  }

  /** The month that a fiscal year ends in, one quarter of which ends on a day. */
  static YearMonth yearEnd(int ordinal, LocalDate end) {
    return month(end).plusMonths((long) QUARTER * (QUARTERS - ordinal));
  }

  /** The end of a fiscal quarter by the name of its year, or null. */
  LocalDate quarterEnd(int ordinal, int fiscalYear) {
    return yearEnd == null || shift == null
        ? null
        : quarterOf(YearMonth.of(fiscalYear + shift, yearEnd), ordinal);
  }

  /** The end of a quarter of the fiscal year that ends in a month, or null. */
  LocalDate quarterOf(YearMonth year, int ordinal) {
    YearMonth month = year.minusMonths((long) QUARTER * (QUARTERS - ordinal));
    return nearest(month.atEndOfMonth());
  }

  /**
   * The day in another year that answers to the end of a period: the one that the exhibit names
   * near it, else the same day where quarters end with months, else null.
   */
  LocalDate alike(LocalDate day) {
    return nearest(
        DocumentPeriods.monthEnd(MonthDay.from(day)) ? YearMonth.from(day).atEndOfMonth() : day);
  }

  /** The end of a period within days of another: in heads, by whole months, in prose; or null. */
  private LocalDate nearest(LocalDate day) {
    LocalDate head = near(ends, day);
    if (head != null) {
      return head;
    }
    return whole && day.plusDays(1).getDayOfMonth() == 1 ? day : near(told, day);
  }

  /**
   * The day before a period that ends with a month: the end of another month, but where the exhibit
   * counts in weeks, a day that it names.
   */
  LocalDate before(LocalDate end, int quarters) {
    LocalDate day = end.plusDays(1).minusMonths((long) QUARTER * quarters).minusDays(1);
    return whole || ends.isEmpty() ? day : nearest(day);
  }

  private static LocalDate near(List<LocalDate> ends, LocalDate day) {
    List<LocalDate> near =
        ends.stream()
            .filter(end -> Math.abs(ChronoUnit.DAYS.between(day, end)) <= DRIFT)
            .distinct()
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /** Which quarter of its fiscal year ends on a day; null where none does or it is not known. */
  Integer ordinal(LocalDate end) {
    if (yearEnd == null) {
      return null;
    }
    int after = Math.floorMod(month(end).getMonthValue() - yearEnd, MONTHS);
    return after % QUARTER != 0 ? null : after == 0 ? Integer.valueOf(QUARTERS) : after / QUARTER;
  }

  /** Whether a day can be the end of a fiscal quarter; of any where that is not known. */
  boolean fits(int quarter, LocalDate end) {
    return yearEnd == null || Integer.valueOf(quarter).equals(ordinal(end));
  }

  /**
   * Whether fiscal years have the name of the calendar year that they end in; not where one ends in
   * its first months and nothing tells.
   */
  boolean namedForItsEnd() {
    return shift != null ? shift == 0 : yearEnd == null || yearEnd > FiscalEvidence.EARLY;
  }

  /** Whether its years are those of the calendar. */
  boolean calendarYears() {
    return Objects.equals(yearEnd, MONTHS) && Objects.equals(shift, 0);
  }

  /**
   * Which quarter of its fiscal year is the one reported, if it is of a year of that name; else
   * null.
   */
  Integer reportedQuarter(int fiscalYear) {
    Integer ordinal = reported == null ? null : ordinal(reported);
    return ordinal != null && reported.equals(quarterEnd(ordinal, fiscalYear)) ? ordinal : null;
  }
}
