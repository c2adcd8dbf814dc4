package org.tickmark.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * Headings that are periods, "Year ended December 31, 2021", over lines of several periods in one
 * column.
 */
final class HeadingPeriod {
  private HeadingPeriod() {}

  /**
   * The period of a line.
   *
   * @param section its headings, outermost first
   * @param column the period of the column
   * @return that of the innermost heading that is one, else the column's
   */
  static Period of(List<String> section, Period column) {
    for (int i = section.size() - 1; i >= 0; i--) {
      PeriodText said = PeriodText.read(section.get(i));
      if (said.dates().size() == 1 && Vocabulary.says("period_heading", section.get(i))) {
        LocalDate end = said.dates().get(0);
        Integer quarters = said.quarters() != null ? said.quarters() : column.quarters();
        return new Period(PeriodResolver.start(end, quarters, said.weeks()), end, quarters);
      }
    }
    return column;
  }
}
