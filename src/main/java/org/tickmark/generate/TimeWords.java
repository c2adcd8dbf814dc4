package org.tickmark.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the heads of one statement call times. */
final class TimeWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d,", Locale.US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM. d,", Locale.US);
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("M/d/yy", Locale.US);
  private static final List<String> MONTHS = List.of("Three", "Six", "Nine", "Twelve");
  private static final List<String> ORDINALS = List.of("First", "Second", "Third", "Fourth");

  private final Issuer issuer;
  private final boolean year;
  private final boolean capitals;
  private final boolean spelled;
  private final DateTimeFormatter day;
  private final String quarter;
  private final boolean months;

  TimeWords(Issuer issuer, Dice dice) {
    this.issuer = issuer;
    this.year = dice.chance(0.6);
    this.capitals = dice.chance(0.15);
    this.spelled = dice.chance(0.4);
    this.day = dice.chance(0.1) ? SHORT : DAY;
    this.quarter = dice.word("head.quarter");
    this.months = dice.chance(Shape.of("head.months"));
  }

  /** "June 30,". */
  String day(LocalDate end) {
    return set(day.format(end).replace("May.", "May"));
  }

  /** "6/30/03". */
  String digits(LocalDate end) {
    return DIGITS.format(end);
  }

  /** "2Q03" or in another order. */
  String quarter(Span span) {
    int number = (span.end().getMonthValue() + 2) / 3;
    return quarter.formatted(number, span.end().getYear() % 100, span.end().getYear());
  }

  /** "Three Months Ended", "13 Weeks Ended"; what is to come is ending. */
  String length(Span span) {
    String ended = span.last() < Issuer.QUARTERS + issuer.quarter() ? " Ended" : " Ending";
    if (issuer.weeks()) {
      int weeks = issuer.weeks(span);
      return set((spelled ? Words.of("weeks." + weeks).get(0) : weeks) + " Weeks" + ended);
    }
    boolean whole = span.quarters() == Issuer.QUARTERS && year;
    return set((whole ? "Year" : MONTHS.get(span.quarters() - 1) + " Months") + ended);
  }

  /** "Second Quarter" or "Three Months", "Six Months". */
  String name(Span span) {
    return set(
        switch (span.quarters()) {
          case 1 ->
              months
                  ? MONTHS.get(0) + " Months"
                  : ORDINALS.get(span.last() % Issuer.QUARTERS) + " Quarter";
          case Issuer.QUARTERS -> "Full Year";
          default -> MONTHS.get(span.quarters() - 1) + " Months";
        });
  }

  /** The fiscal year, which is that in which it ends. */
  String fiscal(Span span) {
    int ends = issuer.year() - (span.last() < Issuer.QUARTERS ? 1 : 0);
    return issuer.yearEndMonth() == 12 ? String.valueOf(ends) : set("Fiscal ") + ends;
  }

  private String set(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }
}
