package org.tickmark.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A cash flow statement's opening and closing cash are instants (ASC 230-10-45-4): the day before
 * the period starts, and its end.
 */
final class CashInstants {
  /** A fiscal calendar of weeks starts a quarter within this of where months would. */
  private static final int FISCAL_DRIFT = 8;

  private final List<LocalDate> balanceDays;

  /**
   * Takes what fixes the opening day where a fiscal calendar of weeks leaves it open.
   *
   * @param balanceDays the days of the exhibit's balance sheets
   */
  CashInstants(List<LocalDate> balanceDays) {
    this.balanceDays = balanceDays;
  }

  /**
   * The period of a line's figure: an instant for opening and closing cash, the column's own for
   * all else.
   */
  Period of(String label, Period column) {
    if (!Vocabulary.says("cash", label) || column.quarters() == null || column.quarters() == 0) {
      return column;
    }
    if (Vocabulary.says("opening", label)) {
      return new Period(null, before(column), 0);
    }
    return Vocabulary.says("closing", label) ? new Period(null, column.end(), 0) : column;
  }

  private LocalDate before(Period column) {
    if (column.end() == null) {
      return null;
    }
    LocalDate nominal =
        column.start() != null
            ? column.start().minusDays(1)
            : column.end().minusMonths(3L * column.quarters());
    LocalDate nearest = null;
    for (LocalDate day : balanceDays) {
      long apart = Math.abs(ChronoUnit.DAYS.between(day, nominal));
      if (apart <= FISCAL_DRIFT
          && (nearest == null || apart < Math.abs(ChronoUnit.DAYS.between(nearest, nominal)))) {
        nearest = day;
      }
    }
    return nearest != null || column.start() == null ? nearest : nominal;
  }
}
