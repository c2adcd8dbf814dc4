package org.tickmark.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes periods that are set in other ways as {@link PeriodText} reads them: "Jan - Mar '15" and
 * "May 12 through December 31, 2006" as two whole dates, "April - June" as three months ended June
 * 30, "March quarter" by its last day, "Sep '08" and "30.09.2008" as months and days in full.
 */
final class PeriodWriting {
  static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:tember|ember|ober|uary|ruary|ust|ch|il|t|e|y)?+\\.?+";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String YEAR = "(?:[ ,]*('\\d{2}|(?:19|20)\\d{2})\\b)?";
  private static final String TO = "\\s*(?:-|\\bto\\b|\\bthrough\\b|\\bthru\\b|\\buntil\\b)\\s*";
  private static final String NO_DAY = "(?![a-z]|\\s*\\d)";

  private static final Pattern DAYS =
      Pattern.compile(
          "\\b%s\\s*(\\d{1,2})\\b(?:\\s*\\([^)]*\\))?,?%s%s\\s*(\\d{1,2})\\b(?:,?\\s*((?:19|20)\\d{2})\\b)?"
              .formatted(MONTH, TO, MONTH));
  private static final Pattern SPAN =
      Pattern.compile("\\b%s%s%s%s%s%s".formatted(MONTH, YEAR, TO, MONTH, YEAR, NO_DAY));
  private static final Pattern QUARTER =
      Pattern.compile("\\b%s%s\\s*\\b(?:quarter|qtr)\\b\\.?%s".formatted(MONTH, YEAR, YEAR));
  private static final Pattern SHORT = Pattern.compile("\\b%s ?'(\\d{2})\\b".formatted(MONTH));

  /** Two digits that can be the last day of a month are it. */
  private static final Pattern DASHED =
      Pattern.compile(
          "\\b%s-(?!2[89]|3[01])(\\d{2})\\b(?!-|,?\\s*(?:19|20)\\d\\d)".formatted(MONTH));

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b|\\b(1[3-9]|2\\d|3[01])/(\\d{1,2})/((?:19|20)\\d{2})\\b");

  private PeriodWriting() {}

  /** A text in lower case with the periods in it written so. */
  static String plain(String lower) {
    String text = replaced(DAYS, lower, PeriodWriting::days);
    text = replaced(SPAN, text, PeriodWriting::span);
    text = replaced(QUARTER, text, PeriodWriting::quarter);
    text = replaced(SHORT, text, m -> m.group(1) + " " + year(m.group(2)));
    text = replaced(DASHED, text, m -> m.group(1) + " " + year(m.group(2)));
    return replaced(DAY_FIRST, text, PeriodWriting::dayFirst);
  }

  /** The number of a month by the start of its name, in lower case. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
  }

  /** Two digits are of the century that EDGAR has seen: 93 to 99 are 1900s. */
  static int year(String digits) {
    int year = Integer.parseInt(digits.replace("'", ""));
    return year >= 100 ? year : year >= 80 ? 1900 + year : 2000 + year;
  }

  private static String replaced(Pattern what, String text, Function<MatchResult, String> by) {
    return what.matcher(text)
        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(by.apply(m)));
  }

  /** The first of two days is of the year of the second, or of the one before. */
  private static String days(MatchResult m) {
    int from = month(m.group(1));
    int to = month(m.group(3));
    int day = Integer.parseInt(m.group(2));
    int last = Integer.parseInt(m.group(4));
    if (m.group(5) == null) {
      boolean whole = day == 1 && last >= (to == 2 ? 28 : YearMonth.of(2001, to).lengthOfMonth());
      return whole ? lasting(from, to) + m.group(3) + " " + last : m.group();
    }
    int year = Integer.parseInt(m.group(5));
    boolean before = from > to || (from == to && day > last);
    return "%s %d, %d to %s %d, %d"
        .formatted(m.group(1), day, before ? year - 1 : year, m.group(3), last, year);
  }

  private static String span(MatchResult m) {
    int from = month(m.group(1));
    int to = month(m.group(3));
    if (m.group(4) == null) {
      return m.group(2) == null ? lasting(from, to) + lastDay(m.group(3)) + " ; " : m.group();
    }
    int end = year(m.group(4));
    int start = m.group(2) != null ? year(m.group(2)) : from > to ? end - 1 : end;
    return "%s 1, %d to %s %d, %d "
        .formatted(m.group(1), start, m.group(3), YearMonth.of(end, to).lengthOfMonth(), end);
  }

  private static String lasting(int from, int to) {
    return Math.floorMod(to - from, 12) + 1 + " months ended ";
  }

  private static String quarter(MatchResult m) {
    String year = m.group(2) != null ? m.group(2) : m.group(3);
    return "quarter ended "
        + lastDay(m.group(1))
        + (year == null ? " ; " : " ; " + year(year) + " ");
  }

  /** The last day of a month of any year, 29 February too: it is moved where a year has none. */
  private static String lastDay(String month) {
    return month + " " + YearMonth.of(2000, month(month)).lengthOfMonth();
  }

  private static String dayFirst(MatchResult m) {
    int at = m.group(1) != null ? 1 : 4;
    try {
      return LocalDate.of(
              Integer.parseInt(m.group(at + 2)),
              Integer.parseInt(m.group(at + 1)),
              Integer.parseInt(m.group(at)))
          .toString();
    } catch (DateTimeException notInTheCalendar) {
      return m.group();
    }
  }
}
