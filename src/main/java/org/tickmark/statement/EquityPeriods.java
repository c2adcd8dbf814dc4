package org.tickmark.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of a statement of changes in equity, which stand in its rows: a balance is an instant
 * named in its label, and what stands between two balances happened between their days.
 */
final class EquityPeriods {
  private static final double DAYS_A_QUARTER = 91.3;

  private EquityPeriods() {}

  /**
   * The period of each line.
   *
   * @param labels from top to bottom
   * @param bands the period that a heading or the columns give to each line, taken where the rows
   *     name none
   */
  static List<Period> of(List<String> labels, List<Period> bands) {
    List<LocalDate> balances = labels.stream().map(EquityPeriods::balance).toList();
    List<Period> periods = new ArrayList<>();
    LocalDate opened = null;
    for (int i = 0; i < labels.size(); i++) {
      if (balances.get(i) != null) {
        opened = balances.get(i);
        periods.add(Period.instant(opened));
      } else {
        LocalDate closed = next(balances, i);
        periods.add(
            opened != null && closed != null
                ? between(opened, closed)
                : within(labels.get(i), bands.get(i)));
      }
    }
    return periods;
  }

  private static Period between(LocalDate opened, LocalDate closed) {
    int quarters = (int) Math.round(ChronoUnit.DAYS.between(opened, closed) / DAYS_A_QUARTER);
    boolean whole = quarters >= 1 && quarters <= 4;
    return new Period(opened.plusDays(1), closed, whole ? quarters : null);
  }

  /**
   * "Balance at beginning of year" is of the day before the period over it, what moves is of it.
   */
  private static Period within(String label, Period band) {
    boolean balance = Vocabulary.says("balance_line", label);
    if (!balance || band.end() == null) {
      return band;
    }
    if (Vocabulary.says("opening", label)) {
      return new Period(null, band.start() == null ? null : band.start().minusDays(1), 0);
    }
    return Vocabulary.says("closing", label) ? Period.instant(band.end()) : band;
  }

  private static LocalDate balance(String label) {
    if (!Vocabulary.says("balance_line", label)) {
      return null;
    }
    List<LocalDate> dates = PeriodText.read(label).dates();
    return dates.isEmpty() ? null : dates.get(0);
  }

  private static LocalDate next(List<LocalDate> balances, int from) {
    for (int i = from + 1; i < balances.size(); i++) {
      if (balances.get(i) != null) {
        return balances.get(i);
      }
    }
    return null;
  }
}
