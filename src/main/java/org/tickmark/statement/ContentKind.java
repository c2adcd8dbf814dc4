package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;
import org.tickmark.vocabulary.VocabularyFile;

/** Tells a statement by its lines, from {@code content.tsv}. */
final class ContentKind {
  private static final List<Entry> ENTRIES =
      VocabularyFile.rows(ContentKind.class, "content.tsv", 4).stream()
          .map(
              row ->
                  new Entry(
                      row.name(0, StatementKind.class), row.name(1, Role.class), row.pattern(2)))
          .toList();

  private final Map<StatementKind, Set<Pattern>> anchors = new EnumMap<>(StatementKind.class);
  private final Map<StatementKind, Set<Pattern>> signs = new EnumMap<>(StatementKind.class);
  private final Set<StatementKind> ended = new HashSet<>();

  private boolean balances;

  private ContentKind() {}

  /** Looks at the labels of rows that hold figures. */
  static ContentKind of(List<Row> rows) {
    ContentKind content = new ContentKind();
    content.unlabelledTotals(rows);
    rows.stream()
        .filter(row -> row.kind() == Row.Kind.BODY)
        .map(row -> Vocabulary.fold(row.stub().label()))
        .filter(label -> !label.isEmpty())
        .forEach(content::add);
    return content;
  }

  /**
   * Two totals without words of the same amounts are the two sides of a balance sheet: no other
   * statement comes to one sum twice.
   */
  private void unlabelledTotals(List<Row> rows) {
    Set<List<BigDecimal>> totals = new HashSet<>();
    for (Row row : rows) {
      String label = Vocabulary.fold(row.stub().label());
      List<BigDecimal> amounts = amounts(row);
      if (row.kind() == Row.Kind.BODY
          && (label.isEmpty() || label.matches("totals?"))
          && amounts.stream().anyMatch(amount -> amount.signum() != 0)
          && !totals.add(amounts)) {
        ended.add(StatementKind.BALANCE_SHEET);
        balances = true;
      }
    }
  }

  private static List<BigDecimal> amounts(Row row) {
    return row.cells().stream()
        .map(Cell::figure)
        .filter(figure -> figure != null)
        .map(Figure::value)
        .toList();
  }

  private void add(String label) {
    for (Entry entry : ENTRIES) {
      if (entry.pattern().matcher(label).find()) {
        switch (entry.role()) {
          case ANCHOR ->
              anchors.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(entry.pattern());
          case SIGN ->
              signs.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(entry.pattern());
          case END -> ended.add(entry.kind());
        }
      }
    }
  }

  /** Whether the lines are enough to believe a title that names this kind. */
  boolean bears(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET, INCOME_STATEMENT -> anchorsOf(kind) >= 1 || signsOf(kind) >= 2;
      case CASH_FLOW -> anchorsOf(kind) >= 1 || signsOf(kind) >= 2;
      case EQUITY -> anchorsOf(kind) >= 1;
      case RECONCILIATION, SEGMENT, OTHER -> true;
    };
  }

  /**
   * The kind that the lines show without any title, or null. Only the primary statements are told
   * so.
   */
  StatementKind untitled() {
    StatementKind best = null;
    int most = 0;
    for (StatementKind kind :
        List.of(
            StatementKind.CASH_FLOW, StatementKind.BALANCE_SHEET, StatementKind.INCOME_STATEMENT)) {
      int score = 2 * anchorsOf(kind) + signsOf(kind);
      if (complete(kind) && score > most) {
        best = kind;
        most = score;
      }
    }
    return best;
  }

  /** Whether the line that completes a statement of this kind is among them. */
  boolean ends(StatementKind kind) {
    return ended.contains(kind);
  }

  private boolean complete(StatementKind kind) {
    int anchored = anchorsOf(kind);
    int signed = signsOf(kind);
    return switch (kind) {
      case BALANCE_SHEET ->
          anchored + (balances ? 1 : 0) >= 2 && signed >= 2 && ended.contains(kind);
      case INCOME_STATEMENT -> anchored >= 2 && signed >= 3 && ended.contains(kind);
      case CASH_FLOW -> anchored >= 2 && signed >= 2;
      default -> false;
    };
  }

  private int anchorsOf(StatementKind kind) {
    return anchors.getOrDefault(kind, Set.of()).size();
  }

  private int signsOf(StatementKind kind) {
    return signs.getOrDefault(kind, Set.of()).size();
  }

  private record Entry(StatementKind kind, Role role, Pattern pattern) {}

  private enum Role {
    ANCHOR,
    SIGN,
    END
  }
}
