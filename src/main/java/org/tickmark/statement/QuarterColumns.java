package org.tickmark.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Tells of columns that name quarters, or lie beside some, which quarter each ends with. */
final class QuarterColumns {
  private static final int YEAR = 4;

  private final FiscalCalendar calendar;

  QuarterColumns(FiscalCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * Several quarters beside each other: a date over them is the end of their year, and a year alone
   * among them is the whole year, as "Total" is. One quarter named over the first of several years
   * holds for those to its right.
   */
  static void name(List<DraftPeriod> drafts) {
    List<DraftPeriod> facts = drafts.stream().filter(draft -> draft.fact).toList();
    boolean several =
        facts.stream().map(d -> d.ordinal).filter(Objects::nonNull).distinct().count() > 1;
    for (int i = 0; several && i < facts.size(); i++) {
      DraftPeriod draft = facts.get(i);
      List<LocalDate> dates = draft.said.dates();
      boolean parts =
          dates.size() == 1
              && facts.stream()
                  .anyMatch(
                      d ->
                          d.ordinal != null
                              && d.said.dates().equals(dates)
                              && !d.ordinal.equals(draft.ordinal));
      if (parts && draft.ordinal != null) {
        draft.ofYear(dates.get(0));
      }
      if (draft.ordinal == null && draft.yearOnly() && !draft.said.yearToDate()) {
        draft.quarters = draft.quarters == null ? Integer.valueOf(4) : draft.quarters;
        draft.ordinal = draft.quarters > 1 ? draft.quarters : null;
      }
    }
    toDate(facts);
    for (int i = 1; !several && i < facts.size(); i++) {
      DraftPeriod draft = facts.get(i);
      if (draft.yearOnly() && draft.quarters == null && facts.get(i - 1).yearOnly()) {
        draft.ordinal = facts.get(i - 1).ordinal;
      }
    }
  }

  /**
   * Columns of measures, as those of a walk from left to right, name no time: they are of the one
   * quarter that the title names.
   */
  static void titled(List<DraftPeriod> drafts, List<PeriodText> title) {
    List<PeriodText> named =
        title.stream()
            .filter(t -> t.ordinal() != null && t.years().size() == 1)
            .distinct()
            .toList();
    boolean one = named.size() == 1 && title.stream().allMatch(t -> t.dates().isEmpty());
    boolean silent = drafts.stream().noneMatch(draft -> draft.said.dated());
    for (DraftPeriod draft : drafts) {
      if (one && silent && draft.fact) {
        draft.ordinal = named.get(0).ordinal();
        draft.year = named.get(0).years().get(0);
        draft.quarters = named.get(0).yearToDate() ? draft.ordinal : Integer.valueOf(1);
      }
    }
  }

  /** A year to date beside a quarter of the same year runs to the end of it. */
  private static void toDate(List<DraftPeriod> facts) {
    for (DraftPeriod draft : facts) {
      if (draft.said.yearToDate() && draft.ordinal == null && draft.yearOnly()) {
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

  /**
   * "Three Months" over years, without a day or a number, is the quarter reported, in the newest of
   * them and in those before (Regulation S-X 10-01(c)).
   */
  void lone(List<DraftPeriod> drafts) {
    List<DraftPeriod> lone =
        drafts.stream()
            .filter(d -> d.fact && Objects.equals(d.quarters, 1) && d.ordinal == null)
            .filter(DraftPeriod::yearOnly)
            .toList();
    lone.stream()
        .map(draft -> draft.year)
        .max(Comparator.naturalOrder())
        .map(newest -> calendar.reportedQuarter(newest))
        .ifPresent(
            ordinal ->
                lone.stream()
                    .filter(draft -> draft.end == null)
                    .forEach(draft -> draft.ordinal = ordinal));
  }

  /**
   * Years alone, of which neither heads nor title say more, are of the fiscal years of that name:
   * up to the quarter reported, where the newest of them is its year. Cash flows run from the start
   * of the year (Regulation S-X 10-01(c)); of balances only those at the ends of years can be told.
   */
  void bare(StatementKind kind, List<DraftPeriod> drafts) {
    List<DraftPeriod> bare =
        drafts.stream()
            .filter(d -> d.fact && d.end == null && d.ordinal == null && d.yearOnly())
            .filter(d -> kind == StatementKind.BALANCE_SHEET || d.quarters == null)
            .filter(d -> !d.said.lasts() && !d.said.yearToDate())
            .toList();
    Integer reported =
        bare.stream()
            .map(draft -> draft.year)
            .max(Comparator.naturalOrder())
            .map(calendar::reportedQuarter)
            .orElse(null);
    boolean statement = kind == StatementKind.CASH_FLOW || kind == StatementKind.INCOME_STATEMENT;
    if (reported == null || (reported < YEAR && !statement)) {
      return;
    }
    for (DraftPeriod draft : bare) {
      draft.end = calendar.quarterEnd(reported, draft.year);
      draft.quarters = kind == StatementKind.CASH_FLOW ? reported : draft.quarters;
    }
  }

  /** Years alone beside each other are as long as each other. */
  static void alike(List<DraftPeriod> drafts) {
    List<DraftPeriod> years =
        drafts.stream()
            .filter(d -> d.fact && d.end != null && d.yearOnly())
            .filter(d -> d.said.quarters() == null && !d.said.lasts() && !d.said.yearToDate())
            .toList();
    List<Integer> lengths =
        years.stream().map(d -> d.quarters).filter(Objects::nonNull).distinct().toList();
    if (lengths.size() == 1) {
      years.forEach(draft -> draft.quarters = lengths.get(0));
    }
  }

  /** Two quarters of different names are two periods: where both got one end, neither is known. */
  static void distinct(List<DraftPeriod> drafts) {
    for (DraftPeriod a : drafts) {
      for (DraftPeriod b : drafts) {
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
}
