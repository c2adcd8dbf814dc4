package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * Headings that are periods, "Year ended December 31, 2021" or "Q3 FY21", over lines of several
 * periods in one column. Where years stand over the columns, "Quarter ended September 30" and
 * "Fourth quarter" say the rest.
 */
final class HeadingPeriod {
  private final FiscalCalendar calendar;

  /**
   * Takes what dates quarters that are called by their number.
   *
   * @param calendar the fiscal calendar that the exhibit shows
   */
  HeadingPeriod(FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  /** Whether a heading is nothing but a period, or a part of one. */
  static boolean is(String heading) {
    return isDated(heading)
        || says("quarter_heading", heading)
        || says("day_heading", heading)
        || says("part_heading", heading);
  }

  private static boolean isDated(String heading) {
    return says("period_heading", heading) && end(PeriodText.read(heading)) != null;
  }

  /** Whether a heading has words of a category, however its period is set. */
  private static boolean says(String category, String heading) {
    return Vocabulary.says(category, PeriodWriting.plain(Vocabulary.fold(heading)));
  }

  /** The last day that a text names whole, in one piece or in two; or null. */
  private static LocalDate end(PeriodText said) {
    List<LocalDate> dates = said.dates();
    if (!dates.isEmpty()) {
      return dates.get(dates.size() - 1);
    }
    boolean parts = said.monthDays().size() == 1 && said.years().size() == 1;
    return parts ? PeriodText.day(said.monthDays().get(0), said.years().get(0)) : null;
  }

  /**
   * The period of a line in a column whose head names no time.
   *
   * @param section its headings, outermost first
   * @param column the period of the column
   * @return that of the innermost heading that is one, else the column's
   */
  Period of(List<String> section, Period column) {
    for (int i = section.size() - 1; i >= 0; i--) {
      PeriodText said = PeriodText.read(section.get(i));
      if (isDated(section.get(i))) {
        return dated(said, column);
      }
      if (says("quarter_heading", section.get(i))
          && said.ordinal() != null
          && said.years().size() == 1) {
        return quarter(said, column);
      }
      if (says("month_heading", section.get(i)) && said.dates().size() == 1) {
        return month(said.dates().get(0));
      }
      if (says("year_heading", section.get(i)) && said.years().size() == 1) {
        return inYear(said.years().get(0), column);
      }
    }
    return column;
  }

  /**
   * The same part of an earlier year, where a year alone heads what a title dates in the last of
   * several; later years are those that something falls due in.
   */
  private Period inYear(int year, Period column) {
    boolean lasts = column.quarters() != null && column.quarters() > 0;
    if (column.end() == null || !lasts || year > column.end().getYear()) {
      return column;
    }
    Integer ordinal = calendar.ordinal(column.end());
    LocalDate end = ordinal == null ? null : calendar.quarterEnd(ordinal, year);
    boolean own = ordinal == null && column.end().getYear() == year;
    return own || column.end().equals(end)
        ? column
        : new Period(PeriodResolver.start(end, column.quarters(), null), end, column.quarters());
  }

  private static Period dated(PeriodText said, Period column) {
    LocalDate end = end(said);
    if (said.dates().size() > 1) {
      LocalDate start = said.dates().get(0);
      return new Period(start, end, TitlePeriods.quarters(start, end));
    }
    Integer quarters =
        said.lasts() || said.quarters() != null ? said.quarters() : column.quarters();
    return new Period(PeriodResolver.start(end, quarters, said.weeks()), end, quarters);
  }

  private Period quarter(PeriodText said, Period column) {
    LocalDate end = calendar.quarterEnd(said.ordinal(), said.years().get(0));
    Integer quarters = said.yearToDate() ? said.ordinal() : Integer.valueOf(1);
    return end == null
        ? column
        : new Period(PeriodResolver.start(end, quarters, null), end, quarters);
  }

  /**
   * The period of a line in a column whose head names a year and no more.
   *
   * @param section its headings, outermost first
   * @param year of the column
   * @param column the period that the column has by itself
   */
  Period ofYear(List<String> section, int year, Period column) {
    for (int i = section.size() - 1; i >= 0; i--) {
      PeriodText said = PeriodText.read(section.get(i));
      if (says("day_heading", section.get(i)) && said.monthDays().size() == 1) {
        return onDay(said, year);
      }
      if (says("part_heading", section.get(i))) {
        return part(said, year, column);
      }
      if (says("month_alone", section.get(i))) {
        return month(PeriodText.read(section.get(i) + " " + year).dates().get(0));
      }
    }
    return column;
  }

  /** A month is no number of quarters; in a calendar of weeks nothing tells its last day. */
  private Period month(LocalDate end) {
    return new Period(null, calendar.alike(end), null);
  }

  private static Period onDay(PeriodText said, int year) {
    MonthDay day = said.monthDays().get(0);
    LocalDate end = PeriodText.day(day, year);
    return new Period(
        PeriodResolver.start(end, said.quarters(), said.weeks()), end, said.quarters());
  }

  /**
   * A part of a fiscal year ends with its last quarter. "Three months" are of a quarter that
   * nothing names: the day is the column's.
   */
  private Period part(PeriodText said, int year, Period column) {
    Integer quarters = said.yearToDate() ? said.ordinal() : said.quarters();
    boolean lone = said.ordinal() == null && Objects.equals(quarters, 1);
    Integer last = said.ordinal() != null ? said.ordinal() : quarters;
    if (lone || last == null) {
      return length(quarters, column);
    }
    LocalDate end = calendar.quarterEnd(last, year);
    return new Period(PeriodResolver.start(end, quarters, null), end, quarters);
  }

  /**
   * The period of a line in a column whose head names a day and no length.
   *
   * @param section its headings, outermost first
   * @param column the period that the column has by itself
   */
  static Period lasting(List<String> section, Period column) {
    for (int i = section.size() - 1; i >= 0; i--) {
      PeriodText said = PeriodText.read(section.get(i));
      boolean part = says("part_heading", section.get(i)) && said.ordinal() == null;
      if (part && said.lasts()) {
        return length(said.quarters(), column);
      }
    }
    return column;
  }

  private static Period length(Integer quarters, Period column) {
    return quarters == null
        ? column
        : new Period(PeriodResolver.start(column.end(), quarters, null), column.end(), quarters);
  }
}
