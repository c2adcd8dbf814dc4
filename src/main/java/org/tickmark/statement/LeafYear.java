package org.tickmark.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.tickmark.table.Cell;

/**
 * Years alone over the columns, a whole date over all of them: "Years ended September 29, 2001"
 * over "2001 2000 1999". The date is of the column of its year; the others say their year only.
 */
final class LeafYear {
  private static final Pattern YEAR = Pattern.compile("\\W*((?:19|20)\\d{2})\\W*");

  private LeafYear() {}

  /**
   * What a head says.
   *
   * @param head of a column
   * @return all that stands over the column, without a date that is of another year than the column
   */
  static PeriodText of(ColumnHead head) {
    PeriodText all = PeriodText.read(head.text());
    if (!is(head, all)) {
      return all;
    }
    int year = Integer.parseInt(YEAR.matcher(head.own()).replaceFirst("$1"));
    return new PeriodText(
        all.quarters(),
        all.weeks(),
        all.yearToDate(),
        all.ordinal(),
        List.of(),
        List.of(),
        List.of(year),
        all.wholeYear(),
        all.fiscal(),
        all.months());
  }

  /** The texts with a date of another year than the column's. */
  static List<PeriodText> over(ColumnHead head) {
    return is(head, PeriodText.read(head.text()))
        ? head.cells().stream()
            .map(Cell::text)
            .map(PeriodText::read)
            .filter(text -> !text.dates().isEmpty())
            .toList()
        : List.of();
  }

  private static boolean is(ColumnHead head, PeriodText all) {
    return all.dates().size() == 1
        && YEAR.matcher(head.own()).matches()
        && all.dates().get(0).getYear()
            != Integer.parseInt(YEAR.matcher(head.own()).replaceFirst("$1"));
  }
}
