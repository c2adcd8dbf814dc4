package org.tickmark.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What an exhibit says of its fiscal calendar, gathered piece by piece: "second quarter ended June
 * 30", "year ended January 31, 2004", "2Q21" beside six months ended June 30. Pieces may disagree,
 * as where a bought company has another year; the weight of them decides.
 */
final class FiscalEvidence {
  /** What a piece of evidence weighs, strongest last. */
  enum Weight {
    /** The newest quarter named ends on the latest day named. */
    NAME(1),
    /** Twelve months may end with any quarter. */
    TRAILING(2),
    /** A sentence. */
    PROSE(3),
    /** The head of a column. */
    HEAD(4);

    private final int points;

    Weight(int points) {
      this.points = points;
    }
  }

  private static final int YEAR = 4;
  private static final double MOST = 0.8;
  private static final int MONTHS = 12;
  private static final int QUARTER = 3;

  /** Days after its end at which a quarter is reported. */
  private static final int SOONEST = 7;

  private static final int LATEST = 60;

  /** Fiscal years that end so early are named for either calendar year. */
  static final int EARLY = 2;

  private final Map<Integer, Map<Object, Weight>> votes = new TreeMap<>();
  private final Map<Integer, Set<Object>> shifts = new HashMap<>();
  private final Set<LocalDate> heads = new LinkedHashSet<>();
  private final Set<LocalDate> reported = new LinkedHashSet<>();
  private final Set<LocalDate> stated = new LinkedHashSet<>();
  private final Set<LocalDate> told = new LinkedHashSet<>();
  private final List<LocalDate> instants = new ArrayList<>();
  private final List<Integer> newest = new ArrayList<>();
  private final Set<Integer> names = new HashSet<>();
  private Integer announced;
  private LocalDate released;
  private boolean weeks;
  private boolean fiscal;

  private record Piece(int ordinal, LocalDate end) {}

  /** A fiscal quarter, 4 for the year, ends on a day. */
  void ends(int ordinal, LocalDate end, Weight weight) {
    votes
        .computeIfAbsent(FiscalCalendar.yearEnd(ordinal, end).getMonthValue(), m -> new HashMap<>())
        .merge(new Piece(ordinal, end), weight, (a, b) -> a.compareTo(b) < 0 ? b : a);
  }

  /** A quarter of a named fiscal year ends on a day. */
  void named(int ordinal, int fiscalYear, LocalDate end) {
    int shift = FiscalCalendar.yearEnd(ordinal, end).getYear() - fiscalYear;
    if (shift == 0 || shift == 1) {
      shifts.computeIfAbsent(shift, s -> new HashSet<>()).add(new Piece(ordinal, end));
    }
  }

  /**
   * A head names the end of a period.
   *
   * @param statement whether it is the head of a primary statement
   * @param length whether it says how long the period is
   */
  void head(LocalDate end, boolean statement, boolean length) {
    heads.add(end);
    if (statement || length) {
      reported.add(end);
    }
    if (statement) {
      stated.add(end);
    }
  }

  /** A sentence names the end of a period. */
  void told(LocalDate end) {
    told.add(end);
  }

  /** A sentence speaks of a day; of weight where it is the end of a month, and said again. */
  void instant(LocalDate day) {
    if (isMonthEnd(day)) {
      instants.add(day);
    }
  }

  /** Periods are told in weeks. */
  void inWeeks() {
    weeks = true;
  }

  /** Years are called fiscal, as those of the calendar seldom are. */
  void inFiscalYears() {
    fiscal = true;
  }

  /** The day of the release. */
  void released(LocalDate day) {
    released = day;
  }

  /** The quarter that the headline announces; the first said counts. */
  void announces(int ordinal) {
    announced = announced == null ? Integer.valueOf(ordinal) : announced;
  }

  /**
   * The quarters that the heads of one table name, each as four times its fiscal year and its
   * number.
   */
  void table(Collection<Integer> quarters) {
    names.addAll(quarters);
    quarters.stream()
        .filter(q -> quarters.contains(q - YEAR))
        .max(Comparator.naturalOrder())
        .or(() -> quarters.stream().max(Comparator.naturalOrder()))
        .ifPresent(newest::add);
  }

  /** A head names a fiscal year. */
  void names(int fiscalYear) {
    names.add(YEAR * fiscalYear + YEAR);
  }

  /** The calendar that the pieces make. */
  FiscalCalendar calendar() {
    LocalDate latest = latest();
    Integer name = most(newest);
    if (latest != null && announced != null) {
      ends(announced, latest, Weight.PROSE);
    }
    if (latest != null && name != null) {
      ends(ordinal(name), latest, Weight.NAME);
    }
    Integer yearEnd = heaviest();
    LocalDate quarter = latest == null && yearEnd == null ? byRelease(name) : null;
    if (quarter != null) {
      return new FiscalCalendar(MONTHS, 0, true, List.of(), List.of(), quarter);
    }
    return new FiscalCalendar(
        yearEnd,
        yearEnd == null ? null : shift(yearEnd, latest, name),
        whole(),
        List.copyOf(heads),
        List.copyOf(told),
        latest);
  }

