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
  private final FiscalCalendar calendar;

  /**
   * Takes what fixes the opening day where a fiscal calendar of weeks leaves it open.
   *
   * @param balanceDays the days of the exhibit's balance sheets
   * @param calendar the fiscal calendar that the exhibit shows
   */
  CashInstants(List<LocalDate> balanceDays, FiscalCalendar calendar) {
    this.balanceDays = balanceDays;
    this.calendar = calendar;
  }

  /** The fiscal calendar that the exhibit shows. */
  FiscalCalendar calendar() {
    return calendar;
  }

  /**
   * The instant of an amount of cash.
   *
   * @param role at which end of the period it stands
   * @param column the period of the column
   */
  Period of(CashRoll.Role role, Period column) {
    if (column.quarters() == null || column.quarters() == 0) {
      return column;
    }
    return new Period(null, role == CashRoll.Role.OPENING ? before(column) : column.end(), 0);
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
    if (nearest != null) {
      return nearest;
    }
    return column.start() == null ? calendar.alike(nominal) : nominal;
  }
}
