package org.tickmark.tie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.lineitem.ConceptSource;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.Basis;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.Period;
import org.tickmark.statement.StatementKind;
import org.tickmark.table.Ruling;
import org.tickmark.table.SourceSpan;

/**
 * Turns small tables into line items, as the rooms before would.
 *
 * <p>A line of text is a label, two or more spaces, and figures set apart by two or more spaces;
 * {@code .} is a blank. Indents of two are depth; a line without figures is a heading of its depth;
 * a line of dashes is a ruling. Figures in a line that ends in {@code per share} or {@code shares}
 * are of that unit; all others are US dollars in thousands. "Total" makes a total.
 */
final class Books {
  private static final Pattern CELLS = Pattern.compile("\\s{2,}");
  private static final Pattern FIGURE = Pattern.compile("[$(]*([\\d,]+(?:\\.\\d+)?|-+)\\)?%?");

  private final List<LineItem> items = new ArrayList<>();
  private int statements;

  private Books() {}

  static Books open() {
    return new Books();
  }

  /** Adds a statement whose columns are 2021 and 2020. */
  Books add(StatementKind kind, String text) {
    return add(kind, Basis.GAAP, text, columns(kind));
  }

  /** Adds a statement with other columns. */
  Books add(StatementKind kind, Basis basis, String text, List<Column> columns) {
    new Page(kind, basis, columns, ++statements).read(text);
    return this;
  }

  List<LineItem> items() {
    return items;
  }

  TieReport check() {
    return TieChecker.check(items);
  }

  /** A column's role, time and basis. */
  record Column(ColumnRole role, Period period, Basis basis) {}

  static Column year(int year) {
    Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 4);
    return new Column(ColumnRole.FACT, period, Basis.GAAP);
  }

  static Column day(int year) {
    return new Column(ColumnRole.FACT, Period.instant(LocalDate.of(year, 12, 31)), Basis.GAAP);
  }

  private static List<Column> columns(StatementKind kind) {
    return kind == StatementKind.BALANCE_SHEET
        ? List.of(day(2021), day(2020))
        : List.of(year(2021), year(2020));
  }

  private final class Page {
    private final StatementKind kind;
    private final Basis basis;
    private final List<Column> columns;
    private final int index;
    private final List<String> section = new ArrayList<>();
    private Ruling above = Ruling.NONE;
    private int line;

    Page(StatementKind kind, Basis basis, List<Column> columns, int index) {
      this.kind = kind;
      this.basis = basis;
      this.columns = columns;
      this.index = index;
    }

    void read(String text) {
      for (String row : text.lines().toList()) {
        if (row.isBlank()) {
          continue;
        }
        if (row.strip().matches("-{5,}")) {
          above = Ruling.SINGLE;
          continue;
        }
        line++;
        row(row);
        above = Ruling.NONE;
      }
    }

    private void row(String row) {
      int depth = (row.length() - row.stripLeading().length()) / 2;
      String[] cells = CELLS.split(row.strip());
      boolean blankLabel = FIGURE.matcher(cells[0]).matches();
      String label = blankLabel ? "" : cells[0];
      int first = blankLabel ? 0 : 1;
      if (cells.length == first) {
        section.subList(Math.min(depth, section.size()), section.size()).clear();
        section.add(label);
        return;
      }
      List<String> headings = List.copyOf(section.subList(0, Math.min(depth, section.size())));
      for (int i = first; i < cells.length; i++) {
        if (!cells[i].equals(".")) {
          items.add(item(label, depth, headings, i - first, cells[i]));
        }
      }
    }

    private LineItem item(
        String label, int depth, List<String> headings, int column, String shown) {
      Matcher figure = FIGURE.matcher(shown);
      if (!figure.matches()) {
        throw new IllegalArgumentException(shown);
      }
      Column head = columns.get(column);
      boolean nil = figure.group(1).startsWith("-");
      BigDecimal value = nil ? BigDecimal.ZERO : new BigDecimal(figure.group(1).replace(",", ""));
      boolean percent = shown.endsWith("%");
      boolean perShare = label.endsWith("per share");
      String unit =
          percent ? "pure" : perShare ? "USD/shares" : label.endsWith("shares") ? "shares" : "USD";
      int power = percent ? -2 : perShare ? 0 : 3;
      BigDecimal signed = shown.contains("(") ? value.negate() : value;
      boolean instant =
          label.contains("end of year")
              || label.contains("beginning of year")
              || label.startsWith("Cash at ");
      return new LineItem(
          index,
          kind,
          head.basis() == Basis.GAAP ? basis : head.basis(),
          "",
          index,
          line,
          column,
          head.role(),
          headings,
          label,
          depth,
          label.startsWith("Total") || label.isEmpty() || above != Ruling.NONE,
          above,
          null,
          (ConceptSource) null,
          "",
          instant ? instant(head.period(), label) : head.period(),
          unit,
          1000,
          value.scale() - power,
          signed.movePointRight(power),
          null,
          nil,
          shown,
          List.of(),
          null,
          false,
          new SourceSpan(line, column, 0, 1));
    }

    private Period instant(Period period, String label) {
      return Period.instant(
          label.contains("beginning") || label.endsWith(" 1")
              ? period.start().minusDays(1)
              : period.end());
    }
  }
}
