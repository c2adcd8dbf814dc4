package org.tickmark.statement;

/**
 * Lines that name a length of their own in a column of another: "Trailing twelve months adjusted
 * EBITDA" among figures of a quarter, or of a day.
 */
final class RowLength {
  private static final int YEAR = 4;

  private RowLength() {}

  /**
   * The period of a line.
   *
   * @param label its label
   * @param column the period of the column, whose end holds
   */
  static Period of(String label, Period column) {
    return column.end() != null && Vocabulary.says("trailing_year", label)
        ? new Period(PeriodResolver.start(column.end(), YEAR, null), column.end(), YEAR)
        : column;
  }
}
