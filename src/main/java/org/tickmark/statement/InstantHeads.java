package org.tickmark.statement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.tickmark.table.Row;

/**
 * Tells tables of balances, as loans by kind or capital, by their heads: days without a length.
 * What happened in a period is headed by it.
 */
final class InstantHeads {
  private InstantHeads() {}

  /**
   * Whether a table that is no statement states instants.
   *
   * @param heads of its columns
   * @param rows under them
   * @param title the lines at its title
   */
  static boolean of(List<ColumnHead> heads, List<Row> rows, List<String> title) {
    List<String> labels =
        rows.stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .map(row -> row.stub().label())
            .toList();
    List<PeriodText> said = heads.stream().map(head -> PeriodText.read(head.text())).toList();
    if (labels.isEmpty() || said.stream().anyMatch(InstantHeads::lasts)) {
      return false;
    }
    if (Vocabulary.says("stock_measure", labels.get(0))) {
      return true;
    }
    long stocks = labels.stream().filter(InstantHeads::stock).count();
    long flows = labels.stream().filter(InstantHeads::flow).count();
    if (!days(heads) || title.stream().anyMatch(InstantHeads::flow)) {
      return false;
    }
    boolean titled = title.stream().map(PeriodText::read).anyMatch(InstantHeads::lasts);
    return (titled || yearsApart(said))
        ? (2 * stocks > labels.size() && flows == 0)
        : (3 * flows < labels.size());
  }

  /** Beside balances under days may stand what moved between them, of which no head tells when. */
  static ColumnMeaning onlyDated(ColumnMeaning column) {
    return column.period().end() == null ? column.withPeriod(Period.UNKNOWN, null) : column;
  }

  private static boolean lasts(PeriodText said) {
    return (said.quarters() != null && said.quarters() > 0)
        || said.ordinal() != null
        || said.yearToDate();
  }

  private static boolean stock(String label) {
    return !flow(label)
        && (Vocabulary.says("stock_measure", label) || Vocabulary.says("stock_line", label));
  }

  private static boolean flow(String text) {
    return Vocabulary.says("flow_line", text);
  }

  /** Whether each head that speaks of time names a day of a year, no bare month or year. */
  private static boolean days(List<ColumnHead> heads) {
    List<String> dated =
        heads.stream().map(ColumnHead::text).filter(t -> PeriodText.read(t).dated()).toList();
    return !dated.isEmpty()
        && dated.stream()
            .allMatch(text -> !PeriodText.read(text).dates().isEmpty() && PeriodText.saysDay(text));
  }

  /** The same day of several years is as often the end of a period of each. */
  private static boolean yearsApart(List<PeriodText> said) {
    List<LocalDate> dates =
        said.stream()
            .flatMap(text -> text.dates().stream())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return dates.size() > 1 && dates.stream().map(MonthDay::from).distinct().count() == 1;
  }
}
