package org.tickmark.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;

/**
 * What a head, a title or a sentence says of periods, part by part. Heads seldom say all in one
 * place: "Three Months Ended" stands over "June 30," and that over "2003".
 *
 * @param quarters the length said, or null; 0 where the words speak of an instant
 * @param weeks the length in weeks where it was said so, or null
 * @param yearToDate whether it runs from the start of the fiscal year
 * @param ordinal which quarter of the fiscal year, or null
 * @param dates the full dates, in order
 * @param monthDays days without a year, in order
 * @param years years that stand alone, in order
 * @param wholeYear whether it is a fiscal year in words of its own, as "Full Year 2003"; twelve
 *     months may end with any quarter
 * @param fiscal whether its years are called fiscal, which may end in the calendar year before or
 *     after
 * @param months the length in months where it is no number of quarters, or null
 */
record PeriodText(
    Integer quarters,
    Integer weeks,
    boolean yearToDate,
    Integer ordinal,
    List<LocalDate> dates,
    List<MonthDay> monthDays,
    List<Integer> years,
    boolean wholeYear,
    boolean fiscal,
    Integer months) {
  private static final String MONTH = PeriodWriting.MONTH;
  private static final String NUMERIC_YEAR = "(?:'?(\\d{2})|((?:19|20)\\d{2}))";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:"
              + MONTH
              + "\\s*(\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s*months)(?:\\s*[,.]?\\s*((?:19|20)\\d{2})\\b)?"
              + "|(\\d{1,2})[ -]"
              + MONTH
              + "[ ,-]*"
              + NUMERIC_YEAR
              + "\\b|(\\d{1,2})/(\\d{1,2})/"
              + NUMERIC_YEAR
              + "\\b|((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b|"
              + MONTH
              + "[ ,-]*((?:19|20)\\d{2})\\b)");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\s*\\d{1,2}\\b|\\b\\d{1,2}[ -]"
              + MONTH
              + "|\\d/\\d|-\\d{2}-\\d{2}|\\d\\.\\d{1,2}\\.\\d{4}");
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:fy ?|q[1-4] ?(?:fy)? ?|[1-4]q ?(?:fy)? ?|fiscal (?:year )?)?'?((?:19|20)\\d{2})\\b");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "\\b(?:q[1-4]|[1-4]q|(?:6|9|12)m|ytd|fy|fiscal|quarter)[ -]?(?:fy|ytd)?[ ']*(\\d{2})\\b|'(\\d{2})\\b");
  private static final List<PeriodWord> WORDS = PeriodWord.load();
  private static final Memo<PeriodText> READ = new Memo<>(PeriodText::parse);

  PeriodText {
    dates = List.copyOf(dates);
    monthDays = List.copyOf(monthDays);
    years = List.copyOf(years);
  }

  /** Reads a text, which may say nothing of periods. */
  static PeriodText read(String text) {
    return READ.of(text);
  }

  private static PeriodText parse(String text) {
    String lower =
        PeriodWriting.plain(
            text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2013', '-')
                .replace('\u00a0', ' '));
    Scan scan = new Scan();
    Matcher m = DATE.matcher(lower);
    StringBuilder rest = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(rest, scan.date(m) ? " ; " : Matcher.quoteReplacement(m.group()));
    }
    m.appendTail(rest);
    scan.years(rest.toString());
    return scan.finish(rest.toString(), Vocabulary.says("fiscal", lower));
  }

  /**
   * A whole date in a text.
   *
   * @param date the day
   * @param start where it starts
   * @param end where it ends
   */
  record Place(LocalDate date, int start, int end) {}

  /** The whole dates of a text with their places. */
  static List<Place> places(String text) {
    List<Place> places = new ArrayList<>();
    Matcher m = DATE.matcher(text.toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
    while (m.find()) {
      Scan scan = new Scan();
      if (scan.date(m) && scan.dates.size() == 1) {
        places.add(new Place(scan.dates.get(0), m.start(), m.end()));
      }
    }
    return places;
  }

  /** Whether a text names a day; "December 2019" names a month, and its end is no day told. */
  static boolean saysDay(String text) {
    return DAY.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the text said anything of a period. */
  boolean silent() {
    return quarters == null
        && !lasts()
        && !yearToDate
        && ordinal == null
        && dates.isEmpty()
        && monthDays.isEmpty()
        && years.isEmpty();
  }

  /** Whether it is the half of a year that ends with it. */
  boolean secondHalf() {
    return Objects.equals(quarters, 2) && Objects.equals(ordinal, 4);
  }

  /** Whether a length was said, be it a number of quarters or not. */
  boolean lasts() {
    return (quarters != null && quarters > 0) || weeks != null || months != null;
  }

  /** Whether a year was said, alone or in a date. */
  boolean anyYear() {
    return !years.isEmpty() || !dates.isEmpty();
  }

  /**
   * Which quarter of the fiscal year it ends with, as far as its words tell without a day: the one
   * named, or for months of a fiscal year, which run from its start, the last of them; or null.
   */
  Integer fiscalQuarter() {
    boolean toDate = fiscal && (Objects.equals(quarters, 2) || Objects.equals(quarters, 3));
    return ordinal == null && toDate ? quarters : ordinal;
  }

  /** Whether any date or part of one was said. */
  boolean dated() {
    return !dates.isEmpty() || !monthDays.isEmpty() || !years.isEmpty();
  }

  /** A word of {@code periods.tsv}. */
  private record PeriodWord(String category, int value, Pattern pattern) {
    /** Its value in a text, 0 standing for the number that the text itself shows; or null. */
    Integer in(String words) {
      Matcher m = pattern.matcher(words);
      return !m.find()
          ? null
          : Integer.valueOf(
              value > 0 || m.groupCount() == 0 ? value : Integer.parseInt(m.group(1)));
    }

    static List<PeriodWord> load() {
      return VocabularyFile.rows(PeriodText.class, "periods.tsv", 4).stream()
          .map(row -> new PeriodWord(row.get(0), (int) row.number(1), row.pattern(2)))
          .toList();
    }
  }

  /** Collects the parts of one text. */
  private static final class Scan {
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<MonthDay> monthDays = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();

    boolean date(Matcher m) {
      try {
        return dayAndMonth(m);
      } catch (DateTimeException notInTheCalendar) {
        return false;
      }
    }

    private boolean dayAndMonth(Matcher m) {
      if (m.group(1) != null && m.group(3) != null) {
        dates.add(
            LocalDate.of(number(m.group(3)), PeriodWriting.month(m.group(1)), number(m.group(2))));
      } else if (m.group(1) != null) {
        monthDays.add(MonthDay.of(PeriodWriting.month(m.group(1)), number(m.group(2))));
      } else if (m.group(4) != null) {
        dates.add(
            LocalDate.of(
                PeriodWriting.year(m.group(m.group(6) != null ? 6 : 7)),
                PeriodWriting.month(m.group(5)),
                number(m.group(4))));
      } else if (m.group(8) != null) {
        dates.add(
            LocalDate.of(
                PeriodWriting.year(m.group(m.group(10) != null ? 10 : 11)),
                number(m.group(8)),
                number(m.group(9))));
      } else if (m.group(12) != null) {
        dates.add(LocalDate.of(number(m.group(12)), number(m.group(13)), number(m.group(14))));
      } else {
        dates.add(
            YearMonth.of(number(m.group(16)), PeriodWriting.month(m.group(15))).atEndOfMonth());
      }
      return true;
    }

    void years(String rest) {
      Matcher full = YEAR.matcher(rest);
      while (full.find()) {
        years.add(number(full.group(1)));
      }
      if (years.isEmpty()) {
        Matcher brief = SHORT_YEAR.matcher(rest);
        while (brief.find()) {
          years.add(PeriodWriting.year(brief.group(1) != null ? brief.group(1) : brief.group(2)));
        }
      }
    }

    PeriodText finish(String rest, boolean fiscal) {
      String words = rest.replaceAll("[^a-z0-9]+", " ").strip();
      Integer ordinal = value(words, "ordinal");
      if (ordinal == null) {
        ordinal = value(words, "second_half");
      }
      Integer weeks = value(words, "weeks");
      boolean toDate = value(words, "year_to_date") != null;
      Integer quarters = quarters(words, weeks, ordinal, toDate);
      boolean wholeYear =
          Objects.equals(quarters, 4) && value(words, "months") == null && ordinal == null;
      Integer months = weeks == null ? value(words, "months") : null;
      return new PeriodText(
          quarters,
          weeks,
          toDate,
          ordinal,
          dates,
          monthDays,
          years,
          wholeYear,
          fiscal,
          months == null || months % 3 == 0 ? null : months);
    }

    private static Integer quarters(String words, Integer weeks, Integer ordinal, boolean toDate) {
      Integer months = value(words, "months");
      if (months != null) {
        return nearest(months / 3f);
      }
      if (weeks != null) {
        return nearest(weeks / 13f);
      }
      if (value(words, "half") != null || value(words, "second_half") != null) {
        return 2;
      }
      if (toDate) {
        return ordinal;
      }
      if (ordinal != null || value(words, "quarter") != null) {
        return 1;
      }
      if (value(words, "instant") != null) {
        return 0;
      }
      return value(words, "year");
    }

    /** To the nearest quarter; less than half of one is none. */
    private static Integer nearest(float quarters) {
      int whole = Math.round(quarters);
      return whole == 0 ? null : Integer.valueOf(whole);
    }

    private static Integer value(String words, String category) {
      for (PeriodWord word : WORDS) {
        Integer value = word.category().equals(category) ? word.in(words) : null;
        if (value != null) {
          return value;
        }
      }
      return null;
    }

    private static int number(String digits) {
      return Integer.parseInt(digits);
    }
  }

  /** A day of a year, 29 February moved to the 28th outside leap years. */
  static LocalDate day(MonthDay monthDay, int year) {
    return monthDay.isValidYear(year)
        ? monthDay.atYear(year)
        : Year.of(year).atMonth(2).atEndOfMonth();
  }
}
