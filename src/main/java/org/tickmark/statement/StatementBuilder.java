package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;

/** Gives every figure of a drafted statement its meaning: section, unit, scale, basis, period. */
final class StatementBuilder {
  private final Draft draft;
  private final ScaleText remark;
  private final FigureUnits units;
  private final CashInstants cash;
  private final Set<String> gaapLines;
  private final List<DraftLine> lines;
  private final List<ShareScale.Known> known;
  private boolean rowsWalk;

  /**
   * Prepares a statement.
   *
   * @param draft its stretches
   * @param remark its scale and currency where no nearer remark says otherwise
   * @param currency the currency of amounts where nothing nearer says otherwise, or null
   * @param cash finds the instants of the cash roll-forward
   * @param gaapLines the lines of the exhibit's GAAP statements, for walks
   */
  StatementBuilder(
      Draft draft, ScaleText remark, String currency, CashInstants cash, Set<String> gaapLines) {
    this.gaapLines = gaapLines;
    this.draft = draft;
    this.remark = remark;
    this.units = new FigureUnits(remark, SplitScale.of(draft.remarks()), currency);
    this.cash = cash;
    this.lines = LineCollector.lines(draft);
    this.known = known();
  }

  /** The net results that the statement shows, unscaled. */
  List<ShareScale.Known> results() {
    return known.stream().filter(ShareScale.Known::isResult).toList();
  }

  /** The share counts that earnings per share prove, unscaled. */
  List<BigDecimal> provedShares(List<ShareScale.Known> results) {
    return ShareScale.proved(known, results);
  }

  /** Whether the statement has any line. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * Builds the statement.
   *
   * @param index its 1-based ordinal in the exhibit
   * @param evidence what the whole exhibit tells of its shares
   */
  Statement build(int index, ShareScale.Evidence evidence) {
    Basis basis = basisOfTitle();
    long shares = ShareScale.of(known, shareRemark(), FigureUnits.money(remark), evidence);
    List<Basis> bases = bases(basis);
    LinePeriods periods =
        new LinePeriods(
            draft.kind(),
            lines.stream()
                .map(
                    line ->
                        new LinePeriods.Line(line.step(), line.periodHeadings(), line.columns()))
                .toList(),
            cash);
    List<StatementLine> built = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      built.add(line(lines.get(i), bases.get(i), periods.line(i), shares));
    }
    return new Statement(index, draft.kind(), basis, draft.title(), built);
  }

  private StatementLine line(
      DraftLine line, Basis basis, IntFunction<Period> periods, long shares) {
    List<StatementFigure> figures = new ArrayList<>();
    for (Cell cell : line.row().cells()) {
      ColumnMeaning column = line.column(cell);
      if (cell.figure() != null && column.role() != null) {
        figures.add(figure(line, cell, column, basis, periods, shares));
      }
    }
    Row row = line.row();
    return new StatementLine(
        line.part().segment().table().index(),
        row.line(),
        line.section(),
        Sections.withoutColon(row.stub().label()),
        line.section().size(),
        line.total(),
        line.above(),
        row.stub().notes(),
        figures);
  }

  private StatementFigure figure(
      DraftLine line,
      Cell cell,
      ColumnMeaning column,
      Basis basis,
      IntFunction<Period> periods,
      long shares) {
    LineUnit unit = FigureUnits.unit(line, cell);
    return new StatementFigure(
        cell.first(),
        column.head(),
        column.role(),
        periods.apply(cell.first()),
        basis(line, basis, column.basis()),
        units.code(unit, line, column),
        units.scale(unit, line, column, shares),
        audited(column),
        column.restated(),
        unit == LineUnit.RATIO,
        cell);
  }

  /**
   * The columns of a walk say the basis, but where its lines walk as well: there an adjustment of a
   * pro forma column is an adjustment, and what the column comes to is not of GAAP. A measure named
   * so that GAAP does not know it is none of GAAP in the column of what was reported either.
   */
  private Basis basis(DraftLine line, Basis basis, Basis column) {
    if (column == null || (rowsWalk && basis == Basis.ADJUSTMENT)) {
      return basis;
    }
    boolean named = basis == Basis.NON_GAAP && notOfGaap(line.label());
    return column == Basis.GAAP && (rowsWalk || named) ? basis : column;
  }

  private Long shareRemark() {
    return lines.stream()
        .map(line -> line.scale().shares())
        .filter(said -> said != null)
        .findFirst()
        .orElse(remark.shares());
  }

  private Boolean audited(ColumnMeaning column) {
    if (column.audited() != null) {
      return column.audited();
    }
    boolean unaudited =
        draft.remarks().stream().anyMatch(line -> Vocabulary.says("unaudited", line));
    return unaudited ? Boolean.FALSE : null;
  }

  private Basis basisOfTitle() {
    boolean walk = draft.kind() == StatementKind.RECONCILIATION;
    return !walk && Vocabulary.says("non_gaap_title", draft.title()) ? Basis.NON_GAAP : Basis.GAAP;
  }

  private List<Basis> bases(Basis title) {
    if (draft.kind() == StatementKind.RECONCILIATION) {
      List<WalkBasis.Step> steps = lines.stream().map(DraftLine::step).toList();
      WalkBasis.Told told = WalkBasis.of(draft.title(), steps, gaapLines);
      rowsWalk = told.proven();
      return told.lines();
    }
    boolean byLabel =
        draft.kind() != StatementKind.BALANCE_SHEET && draft.kind() != StatementKind.CASH_FLOW;
    boolean firstPart = draft.kind() == StatementKind.OTHER && titledInside();
    return lines.stream()
        .map(
            line ->
                byLabel && Vocabulary.says("impact_heading", line.heading())
                    ? Basis.ADJUSTMENT
                    : byLabel && notOfGaap(line.label())
                        ? Basis.NON_GAAP
                        : firstPart && !line.section().isEmpty() ? Basis.GAAP : title)
        .toList();
  }

  /** On the face of an income statement, revenue without a part of it is one of its lines. */
  private boolean notOfGaap(String label) {
    boolean face = draft.kind() == StatementKind.INCOME_STATEMENT;
    return Vocabulary.says("non_gaap_line", label)
        && !(face && Vocabulary.says("revenue_part", label));
  }

  /** A title among the rows of key figures heads its part of them, down to the next heading. */
  private boolean titledInside() {
    return draft.parts().stream()
        .flatMap(part -> part.segment().rows().stream())
        .anyMatch(row -> row.stub().label().equals(draft.title()));
  }

  private List<ShareScale.Known> known() {
    List<ShareScale.Known> known = new ArrayList<>();
    for (DraftLine line : lines) {
      for (Cell cell : line.row().cells()) {
        ColumnMeaning column = line.column(cell);
        if (cell.figure() != null && column.role() == ColumnRole.FACT) {
          LineUnit unit = FigureUnits.unit(line, cell);
          BigDecimal factor = BigDecimal.valueOf(units.scale(unit, line, column, 1));
          known.add(
              new ShareScale.Known(
                  unit,
                  line.label(),
                  cell.first(),
                  column.period(),
                  cell.figure().value().multiply(factor)));
        }
      }
    }
    return known;
  }
}
