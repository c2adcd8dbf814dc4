package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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
    List<DraftPeriod> drafts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      drafts.add(new DraftPeriod(heads.get(i), facts.get(i)));
    }
    QuarterColumns quarters = new QuarterColumns(document.calendar());
    titlePeriods(kind, drafts, named);
    QuarterColumns.name(drafts);
    QuarterColumns.titled(drafts, title);
    lengths(kind, drafts, title);
    quarters.lone(drafts.stream().filter(draft -> draft.said.fiscal()).toList());
    drafts.stream()
        .filter(draft -> draft.ordinal != null && draft.yearOnly())
        .forEach(draft -> draft.end = documentEnd(draft));
    days(drafts);
    titleDates(drafts, title);
    quarters.bare(kind, drafts);
    documentDates(kind, drafts);
    QuarterColumns.alike(drafts);
    quarters.lone(drafts);
    drafts.stream()
        .filter(draft -> draft.end == null && draft.ordinal != null)
        .forEach(draft -> draft.end = documentEnd(draft));
    QuarterColumns.distinct(drafts);
    oneDay(drafts);
    return drafts.stream().map(draft -> finish(kind, draft)).toList();
  }

  /** Years alone are of the periods that the title names whole. */
  private static void titlePeriods(
      StatementKind kind, List<DraftPeriod> drafts, TitlePeriods named) {
    for (DraftPeriod draft : drafts) {
      boolean bare = draft.end == null && draft.year != null && draft.day == null;
      Period period = bare && draft.quarters == null ? named.of(draft.year) : null;
      if (period != null && kind != StatementKind.BALANCE_SHEET) {
        draft.take(period);
      }
    }
  }

  /**
   * A length said over the first of several columns holds for those to its right; one said in the
   * title, for all.
   */
  private static void lengths(
      StatementKind kind, List<DraftPeriod> drafts, List<PeriodText> title) {
    if (kind == StatementKind.BALANCE_SHEET) {
      drafts.forEach(draft -> draft.quarters = 0);
      return;
    }
    DraftPeriod left = null;
    for (DraftPeriod draft : drafts) {
      if (draft.fact
          && draft.quarters == null
          && left != null
          && !draft.said.lasts()
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
    for (DraftPeriod draft : drafts) {
      boolean open = draft.quarters == null && !draft.said.lasts() && !draft.said.yearToDate();
      if (open && said != null && lengths == 1) {
        draft.quarters = said.quarters();
        draft.weeks = said.weeks();
      }
    }
  }

  private static boolean dateOnly(DraftPeriod draft) {
    return draft.said.dated() && draft.said.ordinal() == null;
  }

  /**
   * A day said over the first of several years holds for those to its right that have none, and the
   * other way round.
   */
  private static void days(List<DraftPeriod> drafts) {
    drafts.forEach(DraftPeriod::date);
    for (int i = 0; i < drafts.size(); i++) {
      DraftPeriod draft = drafts.get(i);
      if (draft.end == null && draft.year != null && draft.day == null) {
        draft.day = neighbour(drafts, i);
      }
      draft.date();
    }
    for (int i = 1; i < drafts.size(); i++) {
      DraftPeriod draft = drafts.get(i);
      if (draft.end == null
          && draft.year == null
          && draft.day != null
          && drafts.get(i - 1).year != null) {
        draft.year = drafts.get(i - 1).year;
        draft.date();
      }
    }
  }

  private static MonthDay neighbour(List<DraftPeriod> drafts, int at) {
    DraftPeriod draft = drafts.get(at);
    MonthDay found = null;
    for (int distance = 1; distance < drafts.size() && found == null; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        if (i >= 0 && i < drafts.size() && found == null) {
          DraftPeriod other = drafts.get(i);
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
  private void titleDates(List<DraftPeriod> drafts, List<PeriodText> title) {
    List<LocalDate> dates = title.stream().flatMap(t -> t.dates().stream()).distinct().toList();
    List<MonthDay> days =
        new ArrayList<>(title.stream().flatMap(t -> t.monthDays().stream()).distinct().toList());
    List<LocalDate> ordered = withYears(dates, title);
    for (DraftPeriod draft : drafts) {
      if (draft.end == null && draft.year != null && draft.yearEnd == null) {
        LocalDate same =
            only(
                ordered.stream().filter(d -> d.getYear() == draft.year && fits(draft, d)).toList());
        draft.end = same != null ? same : dayOf(draft, days, dates);
      }
    }
    List<DraftPeriod> undated =
        drafts.stream()
            .filter(d -> d.fact && d.end == null && d.year == null && d.ordinal == null)
            .toList();
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
  private LocalDate dayOf(DraftPeriod draft, List<MonthDay> days, List<LocalDate> dates) {
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
  private boolean fits(DraftPeriod draft, LocalDate day) {
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

  private void documentDates(StatementKind kind, List<DraftPeriod> drafts) {
    for (DraftPeriod draft : drafts) {
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
      if (draft.quarters == null && draft.end != null && duration && !draft.said.lasts()) {
        draft.quarters = document.quarters(draft.end);
      }
    }
  }

  private LocalDate documentEnd(DraftPeriod draft) {
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

  /** One day over the first of several columns without any is of all of them. */
  private static void oneDay(List<DraftPeriod> drafts) {
    List<DraftPeriod> facts = drafts.stream().filter(draft -> draft.fact).toList();
    boolean one = facts.stream().map(d -> d.end).filter(Objects::nonNull).distinct().count() == 1;
    DraftPeriod first = facts.isEmpty() ? null : facts.get(0);
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

  private Resolved finish(StatementKind kind, DraftPeriod draft) {
    Integer quarters = draft.quarters;
    if (kind == StatementKind.BALANCE_SHEET || Objects.equals(quarters, 0)) {
      return new Resolved(new Period(null, draft.end, 0), null);
    }
    LocalDate start = draft.start != null ? draft.start : start(draft);
    return new Resolved(new Period(start, draft.end, quarters), draft.weeks);
  }

  private LocalDate start(DraftPeriod draft) {
    if (draft.months != null) {
      return startOfMonths(draft.end, draft.months);
    }
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
    return startOfMonths(end, 3 * quarters);
  }

  private static LocalDate startOfMonths(LocalDate end, int months) {
    boolean whole = end != null && end.plusDays(1).getDayOfMonth() == 1;
    return whole ? end.plusDays(1).minusMonths(months) : null;
  }

  private static <T> T only(List<T> list) {
    return list.size() == 1 ? list.get(0) : null;
  }
}
