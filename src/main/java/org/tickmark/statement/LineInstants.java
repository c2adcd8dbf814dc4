package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;

/**
 * Lines that state a balance in a column of a period: "Common shares outstanding at period end",
 * "Shareholders' equity at December 31", what stands under "At quarter end".
 */
final class LineInstants {
  private LineInstants() {}

  /**
   * The period of a line.
   *
   * @param line its words and headings
   * @param head of the column
   * @param period that the column gives to it
   * @return the end of that period where the line is of it, else the period
   */
  static Period of(LinePeriods.Line line, String head, Period period) {
    String label = line.step().label();
    List<String> section = line.section();
    String heading = section.isEmpty() ? "" : section.get(section.size() - 1);
    boolean mean = Vocabulary.says("average", label) || Vocabulary.says("average", heading);
    if (Objects.equals(period.quarters(), 0) || mean) {
      return period;
    }
    if (Vocabulary.says("end_line", label) || Vocabulary.says("end_heading", heading)) {
      return Period.instant(period.end());
    }
    LocalDate day = named(label, heading, head);
    boolean own = day != null && (period.end() == null || period.end().equals(day));
    return own ? Period.instant(day) : period;
  }

  /** The day that a line names in the year of its column, or null. */
  private static LocalDate named(String label, String heading, String head) {
    String text = Vocabulary.says("day_line", label) ? label : heading;
    PeriodText said = PeriodText.read(text);
    PeriodText above = PeriodText.read(head);
    List<Integer> years =
        above.dates().isEmpty()
            ? above.years()
            : above.dates().stream().map(LocalDate::getYear).distinct().toList();
    boolean whole =
        Vocabulary.says("day_line", text)
            && said.dates().isEmpty()
            && said.monthDays().size() == 1
            && years.size() == 1;
    if (!whole) {
      return null;
    }
    MonthDay day = said.monthDays().get(0);
    return PeriodText.day(day, years.get(0));
  }

  /** Whether lines of a statement may be of a day where its columns are of a period. */
  static boolean in(StatementKind kind, LineUnit unit) {
    return switch (kind) {
      case INCOME_STATEMENT, SEGMENT, OTHER -> true;
      case RECONCILIATION -> Objects.equals(unit, LineUnit.SHARES);
      case BALANCE_SHEET, CASH_FLOW, EQUITY -> false;
    };
  }
}