  /**
   * The end of the quarter reported in an exhibit without any date but that of its release: a
   * quarter of the calendar year that ended weeks before, unless years are called fiscal. Results
   * are out within sixty days, before the annual report is due (Form 10-K, general instruction A).
   */
  private LocalDate byRelease(Integer name) {
    boolean same = name != null && (announced == null || announced.equals(ordinal(name)));
    if (released == null || fiscal || weeks || !same) {
      return null;
    }
    LocalDate end = YearMonth.of(year(name), QUARTER * ordinal(name)).atEndOfMonth();
    long after = ChronoUnit.DAYS.between(end, released);
    return after >= SOONEST && after <= LATEST ? end : null;
  }

  /** The day that is reported up to: statements do not look ahead, as tables beside them may. */
  private LocalDate latest() {
    return (stated.isEmpty() ? known() : stated)
        .stream().max(Comparator.naturalOrder()).orElse(null);
  }

  /** The ends of periods, from where they are said best. */
  private Set<LocalDate> known() {
    if (!reported.isEmpty() || !heads.isEmpty()) {
      return reported.isEmpty() ? heads : reported;
    }
    if (!told.isEmpty()) {
      return told;
    }
    return instants.stream()
        .filter(day -> instants.indexOf(day) != instants.lastIndexOf(day))
        .collect(Collectors.toSet());
  }

  /** The month with the most weight, or null where two have as much. */
  private Integer heaviest() {
    ToLongFunction<Map<Object, Weight>> weight =
        pieces -> pieces.values().stream().mapToLong(w -> w.points).sum();
    long most = votes.values().stream().mapToLong(weight).max().orElse(0);
    List<Integer> months =
        votes.keySet().stream().filter(m -> weight.applyAsLong(votes.get(m)) == most).toList();
    return months.size() == 1 ? months.get(0) : null;
  }

  /**
   * The shift by which the quarters named fall on ends that the exhibit names. Where that leaves
   * both open, the newest quarter named is the latest that ended; and a year that ends late is
   * named for the calendar year it ends in.
   */
  private Integer shift(int yearEnd, LocalDate latest, Integer name) {
    int said0 = shifts.getOrDefault(0, Set.of()).size();
    int said1 = shifts.getOrDefault(1, Set.of()).size();
    if (said0 != said1) {
      return said0 > said1 ? 0 : 1;
    }
    long at0 = matches(yearEnd, 0);
    long at1 = matches(yearEnd, 1);
    if (at0 != at1) {
      return at0 > at1 ? 0 : 1;
    }
    Integer newest = latest == null || name == null ? null : shiftOf(yearEnd, latest, name);
    return newest != null || yearEnd <= EARLY ? newest : Integer.valueOf(0);
  }

  /** The shift with which a quarter of a named year ends on a day, or null where it cannot. */
  private static Integer shiftOf(int yearEnd, LocalDate end, int name) {
    YearMonth year = FiscalCalendar.yearEnd(ordinal(name), end);
    int shift = year.getYear() - year(name);
    return year.getMonthValue() == yearEnd && (shift == 0 || shift == 1) ? shift : null;
  }

  private long matches(int yearEnd, int shift) {
    Set<YearMonth> months = new HashSet<>();
    (heads.isEmpty() ? known() : heads).forEach(end -> months.add(FiscalCalendar.month(end)));
    return names.stream()
        .map(
            name ->
                YearMonth.of(year(name) + shift, yearEnd).minusMonths(3L * (YEAR - ordinal(name))))
        .filter(months::contains)
        .count();
  }

  /** Heads of other tables than statements may date what is no period; most decide. */
  private boolean whole() {
    Set<LocalDate> days = known();
    return !weeks
        && !days.isEmpty()
        && days.stream().filter(FiscalEvidence::isMonthEnd).count() >= MOST * days.size();
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1;
  }

  private static int ordinal(int name) {
    return Math.floorMod(name - 1, YEAR) + 1;
  }

  private static int year(int name) {
    return Math.floorDiv(name - 1, YEAR);
  }

  /** The quarter that most tables end with; of two, the older, as a forecast names the next. */
  private static Integer most(List<Integer> names) {
    return names.stream()
        .filter(Objects::nonNull)
        .distinct()
        .max(
            Comparator.<Integer>comparingLong(n -> names.stream().filter(n::equals).count())
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }
}
