package org.tickmark.statement;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tickmark.table.Cell;
import org.tickmark.table.Document;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;
import org.tickmark.vocabulary.VocabularyFile;

/** Door of the room: understands the tables of an exhibit. */
public final class StatementReader {
  private StatementReader() {}

  /**
   * Reads the words of this room, so that a fault in a data file shows before any work.
   *
   * @throws org.tickmark.vocabulary.VocabularyException where one is missing or broken
   */
  public static void ready() {
    VocabularyFile.ready(
        MethodHandles.lookup(),
        Vocabulary.class,
        Counted.class,
        Titles.class,
        ContentKind.class,
        PeriodText.class,
        ScaleText.class);
  }

  /**
   * Reads the meaning of a layout.
   *
   * @param document tables and prose in reading order
   * @return its statements; every figure of every table is in one of them, but for columns of note
   *     numbers; none where no table names a statement or a time
   */
  public static Statements read(Document document) {
    List<Segment> segments = Segmenter.segments(document);
    DocumentPeriods periods = periods(document, segments);
    List<Draft> drafts = new Drafter(periods).draft(segments);
    String currency = currency(segments);
    CashInstants cash = new CashInstants(balanceDays(drafts), periods.calendar());
    Set<String> gaapLines = gaapLines(drafts);
    drafts.replaceAll(
        draft -> leaves(draft, gaapLines) ? draft.as(StatementKind.RECONCILIATION) : draft);
    List<StatementBuilder> builders = new ArrayList<>();
    ScaleAgreement scales = new ScaleAgreement(drafts);
    for (Draft draft : drafts) {
      ScaleText remark = scales.of(draft);
      String own =
          remark.currency() != null && !remark.currency().equals("USD")
              ? remark.currency()
              : symbolOf(draft, currency);
      builders.add(new StatementBuilder(draft, remark, own, cash, gaapLines));
    }
    List<Statement> statements = build(builders);
    if (statements.stream().noneMatch(StatementReader::isFinancial)) {
      statements.clear();
    }
    int unplaced = document.tables().mapToInt(table -> table.unplaced().size()).sum();
    return new Statements(
        statements,
        reportPeriod(statements),
        currency,
        usualScale(statements),
        unplaced,
        Warnings.of(statements, unplaced));
  }

