package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Gives each column its period. What its own head leaves out is taken from the nearest place that
 * says it: the neighbours under the same heads, the title, then the exhibit as a whole. What nobody
 * says stays null.
 */
final class PeriodResolver {
  private final DocumentPeriods document;

  PeriodResolver(DocumentPeriods document) {
    this.document = document;
  }

  /** A column on the way to its period. */
  private static final class Draft {
    private final PeriodText said;
    private final boolean fact;
    private Integer quarters;
    private Integer weeks;
    private LocalDate start;
    private LocalDate end;
    private MonthDay day;
    private Integer year;
    private Integer ordinal;
    private LocalDate yearEnd;

    Draft(PeriodText said, boolean fact) {
      this.said = said;
      this.fact = fact;
      quarters = said.quarters();
      weeks = said.weeks();
      day = said.monthDays().isEmpty() ? null : last(said.monthDays());
      year = said.years().isEmpty() ? null : last(said.years());
      if (said.dates().size() == 2
          && !Objects.equals(said.quarters(), 0)
          && said.dates().get(0).isBefore(said.dates().get(1))) {
        start = said.dates().get(0);
      }
      end = said.dates().isEmpty() ? null : last(said.dates());
      ordinal = end == null && day == null ? said.fiscalQuarter() : said.ordinal();
      if (start != null && quarters == null && !said.yearToDate()) {
        quarters = TitlePeriods.quarters(start, end);
      }
    }

    /** A whole date over several quarters is the end of their year. */
    void ofYear(LocalDate date) {
      yearEnd = date;
      start = null;
      end = null;
      day = null;
    }

    void take(Period period) {
      start = period.start();
      end = period.end();
      quarters = period.quarters();
      weeks = null;
    }

    void date() {
      if (end == null && day != null && year != null) {
        end = PeriodText.day(day, year);
      }
    }
  }

  /** What was found of a column: its period, and its length in weeks where it was said so. */
  record Resolved(Period period, Integer weeks) {}

