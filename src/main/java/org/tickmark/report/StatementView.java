package org.tickmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Company;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.Statement;
import org.tickmark.statement.Statements;
import org.tickmark.tie.Tie;
import org.tickmark.tie.TieStatus;

/**
 * One exhibit's statements for a terminal: aligned, every figure with its tick mark, and the ties
 * that break.
 */
public final class StatementView {
  private static final int LABEL = 58;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 22;

  private final TiedExhibit read;
  private final TickMarks marks;

  private StatementView(TiedExhibit read, TickMarks marks) {
    this.read = read;
    this.marks = marks;
  }

  /**
   * Prints an exhibit.
   *
   * @param read what was read of it
   * @param marks the marks that the terminal can show
   */
  public static String print(TiedExhibit read, TickMarks marks) {
    StatementView view = new StatementView(read, marks);
    return view.head() + view.statements() + view.breaks();
  }

  private String head() {
    Company company = read.exhibit().company();
    Statements statements = read.statements();
    StringBuilder out = new StringBuilder();
    out.append(read.exhibit().sourceUri()).append('\n');
    out.append(
        "%s%s%s   report period %s   %s%n"
            .formatted(
                company.name() == null ? "(company not known)" : company.name(),
                company.ticker() == null ? "" : " (" + company.ticker() + ")",
                company.cik() == null ? "" : " CIK " + company.cik(),
                statements.reportPeriod() == null ? "not known" : statements.reportPeriod(),
                marks.legend()));
    statements.warnings().forEach(w -> out.append("warning  ").append(w).append('\n'));
    return out.append('\n').toString();
  }

  private String statements() {
    Map<Integer, List<Integer>> byStatement = new LinkedHashMap<>();
    for (int i = 0; i < read.lineItems().size(); i++) {
      byStatement
          .computeIfAbsent(read.lineItems().get(i).statementIndex(), s -> new ArrayList<>())
          .add(i);
    }
    if (byStatement.isEmpty()) {
      return "no table of figures\n";
    }
    StringBuilder out = new StringBuilder();
    for (Statement statement : read.statements().statements()) {
      List<Integer> items = byStatement.getOrDefault(statement.index(), List.of());
      if (!items.isEmpty()) {
        out.append(statement(statement, items)).append('\n');
      }
    }
    return out.toString();
  }

  private String statement(Statement statement, List<Integer> items) {
    Map<Integer, String> heads = heads(items);
    Map<Integer, Integer> widths = new TreeMap<>();
    heads.forEach(
        (column, head) -> widths.put(column, Math.min(WIDEST, Math.max(NARROWEST, head.length()))));
    for (int i : items) {
      LineItem item = read.lineItems().get(i);
      widths.merge(item.column(), item.valueText().length(), Math::max);
    }
    StringBuilder out = new StringBuilder();
    out.append("%s  %s  %s%n".formatted(statement.kind(), statement.basis(), statement.title()));
    StringBuilder top = new StringBuilder(" ".repeat(LABEL));
    widths.forEach(
        (column, width) ->
            top.append("  ").append(right(cut(heads.get(column), width), width)).append("  "));
    out.append(top.toString().stripTrailing()).append('\n');
    List<String> section = List.of();
    for (List<Integer> line : lines(items)) {
      LineItem first = read.lineItems().get(line.get(0));
      out.append(opened(section, first.section()));
      section = first.section();
      out.append(line(line, first, widths));
    }
    return out.toString();
  }

  private Map<Integer, String> heads(List<Integer> items) {
    Map<Integer, String> heads = new TreeMap<>();
    for (int i : items) {
      LineItem item = read.lineItems().get(i);
      String period =
          item.role() != ColumnRole.FACT
              ? item.role().name().toLowerCase(Locale.ROOT)
              : item.period().end() == null
                  ? item.columnHead()
                  : item.period().end()
                      + (item.period().quarters() == null || item.period().quarters() == 0
                          ? ""
                          : "/" + item.period().quarters() + "q");
      heads.putIfAbsent(item.column(), period);
    }
    return heads;
  }

  private List<List<Integer>> lines(List<Integer> items) {
    Map<String, List<Integer>> lines = new LinkedHashMap<>();
    for (int i : items) {
      LineItem item = read.lineItems().get(i);
      lines.computeIfAbsent(item.tableIndex() + "." + item.line(), l -> new ArrayList<>()).add(i);
    }
    return new ArrayList<>(lines.values());
  }

  private static String opened(List<String> before, List<String> now) {
    StringBuilder out = new StringBuilder();
    for (int depth = 0; depth < now.size(); depth++) {
      if (depth >= before.size()
          || !before.subList(0, depth + 1).equals(now.subList(0, depth + 1))) {
        out.append("  ".repeat(depth)).append(now.get(depth)).append('\n');
      }
    }
    return out.toString();
  }

  private String line(List<Integer> line, LineItem first, Map<Integer, Integer> widths) {
    StringBuilder out = new StringBuilder();
    String label = "  ".repeat(Math.min(first.depth(), 6)) + first.label();
    out.append(left(cut(label, LABEL), LABEL));
    widths.forEach(
        (column, width) -> {
          Integer at =
              line.stream()
                  .filter(i -> read.lineItems().get(i).column() == column)
                  .findFirst()
                  .orElse(null);
          String value = at == null ? "" : read.lineItems().get(at).valueText();
          String mark = at == null ? " " : marks.of(read.ties().statuses().get(at));
          out.append("  ").append(right(value, width)).append(' ').append(mark);
        });
    return out.toString().stripTrailing() + "\n";
  }

  private String breaks() {
    List<Tie> broken =
        read.ties().ties().stream().filter(t -> t.status() == TieStatus.BREAKS).toList();
    if (broken.isEmpty()) {
      return "%d ties, none breaks%n".formatted(read.ties().ties().size());
    }
    StringBuilder out = new StringBuilder();
    out.append("%d of %d ties break%n".formatted(broken.size(), read.ties().ties().size()));
    broken.forEach(
        tie ->
            out.append("  ")
                .append(marks.of(tie.status()))
                .append(' ')
                .append(tie.rule())
                .append("  ")
                .append(tie.explanation())
                .append('\n'));
    return out.toString();
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "~";
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