  private static List<Statement> build(List<StatementBuilder> builders) {
    List<ShareScale.Known> results =
        builders.stream().flatMap(builder -> builder.results().stream()).toList();
    List<BigDecimal> proved =
        builders.stream()
            .flatMap(builder -> builder.provedShares(results).stream())
            .distinct()
            .toList();
    ShareScale.Evidence shares = new ShareScale.Evidence(results, proved);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < builders.size(); i++) {
      if (!builders.get(i).isEmpty()) {
        statements.add(builders.get(i).build(i + 1, shares));
      }
    }
    return statements;
  }

  /**
   * A financial statement names what it is or the time it speaks of (Regulation S-X 3-01 to 3-04).
   * A document whose tables all do neither lists votes, holders or definitions.
   */
  private static boolean isFinancial(Statement statement) {
    return statement.kind() != StatementKind.OTHER
        || statement.lines().stream()
            .flatMap(line -> line.figures().stream())
            .anyMatch(figure -> figure.period().end() != null);
  }

  private static DocumentPeriods periods(Document document, List<Segment> segments) {
    DocumentPeriods periods = DocumentPeriods.of(document);
    for (Segment segment : segments) {
      segment.rows().stream()
          .map(row -> row.stub().label())
          .filter(label -> Vocabulary.says("balance_line", label))
          .map(label -> PeriodText.read(label).dates())
          .filter(dates -> dates.size() == 1)
          .forEach(dates -> periods.addBalance(dates.get(0)));
      for (HeadBlocks.HeadBlock block : HeadBlocks.of(segment.rows())) {
        periods.add(
            segment.titled() != null && primary(segment.titled()),
            segment.titled() == StatementKind.BALANCE_SHEET,
            block.columns(segment.table().columns()).stream()
                .map(ColumnHead::text)
                .filter(text -> !text.isBlank())
                .toList());
      }
    }
    return periods;
  }

  private static Set<String> gaapLines(List<Draft> drafts) {
    Set<String> lines = new HashSet<>();
    drafts.stream()
        .filter(draft -> primary(draft.kind()))
        .filter(draft -> !Vocabulary.says("non_gaap_title", draft.title()))
        .flatMap(draft -> draft.parts().stream())
        .flatMap(part -> part.segment().rows().stream())
        .forEach(
            row ->
                row.cells().stream()
                    .filter(cell -> cell.figure() != null)
                    .forEach(
                        cell ->
                            lines.add(WalkBasis.key(row.stub().label(), cell.figure().value()))));
    return lines;
  }

  private static boolean leaves(Draft draft, Set<String> gaapLines) {
    if (draft.kind() != StatementKind.OTHER || draft.parts().size() > 1) {
      return false;
    }
    TableWalk walk = TableWalk.of(draft.parts().get(0).segment());
    return walk.leaves(gaapLines) || walk.comesBack(gaapLines);
  }

  private static List<LocalDate> balanceDays(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.kind() == StatementKind.BALANCE_SHEET)
        .flatMap(draft -> draft.parts().stream())
        .flatMap(part -> part.columns().stream().flatMap(List::stream))
        .map(column -> column.period().end())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * The currency of most figures that show a mark, a currency named in remarks counting before the
   * mere dollar sign. Where no figure shows one, "millions of dollars" is the only word on it.
   */
  private static String currency(List<Segment> segments) {
    String named = most(remarked(segments).filter(currency -> !currency.equals("USD")));
    long remarks =
        segments.stream()
            .filter(
                s ->
                    s.remarks().stream()
                        .anyMatch(r -> Objects.equals(ScaleText.read(r).currency(), named)))
            .count();
    if (named != null && 2 * remarks >= segments.size()) {
      return named;
    }
    String marked = most(segments.stream().<String>flatMap(segment -> symbols(segment.rows())));
    return marked != null ? marked : most(remarked(segments));
  }

  private static Stream<String> remarked(List<Segment> segments) {
    return segments.stream()
        .flatMap(segment -> segment.remarks().stream())
        .map(remark -> ScaleText.read(remark).currency())
        .filter(Objects::nonNull);
  }

  private static String symbolOf(Draft draft, String currency) {
    String shown =
        most(draft.parts().stream().<String>flatMap(part -> symbols(part.segment().rows())));
    return shown == null || shown.equals("USD") ? currency : shown;
  }

  private static Stream<String> symbols(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::figure)
        .filter(figure -> figure != null && figure.symbol() != null)
        .map(Figure::symbol)
        .map(symbol -> ScaleText.currency(symbol))
        .filter(Objects::nonNull);
  }

  /**
   * The last day of the period reported: the latest that the primary statements show for more than
   * a line or two.
   */
  private static LocalDate reportPeriod(List<Statement> statements) {
    LocalDate primary = latest(statements.stream().filter(s -> primary(s.kind())));
    return primary != null ? primary : latest(statements.stream());
  }

  private static LocalDate latest(Stream<Statement> statements) {
    return statements
        .flatMap(statement -> statement.lines().stream())
        .flatMap(line -> line.figures().stream())
        .filter(figure -> figure.role() == ColumnRole.FACT)
        .map(figure -> figure.period().end())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean primary(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET, INCOME_STATEMENT, CASH_FLOW -> true;
      case RECONCILIATION, EQUITY, SEGMENT, OTHER -> false;
    };
  }

  private static Long usualScale(List<Statement> statements) {
    return most(
        statements.stream()
            .flatMap(statement -> statement.lines().stream())
            .flatMap(line -> line.figures().stream())
            .filter(figure -> figure.unit() != null && figure.unit().length() == 3)
            .map(StatementFigure::scale));
  }

  private static <T extends Comparable<T>> T most(Stream<T> values) {
    Map<T, Long> counts =
        values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
