package org.tickmark.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The periods of the lines of one statement: those of their columns, unless a line, its heading or
 * its place in a roll-forward names another.
 */
final class LinePeriods {
  /** Days by which the end of the year before may stand off the same day. */
  private static final int OFF = 20;

  private final StatementKind kind;
  private final List<Line> lines;
  private final CashInstants cash;
  private final HeadingPeriod headings;
  private final List<CashRoll.Role> roles;
  private final List<Period> equity;

  /**
   * A line.
   *
   * @param step its label, its heading and its facts
   * @param section its headings, outermost first
   * @param columns what the columns over it are
   */
  record Line(WalkBasis.Step step, List<String> section, List<ColumnMeaning> columns) {}

  /**
   * Reads the lines of a statement.
   *
   * @param kind which statement it is
   * @param lines from top to bottom
   * @param cash finds the days of the cash roll-forward
   */
  LinePeriods(StatementKind kind, List<Line> lines, CashInstants cash) {
    this.kind = kind;
    this.lines = lines;
    this.cash = cash;
    this.headings = new HeadingPeriod(cash.calendar());
    roles = CashRoll.of(lines.stream().map(Line::step).toList());
    equity =
        EquityPeriods.of(
            lines.stream().map(line -> line.step().label()).toList(),
            lines.stream().map(this::band).toList());
  }

  /** The periods of a line's figures, by column. */
  IntFunction<Period> line(int index) {
    return column -> of(index, column);
  }

  private Period of(int index, int column) {
    Line line = lines.get(index);
    ColumnMeaning meaning = line.columns().get(column);
    String label = line.step().label();
    if (kind == StatementKind.EQUITY && equity.get(index).end() != null) {
      return equity.get(index);
    }
    Period period = headed(index, meaning);
    CashRoll.Role role = kind == StatementKind.EQUITY ? balance(label) : roles.get(index);
    if (role != null && (kind == StatementKind.CASH_FLOW || kind == StatementKind.EQUITY)) {
      return instant(index, column, role, period);
    }
    Period own = RowLength.of(label, period);
    return LineInstants.in(kind, line.step().unit())
        ? LineInstants.of(line, meaning.head(), own)
        : own;
  }

  /** The period of a column, with what headings and the line's own label add to it. */
  private Period headed(int index, ColumnMeaning meaning) {
    Line line = lines.get(index);
    String label = line.step().label();
    Period period = RowYears.of(meaning.period(), meaning.head(), labelled(index));
    PeriodText head = PeriodText.read(meaning.head());
    List<String> above = withLabel(line.section(), label);
    if (!head.dated()) {
      return headings.of(above, period);
    }
    boolean open = head.quarters() == null && !head.lasts() && !head.yearToDate();
    if (kind == StatementKind.BALANCE_SHEET || !open || head.ordinal() != null) {
      return period;
    }
    boolean year = head.years().size() == 1 && head.dates().isEmpty() && head.monthDays().isEmpty();
    return year
        ? headings.ofYear(above, head.years().get(0), period)
        : HeadingPeriod.lasting(above, period);
  }

  /** The balances of a statement of equity whose years stand in columns, and what adds them up. */
  private static CashRoll.Role balance(String label) {
    if (Vocabulary.says("balance_line", label)) {
      return CashRoll.said(label, "");
    }
    boolean total = Vocabulary.says("total_line", label) && Vocabulary.says("stock_measure", label);
    return total ? CashRoll.Role.CLOSING : null;
  }

  /**
   * The labels that may tell a line's year: its own, those of the lines that it leads to, and those
   * that it comes from.
   */
  private List<String> labelled(int index) {
    List<String> labels = new ArrayList<>();
    for (int i = index; i < lines.size(); i++) {
      labels.add(lines.get(i).step().label());
    }
    for (int i = index - 1; i >= 0; i--) {
      labels.add(lines.get(i).step().label());
    }
    return labels;
  }

  /** A line that is called by its period alone heads itself, as where measures stand in columns. */
  private static List<String> withLabel(List<String> section, String label) {
    return Stream.concat(section.stream(), Stream.of(label)).toList();
  }

  /** The period that a heading, or else the column, gives to the movements of equity. */
  private Period band(Line line) {
    Period headed = headings.of(line.section(), Period.UNKNOWN);
    if (headed.end() != null) {
      return headed;
    }
    return line.columns().stream()
        .filter(column -> column.role() == ColumnRole.FACT)
        .map(ColumnMeaning::period)
        .filter(p -> p.end() != null && p.quarters() != null && p.quarters() > 0)
        .distinct()
        .reduce((a, b) -> Period.UNKNOWN)
        .orElse(Period.UNKNOWN);
  }

  private Period instant(int index, int column, CashRoll.Role role, Period period) {
    Period instant = cash.of(role, period);
    BigDecimal value = lines.get(index).step().figures().get(column);
    boolean open = role == CashRoll.Role.OPENING && period.end() != null;
    if (instant.end() != null || !open || value == null || !Objects.equals(instant.quarters(), 0)) {
      return instant;
    }
    return new Period(null, closedAt(value, period), 0);
  }

  /** The year before closed with what this one opens with: its column tells the day. */
  private LocalDate closedAt(BigDecimal value, Period period) {
    LocalDate nominal = period.end().minusMonths(3L * period.quarters());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int c = 0; roles.get(i) == CashRoll.Role.CLOSING && c < line.columns().size(); c++) {
        BigDecimal closed = line.step().figures().get(c);
        LocalDate end = line.columns().get(c).period().end();
        if (closed != null
            && closed.compareTo(value) == 0
            && end != null
            && Math.abs(ChronoUnit.DAYS.between(end, nominal)) <= OFF) {
          return end;
        }
      }
    }
    return null;
  }
}
