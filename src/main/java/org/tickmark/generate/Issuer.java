package org.tickmark.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * A company that reports.
 *
 * @param name as it writes itself
 * @param ticker its symbol
 * @param exchange where it is listed
 * @param city where it sits
 * @param bank whether it is a bank
 * @param yearEndMonth the month in which its fiscal year ends
 * @param weeks whether its quarters are of 13 weeks, ending on a Saturday
 * @param longQuarter the index of a quarter that has a week more; 0 where there is none
 * @param minority whether others hold shares of its subsidiaries
 * @param translated whether it is of China
 * @param year the fiscal year reported
 * @param quarter the quarter reported, 1 to 4
 */
record Issuer(
    String name,
    String ticker,
    String exchange,
    String city,
    boolean bank,
    int yearEndMonth,
    boolean weeks,
    int longQuarter,
    boolean minority,
    boolean translated,
    int year,
    int quarter) {
  static final int QUARTERS = 4;

  private static final int WEEKS = 13;
  private static final int FIRST_YEAR_OF_RMB = 2004;
  private static final int FIRST_YEAR_OF_SFAS_160 = 2009;

  static Issuer draw(Dice dice) {
    boolean bank = dice.chance(0.15);
    String first = dice.word("name.first");
    String name =
        first
            + (bank ? " " + dice.word("name.bank") : " " + dice.word("name.second"))
            + dice.word("name.form");
    String ticker = first.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    int month = dice.chance(0.6) || bank ? 12 : dice.pick(List.of(1, 3, 6, 9));
    return new Issuer(
        name,
        ticker.substring(0, Math.min(4, ticker.length())),
        dice.word("exchange"),
        dice.word("city"),
        bank,
        month,
        !bank && dice.chance(0.15),
        dice.chance(Shape.of("books.long_quarter")) ? dice.pick(List.of(3, 7)) : 0,
        !bank && dice.chance(Shape.of("books.minority")),
        !bank && dice.chance(Shape.of("books.translated")),
        dice.between(1994, 2023),
        dice.between(1, 4));
  }

  /** Whether shares of others in its subsidiaries are equity (SFAS 160, from 2009 on). */
  boolean consolidatesEquity() {
    return year >= FIRST_YEAR_OF_SFAS_160;
  }

  /** Whether it reports in renminbi and translates into dollars. */
  boolean translates() {
    return translated && year >= FIRST_YEAR_OF_RMB;
  }

  /** The name without its legal form. */
  String shortName() {
    return name.replaceAll("( Corporation|, Inc\\.| Corp\\.| Company|, Ltd\\.| Incorporated)$", "");
  }

  /** The last day of a quarter; 0 to 3 are those of the year before, 4 to 7 this year's. */
  LocalDate quarterEnd(int index) {
    LocalDate end = YearMonth.of(year, yearEndMonth).minusMonths(3L * (7 - index)).atEndOfMonth();
    if (!weeks) {
      return end;
    }
    LocalDate last =
        YearMonth.of(year, yearEndMonth)
            .atEndOfMonth()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return last.minusWeeks(WEEKS * (7L - index) + (longQuarter > 0 && index < longQuarter ? 1 : 0));
  }

  /** How many weeks a stretch of time has. */
  int weeks(Span span) {
    boolean longer = longQuarter > span.last() - span.quarters() && longQuarter <= span.last();
    return WEEKS * span.quarters() + (longer && longQuarter > 0 ? 1 : 0);
  }

  /** Whether its quarters are those of the calendar. */
  boolean calendar() {
    return !weeks && yearEndMonth == 12;
  }

  /** The column of so many quarters up to the one reported, of this year or the one before. */
  Span span(int quarters, boolean before) {
    int last = (before ? -1 : 3) + quarter;
    return new Span(quarterEnd(last), quarters, last);
  }
}
