package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.table.Document;
import org.tickmark.table.Prose;

/**
 * The periods that an exhibit names in full anywhere, for heads that say only a part: a year, or
 * "Q1".
 */
final class DocumentPeriods {
  private static final Pattern DATE_FOLLOWS = Vocabulary.pattern("date_follows");

  /** Days that the end of a fiscal quarter moves between years of 52 and 53 weeks, and some. */
  private static final int DRIFT = 10;

  private static final int NONE = Integer.MIN_VALUE;
  private static final int BEFORE = 60;
  private static final int AFTER = 32;

  private final List<Named> named = new ArrayList<>();
  private int newest = NONE;

  /** A period named in full. */
  private record Named(Integer quarters, Integer ordinal, LocalDate end, boolean head) {}

  /** Reads the prose of a document. Heads are added later, as they are understood. */
  static DocumentPeriods of(Document document) {
    DocumentPeriods periods = new DocumentPeriods();
    document.blocks().stream()
        .filter(Prose.class::isInstance)
        .map(block -> ((Prose) block).text())
        .forEach(periods::readSentence);
    return periods;
  }

  private void readSentence(String text) {
    Matcher m = DATE_FOLLOWS.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - BEFORE), m.end());
      String after = text.substring(m.end(), Math.min(text.length(), m.end() + AFTER));
      PeriodText date = PeriodText.read(after);
      PeriodText length = PeriodText.read(before);
      if (!date.dates().isEmpty()) {
        named.add(new Named(length.quarters(), length.ordinal(), date.dates().get(0), false));
      }
    }
  }

  /** Adds a period that a column's head gives in full. */
  void add(Integer quarters, LocalDate end) {
    named.add(new Named(quarters, null, end, true));
  }

  /** Adds the name of a quarter, as a head gives it. */
  void addQuarter(int ordinal, int fiscalYear) {
    newest = Math.max(newest, 4 * fiscalYear + ordinal);
  }

  /**
   * The day in a year on which a period of that length ends, or null where the exhibit does not
   * tell one day.
   */
  LocalDate end(Integer quarters, int year) {
    List<LocalDate> exact =
        named.stream()
            .filter(n -> quarters == null || Objects.equals(n.quarters(), quarters))
            .map(Named::end)
            .filter(end -> end.getYear() == year)
            .distinct()
            .toList();
    if (exact.size() == 1) {
      return exact.get(0);
    }
    if (exact.size() > 1) {
      return null;
    }
    List<MonthDay> days =
        named.stream()
            .filter(n -> Objects.equals(n.quarters(), quarters))
            .map(n -> MonthDay.from(n.end()))
            .distinct()
            .toList();
    return days.size() == 1 && monthEnd(days.get(0)) ? atMonthEnd(days.get(0), year) : null;
  }

  /** The only length that the exhibit gives to periods ending on a day, or null. */
  Integer quarters(LocalDate end) {
    List<Integer> lengths =
        named.stream()
            .filter(n -> n.end().equals(end) && n.quarters() != null && n.quarters() > 0)
            .map(Named::quarters)
            .distinct()
            .toList();
    return lengths.size() == 1 ? lengths.get(0) : null;
  }

  /**
   * The end of a fiscal quarter. The exhibit has to tie one quarter's number to a date, in a
   * sentence as "the second quarter ended June 30, 2003"; the others follow at distances of three
   * months.
   */
  LocalDate quarterEnd(int ordinal, int fiscalYear) {
    for (Named n : named) {
      if (n.ordinal() != null && monthEnd(MonthDay.from(n.end()))) {
        int months = 3 * (ordinal - n.ordinal());
        LocalDate shifted = YearMonth.from(n.end()).plusMonths(months).atEndOfMonth();
        LocalDate yearEnd =
            YearMonth.from(n.end()).plusMonths(3L * (4 - n.ordinal())).atEndOfMonth();
        return atMonthEnd(shifted.plusYears(fiscalYear - yearEnd.getYear()));
      }
    }
    return fromNewest(ordinal, fiscalYear);
  }

  /**
   * Where no sentence ties a number to a date, the newest quarter named is the one that ends on the
   * latest day named.
   */
  private LocalDate fromNewest(int ordinal, int fiscalYear) {
    LocalDate latest = latest();
    if (latest == null || newest == NONE) {
      return null;
    }
    long months = 3L * (4 * fiscalYear + ordinal - newest);
    if (latest.plusDays(1).getDayOfMonth() == 1) {
      return YearMonth.from(latest).plusMonths(months).atEndOfMonth();
    }
    boolean atHead = named.stream().anyMatch(n -> n.head() && n.end().equals(latest));
    return atHead ? namedNear(latest.plusMonths(months)) : null;
  }

  /**
   * Quarters of 13 weeks end on no fixed day, but within days of each other from year to year: the
   * one end that the exhibit names there, or null. Prose names older periods as well, as that of
   * the last annual report, so the latest has to stand at the head of a column.
   */
  private LocalDate namedNear(LocalDate day) {
    List<LocalDate> near =
        named.stream()
            .filter(n -> n.quarters() != null)
            .map(Named::end)
            .filter(end -> Math.abs(ChronoUnit.DAYS.between(day, end)) <= DRIFT)
            .distinct()
            .toList();
    return near.size() == 1 ? near.get(0) : null;
  }

  /** The latest day that any full period ends on, not counting lone dates of prose, or null. */
  LocalDate latest() {
    return named.stream()
        .filter(n -> n.quarters() != null)
        .map(Named::end)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The instants and period ends named, in the order found. */
  List<LocalDate> ends() {
    return named.stream().map(Named::end).distinct().toList();
  }

  static boolean monthEnd(MonthDay day) {
    return day.getDayOfMonth() >= (day.getMonthValue() == 2 ? 28 : day.getMonth().minLength());
  }

  private static LocalDate atMonthEnd(MonthDay day, int year) {
    return YearMonth.of(year, day.getMonth()).atEndOfMonth();
  }

  private static LocalDate atMonthEnd(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }
}