  /**
   * Resolves the columns under one run of heads.
   *
   * @param kind the statement, whose figures are instants in a balance sheet and durations in most
   *     others
   * @param heads what each column's head says
   * @param facts which columns hold facts of a period
   * @param title what the title and its remarks say, line by line
   * @param named the periods that the title names whole
   * @return a period for each column
   */
  List<Resolved> resolve(
      StatementKind kind,
      List<PeriodText> heads,
      List<Boolean> facts,
      List<PeriodText> title,
      TitlePeriods named) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      drafts.add(new Draft(heads.get(i), facts.get(i)));
    }
    titlePeriods(kind, drafts, named);
    quarterNames(drafts);
    lengths(kind, drafts, title);
    loneQuarters(drafts.stream().filter(draft -> draft.said.fiscal()).toList());
    drafts.stream()
        .filter(draft -> draft.ordinal != null && yearOnly(draft))
        .forEach(draft -> draft.end = documentEnd(draft));
    days(drafts);
    titleDates(drafts, title);
    documentDates(kind, drafts);
    loneQuarters(drafts);
    drafts.stream()
        .filter(draft -> draft.end == null && draft.ordinal != null)
        .forEach(draft -> draft.end = documentEnd(draft));
    distinct(drafts);
    oneDay(drafts);
    return drafts.stream().map(draft -> finish(kind, draft)).toList();
  }

  /** Years alone are of the periods that the title names whole. */
  private static void titlePeriods(StatementKind kind, List<Draft> drafts, TitlePeriods named) {
    for (Draft draft : drafts) {
      boolean bare = draft.end == null && draft.year != null && draft.day == null;
      Period period = bare && draft.quarters == null ? named.of(draft.year) : null;
      if (period != null && kind != StatementKind.BALANCE_SHEET) {
        draft.take(period);
      }
    }
  }

  /**
   * Several quarters beside each other: a date over them is the end of their year, and a year alone
   * among them is the whole year, as "Total" is. One quarter named over the first of several years
   * holds for those to its right.
   */
  private static void quarterNames(List<Draft> drafts) {
    List<Draft> facts = drafts.stream().filter(draft -> draft.fact).toList();
    boolean several =
        facts.stream().map(d -> d.ordinal).filter(Objects::nonNull).distinct().count() > 1;
    for (int i = 0; several && i < facts.size(); i++) {
      Draft draft = facts.get(i);
      List<LocalDate> dates = draft.said.dates();
      boolean parts =
          dates.size() == 1
              && facts.stream()
                  .anyMatch(
                      d ->
                          d.said.dates().equals(dates)
                              && !Objects.equals(d.ordinal, draft.ordinal));
      if (parts && draft.ordinal != null) {
        draft.ofYear(dates.get(0));
      }
      if (draft.ordinal == null && yearOnly(draft) && !draft.said.yearToDate()) {
        draft.quarters = draft.quarters == null ? Integer.valueOf(4) : draft.quarters;
        draft.ordinal = draft.quarters > 1 ? draft.quarters : null;
      }
    }
    toDate(facts);
    for (int i = 1; !several && i < facts.size(); i++) {
      Draft draft = facts.get(i);
      if (yearOnly(draft) && draft.quarters == null && yearOnly(facts.get(i - 1))) {
        draft.ordinal = facts.get(i - 1).ordinal;
      }
    }
  }

  /** A year to date beside a quarter of the same year runs to the end of it. */
  private static void toDate(List<Draft> facts) {
    for (Draft draft : facts) {
      if (draft.said.yearToDate() && draft.ordinal == null && yearOnly(draft)) {
        draft.ordinal =
            facts.stream()
                .filter(d -> d.ordinal != null && Objects.equals(d.year, draft.year))
                .map(d -> d.ordinal)
                .max(Comparator.naturalOrder())
                .orElse(null);
        draft.quarters = draft.ordinal;
      }
    }
  }

  private static boolean yearOnly(Draft draft) {
    return draft.year != null && draft.day == null && draft.said.dates().isEmpty();
  }

  /**
   * A length said over the first of several columns holds for those to its right; one said in the
   * title, for all.
   */
  private static void lengths(StatementKind kind, List<Draft> drafts, List<PeriodText> title) {
    if (kind == StatementKind.BALANCE_SHEET) {
      drafts.forEach(draft -> draft.quarters = 0);
      return;
    }
    Draft left = null;
    for (Draft draft : drafts) {
      if (draft.fact
          && draft.quarters == null
          && left != null
          && !draft.said.yearToDate()
          && dateOnly(draft)) {
        draft.quarters = left.quarters;
        draft.weeks = left.weeks;
      }
      if (draft.fact && draft.quarters != null) {
        left = draft;
      }
    }
    PeriodText said =
        title.stream()
            .filter(t -> t.quarters() != null && t.quarters() > 0)
            .findFirst()
            .orElse(null);
    long lengths =
        title.stream().map(PeriodText::quarters).filter(q -> q != null && q > 0).distinct().count();
    for (Draft draft : drafts) {
      if (draft.quarters == null && !draft.said.yearToDate() && said != null && lengths == 1) {
        draft.quarters = said.quarters();
        draft.weeks = said.weeks();
      }
    }
  }

  /**
   * "Three Months" over years, without a day or a number, is the quarter reported, in the newest of
   * them and in those before (Regulation S-X 10-01(c)).
   */
  private void loneQuarters(List<Draft> drafts) {
    List<Draft> lone =
        drafts.stream()
            .filter(d -> d.fact && Objects.equals(d.quarters, 1) && d.ordinal == null)
            .filter(PeriodResolver::yearOnly)
            .toList();
    lone.stream()
        .map(draft -> draft.year)
        .max(Comparator.naturalOrder())
        .map(newest -> document.calendar().reportedQuarter(newest))
        .ifPresent(
            ordinal ->
                lone.stream()
                    .filter(draft -> draft.end == null)
                    .forEach(draft -> draft.ordinal = ordinal));
  }

  private static boolean dateOnly(Draft draft) {
    return draft.said.dated() && draft.said.ordinal() == null;
  }

  /**
   * A day said over the first of several years holds for those to its right that have none, and the
   * other way round.
   */
  private static void days(List<Draft> drafts) {
    drafts.forEach(Draft::date);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.end == null && draft.year != null && draft.day == null) {
        draft.day = neighbour(drafts, i);
      }
      draft.date();
    }
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.end == null
          && draft.year == null
          && draft.day != null
          && drafts.get(i - 1).year != null) {
        draft.year = drafts.get(i - 1).year;
        draft.date();
      }
    }
  }

  private static MonthDay neighbour(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    MonthDay found = null;
    for (int distance = 1; distance < drafts.size() && found == null; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        if (i >= 0 && i < drafts.size() && found == null) {
          Draft other = drafts.get(i);
          boolean alike =
              Objects.equals(other.quarters, draft.quarters)
                  && Objects.equals(other.ordinal, draft.ordinal);
          if (alike && other.day != null && other.said.dates().isEmpty()) {
            found = other.day;
          }
        }
      }
    }
    return found;
  }

  /**
   * Years alone take their day from the title; columns without any date take the title's dates in
   * their order.
   */
  private void titleDates(List<Draft> drafts, List<PeriodText> title) {
    List<LocalDate> dates = title.stream().flatMap(t -> t.dates().stream()).distinct().toList();
    List<MonthDay> days =
        new ArrayList<>(title.stream().flatMap(t -> t.monthDays().stream()).distinct().toList());
    for (Draft draft : drafts) {
      if (draft.end == null && draft.year != null && draft.yearEnd == null) {
        LocalDate same =
            only(dates.stream().filter(d -> d.getYear() == draft.year && fits(draft, d)).toList());
        draft.end = same != null ? same : dayOf(draft, days, dates);
      }
    }
    List<Draft> undated =
        drafts.stream()
            .filter(d -> d.fact && d.end == null && d.year == null && d.ordinal == null)
            .toList();
    List<LocalDate> ordered = withYears(dates, title);
    if (undated.size() == ordered.size()) {
      for (int i = 0; i < ordered.size(); i++) {
        undated.get(i).end = ordered.get(i);
      }
    } else if (ordered.size() == 1) {
      undated.forEach(draft -> draft.end = ordered.get(0));
    }
  }

  /**
   * The day that the title gives to a year: a day without a year is of all, a whole date of its own
   * year, and of others as far as the fiscal calendar bears it.
   */
  private LocalDate dayOf(Draft draft, List<MonthDay> days, List<LocalDate> dates) {
    MonthDay said = only(days);
    MonthDay other = only(dates.stream().map(MonthDay::from).distinct().toList());
    LocalDate day =
        said != null
            ? PeriodText.day(said, draft.year)
            : days.isEmpty() && other != null
                ? document.calendar().alike(PeriodText.day(other, draft.year))
                : null;
    return day != null && fits(draft, day) ? day : null;
  }

  /** Whether a column named as a quarter, or as the whole year, can end on a day. */
  private boolean fits(Draft draft, LocalDate day) {
    FiscalCalendar calendar = document.calendar();
    return draft.ordinal != null
        ? calendar.fits(draft.ordinal, day)
        : !draft.said.wholeYear() || calendar.fits(4, day);
  }

  /** The dates of "March 31, 2003 and 2002": the second year takes the day of the first. */
  private static List<LocalDate> withYears(List<LocalDate> dates, List<PeriodText> title) {
    List<LocalDate> all = new ArrayList<>(dates);
    for (PeriodText text : title) {
      if (text.dates().size() == 1 && !text.years().isEmpty()) {
        text.years()
            .forEach(year -> all.add(PeriodText.day(MonthDay.from(text.dates().get(0)), year)));
      } else if (text.dates().isEmpty() && text.monthDays().size() == 1) {
        text.years().forEach(year -> all.add(PeriodText.day(text.monthDays().get(0), year)));
      }
    }
    return all.stream().distinct().toList();
  }

  private void documentDates(StatementKind kind, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.end == null) {
        draft.end = documentEnd(draft);
      }
      if (draft.quarters == null && draft.end != null && draft.said.yearToDate()) {
        draft.quarters = document.calendar().ordinal(draft.end);
      }
      boolean duration =
          kind == StatementKind.INCOME_STATEMENT
              || kind == StatementKind.CASH_FLOW
              || kind == StatementKind.RECONCILIATION;
      if (draft.quarters == null && draft.end != null && duration) {
        draft.quarters = document.quarters(draft.end);
      }
    }
  }

  private LocalDate documentEnd(Draft draft) {
    FiscalCalendar calendar = document.calendar();
    if (draft.yearEnd != null) {
      return draft.ordinal == 4
          ? draft.yearEnd
          : calendar.quarterOf(FiscalCalendar.month(draft.yearEnd), draft.ordinal);
    }
    if (draft.year == null) {
      return null;
    }
    if (draft.ordinal != null) {
      return calendar.quarterEnd(draft.ordinal, draft.year);
    }
    boolean other = draft.said.fiscal() && !calendar.calendarYears();
    return other && Objects.equals(draft.quarters, 1)
        ? null
        : document.end(draft.quarters, draft.year);
  }

  /** Two quarters of different names are two periods: where both got one end, neither is known. */
  private static void distinct(List<Draft> drafts) {
    for (Draft a : drafts) {
      for (Draft b : drafts) {
        boolean other =
            a.ordinal != null
                && b.ordinal != null
                && !(a.ordinal.equals(b.ordinal) && Objects.equals(a.year, b.year));
        if (other
            && a.end != null
            && a.end.equals(b.end)
            && Objects.equals(a.quarters, b.quarters)) {
          a.end = null;
          b.end = null;
        }
      }
    }
  }

  /** One day over the first of several columns without any is of all of them. */
  private static void oneDay(List<Draft> drafts) {
    List<Draft> facts = drafts.stream().filter(draft -> draft.fact).toList();
    boolean one = facts.stream().map(d -> d.end).filter(Objects::nonNull).distinct().count() == 1;
    Draft first = facts.isEmpty() ? null : facts.get(0);
    if (one && first.end != null && Objects.equals(first.quarters, 0)) {
      facts.stream()
          .filter(draft -> draft.end == null && !draft.said.dated() && draft.ordinal == null)
          .filter(draft -> draft.quarters == null || draft.quarters == 0)
          .forEach(
              draft -> {
                draft.end = first.end;
                draft.quarters = 0;
              });
    }
  }

  private Resolved finish(StatementKind kind, Draft draft) {
    Integer quarters = draft.quarters;
    if (kind == StatementKind.BALANCE_SHEET || Objects.equals(quarters, 0)) {
      return new Resolved(new Period(null, draft.end, 0), null);
    }
    LocalDate start = draft.start != null ? draft.start : start(draft);
    return new Resolved(new Period(start, draft.end, quarters), draft.weeks);
  }

  private LocalDate start(Draft draft) {
    LocalDate start = start(draft.end, draft.quarters, draft.weeks);
    boolean months = start != null && draft.weeks == null;
    LocalDate before = months ? document.calendar().before(draft.end, draft.quarters) : null;
    return !months ? start : before == null ? null : before.plusDays(1);
  }

  /**
   * The first day of a duration: by weeks where it was said in weeks, by months where it ends with
   * a month.
   */
  static LocalDate start(LocalDate end, Integer quarters, Integer weeks) {
    if (end == null || quarters == null || quarters == 0) {
      return null;
    }
    if (weeks != null) {
      return end.minusWeeks(weeks).plusDays(1);
    }
    boolean monthEnd = end.plusDays(1).getDayOfMonth() == 1;
    return monthEnd ? end.plusDays(1).minusMonths(3L * quarters) : null;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private static <T> T only(List<T> list) {
    return list.size() == 1 ? list.get(0) : null;
  }
}
