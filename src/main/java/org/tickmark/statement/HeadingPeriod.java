package org.tickmark.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * Headings that are periods, "Year ended December 31, 2021" or "Q3 FY21", over lines of several
 * periods in one column.
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

  /** Whether a heading is nothing but a period. */
  static boolean is(String heading) {
    return isDated(heading) || Vocabulary.says("quarter_heading", heading);
  }

  private static boolean isDated(String heading) {
    return PeriodText.read(heading).dates().size() == 1
        && Vocabulary.says("period_heading", heading);
  }

  /**
   * The period of a line.
   *
   * @param section its headings, outermost first
   * @param column the period of the column
   * @return that of the innermost heading that is one, else the column's
   */
  Period of(List<String> section, Period column) {
    for (int i = section.size() - 1; i >= 0; i--) {
      PeriodText said = PeriodText.read(section.get(i));
      if (isDated(section.get(i))) {
        LocalDate end = said.dates().get(0);
        Integer quarters = said.quarters() != null ? said.quarters() : column.quarters();
        return new Period(PeriodResolver.start(end, quarters, said.weeks()), end, quarters);
      }
      if (Vocabulary.says("quarter_heading", section.get(i))
          && said.ordinal() != null
          && said.years().size() == 1) {
        return quarter(said, column);
      }
    }
    return column;
  }

  private Period quarter(PeriodText said, Period column) {
    LocalDate end = calendar.quarterEnd(said.ordinal(), said.years().get(0));
    Integer quarters = said.yearToDate() ? said.ordinal() : Integer.valueOf(1);
    return end == null
        ? column
        : new Period(PeriodResolver.start(end, quarters, null), end, quarters);
  }
}
