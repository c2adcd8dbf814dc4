package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Tells which columns state facts and which are computed from them: changes, per cents, shares of a
 * total. Heads say so at any level; where they are silent, figures may.
 */
final class ColumnRoles {
  private static final double MOSTLY = 0.8;

  /** A head over more columns than this has to say nothing but change to make all of them so. */
  private static final int NARROW = 3;

  private final StatementKind kind;
  private final List<ColumnHead> heads;
  private final List<Row> rows;
  private final ChangeArithmetic arithmetic;

  private ColumnRoles(StatementKind kind, List<ColumnHead> heads, List<Row> rows) {
    this.kind = kind;
    this.heads = heads;
    this.rows = rows;
    this.arithmetic = new ChangeArithmetic(rows, heads.size());
  }

  /**
   * The role of each column, null for one of note numbers.
   *
   * @param kind which statement they stand in
   * @param heads what stands over each
   * @param rows the rows under them
   */
  static List<ColumnRole> of(StatementKind kind, List<ColumnHead> heads, List<Row> rows) {
    ColumnRoles reader = new ColumnRoles(kind, heads, rows);
    List<ColumnRole> roles = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      roles.add(reader.role(column, reader.left(roles)));
    }
    return roles;
  }

  private ColumnRole role(int column, List<Figure> left) {
    ColumnHead head = heads.get(column);
    String own = head.own();
    List<Figure> figures = figures(column);
    if (!own.isEmpty() && Vocabulary.says("note_column", own)) {
      return null;
    }
    if (isChange(head, column)) {
      boolean perCent =
          Vocabulary.says("percent_change", head.narrow()) || startsWithPercent(figures);
      return perCent ? ColumnRole.PERCENT_CHANGE : ColumnRole.CHANGE;
    }
    if (!own.isEmpty() && Vocabulary.says("percent_of_total", own) && !money(figures)) {
      return ColumnRole.PERCENT_OF_TOTAL;
    }
    boolean silent = kind != StatementKind.EQUITY && silent(head);
    if (silent && arithmetic.difference(column)) {
      return ColumnRole.CHANGE;
    }
    if (silent && arithmetic.perCent(column)) {
      return ColumnRole.PERCENT_CHANGE;
    }
    boolean ratio = Vocabulary.says("ratio_head", own);
    boolean shareOfLeft = !ratio && percents(figures) && !left.isEmpty() && !percents(left);
    return shareOfLeft ? ColumnRole.PERCENT_OF_TOTAL : ColumnRole.FACT;
  }

  /**
   * The columns of a statement of equity are its parts, also those that speak of differences. The
   * impact of exchange rates beside the figures of a statement is a part of their change; in a walk
   * it is an adjustment.
   */
  private boolean isChange(ColumnHead head, int column) {
    if (kind == StatementKind.EQUITY) {
      return false;
    }
    boolean impact =
        kind != StatementKind.RECONCILIATION && Vocabulary.says("exchange_impact", head.own());
    boolean own = saysChange(head.own());
    return impact
        || changes(head)
        || head.cells().stream()
            .filter(cell -> own || cell.last() > cell.first())
            .anyMatch(cell -> changes(cell, column));
  }

  private static boolean saysChange(String text) {
    return Vocabulary.says("change", text) || Vocabulary.says("percent_change", text);
  }

  /** "Increase" over "(Decrease)": the words of one head may stand in several rows. */
  private static boolean changes(ColumnHead head) {
    return PeriodText.read(head.own()).dates().isEmpty() && saysChange(head.narrow());
  }

  /**
   * A head that says change says it of all columns under it, and a date below is the one compared
   * with. A head that names a date as well may have run together with its neighbour's: there the
   * word has to say what it compares with, or the figures have to bear it out.
   */
  private boolean changes(Cell head, int column) {
    String text = head.text();
    if (Vocabulary.find("only_change", text).matches()) {
      return true;
    }
    if (head.last() - head.first() >= NARROW || !saysChange(text)) {
      return false;
    }
    return PeriodText.read(text).dates().isEmpty()
        || Vocabulary.says("change_from", text)
        || arithmetic.difference(column)
        || arithmetic.perCent(column);
  }

  /** Whether nothing but a sign stands over a column by itself, and no time or basis above. */
  private static boolean silent(ColumnHead head) {
    String own = head.own();
    return (own.isEmpty() || Vocabulary.find("only_sign", own).matches())
        && PeriodText.read(head.text()).silent()
        && ColumnReader.basis(head) == null;
  }

  /**
   * Whether a column shows per cents throughout; some set the sign only at the first and the last
   * figure.
   */
  private static boolean percents(List<Figure> figures) {
    List<Figure> shown = figures.stream().filter(f -> !f.nil()).toList();
    long signs = shown.stream().filter(Figure::percent).count();
    return !shown.isEmpty() && signs >= MOSTLY * shown.size();
  }

  /** The head of a column left out may have run together with that of its neighbour. */
  private static boolean money(List<Figure> figures) {
    return figures.stream().anyMatch(figure -> figure.symbol() != null);
  }

  /** Some set the per cent sign only at a column's first figure. */
  private static boolean startsWithPercent(List<Figure> figures) {
    return percents(figures)
        || figures.stream().filter(f -> !f.nil()).findFirst().map(Figure::percent).orElse(false);
  }

  /** The figures of the nearest column of facts to the left. */
  private List<Figure> left(List<ColumnRole> roles) {
    int fact = roles.lastIndexOf(ColumnRole.FACT);
    return fact < 0 ? List.of() : figures(fact);
  }

  private List<Figure> figures(int column) {
    return ColumnReader.figures(rows, column);
  }
}
