package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
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
  private static final Pattern DATE_PRECEDES =
      Pattern.compile(".*(?:%s)".formatted(DATE_FOLLOWS.pattern()), Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;](?=\\s)");

  private static final int BEFORE = 60;
  private static final int AFTER = 32;

  /** A line of prose longer than this is no headline. */
  private static final int HEADLINE = 160;

  private final List<Named> named = new ArrayList<>();
  private final FiscalEvidence evidence = new FiscalEvidence();
  private FiscalCalendar calendar;
  private boolean released;

  /** A period named in full; without a length where it is a lone date. */
  private record Named(Integer quarters, LocalDate end) {}

  /** Reads the prose of a document. Heads are added later, as they are understood. */
  static DocumentPeriods of(Document document) {
    DocumentPeriods periods = new DocumentPeriods();
    document.blocks().stream()
        .filter(Prose.class::isInstance)
        .map(block -> ((Prose) block).text())
        .forEach(periods::readProse);
    return periods;
  }

  private void readProse(String text) {
    if (Vocabulary.says("fiscal", text)) {
      evidence.inFiscalYears();
    }
    dateline(text);
    Integer ordinal = text.length() > HEADLINE ? null : PeriodText.read(text).ordinal();
    if (ordinal != null) {
      evidence.announces(ordinal);
    }
    if (Vocabulary.says("weeks_calendar", text)) {
      evidence.inWeeks();
    }
    Matcher m = DATE_FOLLOWS.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - BEFORE), m.end());
      String after = text.substring(m.end(), Math.min(text.length(), m.end() + AFTER));
      PeriodText date = PeriodText.read(after);
      if (!date.dates().isEmpty()) {
        readDate(SENTENCE_END.matcher(before).replaceFirst(""), date.dates().get(0));
      }
    }
  }

  /** The first day that the prose names, unless a period ends with it, is that of the release. */
  private void dateline(String text) {
    if (released) {
      return;
    }
    List<PeriodText.Place> places = PeriodText.places(text);
    if (!places.isEmpty()) {
      released = true;
      PeriodText.Place first = places.get(0);
      String day = text.substring(first.start(), first.end());
      String before = text.substring(0, first.start()).strip().toLowerCase(Locale.ROOT);
      if (PeriodText.saysDay(day) && !DATE_PRECEDES.matcher(before).matches()) {
        evidence.released(first.date());
      }
    }
  }

  /**
   * What ends has a length; what is "as of" or "at" a day may be an instant, but just as well the
   * day that holders of record are counted.
   */
  private void readDate(String before, LocalDate date) {
    PeriodText said = PeriodText.read(before);
    if (!Vocabulary.says("period_ends", before)) {
      named.add(new Named(Objects.equals(said.quarters(), 0) ? 0 : null, date));
      evidence.instant(date);
      return;
    }
    named.add(new Named(said.quarters(), date));
    if (said.quarters() == null || said.quarters() == 0) {
      return;
    }
    evidence.told(date);
    Integer ordinal = ordinal(before, said);
    if (ordinal != null) {
      evidence.ends(ordinal, date, FiscalEvidence.Weight.PROSE);
      if (said.years().size() == 1 && Vocabulary.says("fiscal", before)) {
        evidence.named(ordinal, said.years().get(0), date);
      }
    }
  }

  /** Which fiscal quarter a period ends with, as its own words tell, or null. */
  private static Integer ordinal(String text, PeriodText said) {
    boolean year =
        Objects.equals(said.quarters(), 4) && said.weeks() != null && said.years().size() == 1;
    if (Vocabulary.says("year_ends", text) || (year && said.fiscal())) {
      return 4;
    }
    boolean toDate = Objects.equals(said.quarters(), 2) || Objects.equals(said.quarters(), 3);
    Integer length = toDate ? said.quarters() : null;
    boolean quarter = Objects.equals(said.quarters(), 1) || said.secondHalf();
    return said.ordinal() != null && (quarter || said.ordinal().equals(length))
        ? said.ordinal()
        : length;
  }

  /**
   * Adds the heads of the columns of one table.
   *
   * @param statement whether it is a primary statement
   * @param instants whether it is a balance sheet, whose dates are instants
   * @param heads as written
   */
  void add(boolean statement, boolean instants, Collection<String> heads) {
    List<Integer> names = new ArrayList<>();
    List<PeriodText> texts = heads.stream().map(PeriodText::read).toList();
    for (String head : heads) {
      PeriodText said = PeriodText.read(head);
      if (said.weeks() != null) {
        evidence.inWeeks();
      }
      if (said.years().size() == 1 && said.fiscalQuarter() != null) {
        names.add(4 * said.years().get(0) + said.fiscalQuarter());
      } else if (said.years().size() == 1 && said.fiscal() && said.wholeYear()) {
        evidence.names(said.years().get(0));
      }
      if (said.dates().size() == 1) {
        LocalDate end = said.dates().get(0);
        boolean within = said.ordinal() != null && texts.stream().anyMatch(t -> parts(said, t));
        Integer quarters = instants ? Integer.valueOf(0) : within ? null : said.quarters();
        named.add(new Named(quarters, end));
        if (PeriodText.saysDay(head)) {
          evidence.head(end, statement, quarters != null && quarters > 0);
        }
        if (!instants) {
          addLength(head, said, within);
        }
      }
    }
    evidence.table(names);
  }

  /** Adds the day of a balance that a row states, as in statements of changes in equity. */
  void addBalance(LocalDate day) {
    evidence.told(day);
  }

  /** Several quarters under one date: it is the end of their year. */
  private static boolean parts(PeriodText a, PeriodText b) {
    return b.ordinal() != null && b.dates().equals(a.dates()) && !b.ordinal().equals(a.ordinal());
  }

  private void addLength(String head, PeriodText said, boolean within) {
    LocalDate end = said.dates().get(0);
    Integer ordinal = within ? Integer.valueOf(4) : ordinal(head, said);
    if (ordinal != null) {
      evidence.ends(ordinal, end, FiscalEvidence.Weight.HEAD);
      if (said.years().size() == 1 && Vocabulary.says("fiscal", head)) {
        evidence.named(ordinal, said.years().get(0), end);
      }
    } else if (Objects.equals(said.quarters(), 4)) {
      evidence.ends(
          4, end, said.wholeYear() ? FiscalEvidence.Weight.HEAD : FiscalEvidence.Weight.TRAILING);
    }
  }

  /** The fiscal calendar that all of it makes. */
  FiscalCalendar calendar() {
    if (calendar == null) {
      calendar = evidence.calendar();
    }
    return calendar;
  }

  /**
   * The day in a year on which a period of that length ends, or null where the exhibit does not
   * tell one day. Half a year and nine months run from the start of the fiscal year (Regulation S-X
   * 10-01(c)), so that they end with a quarter of it where no other day is told.
   */
  LocalDate end(Integer quarters, int year) {
    LocalDate quarterEnd =
        quarters != null && quarters > 1 ? calendar().quarterEnd(quarters, year) : null;
    if (quarterEnd != null && quarters == 4) {
      return quarterEnd;
    }
    if (quarters == null && !calendar().namedForItsEnd()) {
      return null;
    }
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
    return days.size() == 1 && monthEnd(days.get(0)) ? atMonthEnd(days.get(0), year) : quarterEnd;
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

  static boolean monthEnd(MonthDay day) {
    return day.getDayOfMonth() >= (day.getMonthValue() == 2 ? 28 : day.getMonth().minLength());
  }

  private static LocalDate atMonthEnd(MonthDay day, int year) {
    return YearMonth.of(year, day.getMonth()).atEndOfMonth();
  }
}
