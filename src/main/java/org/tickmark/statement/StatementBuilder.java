package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;

/** Gives every figure of a drafted statement its meaning: section, unit, scale, basis, period. */
final class StatementBuilder {
  private final Draft draft;
  private final ScaleText remark;
  private final String currency;
  private final CashInstants cash;
  private final Set<String> gaapLines;
  private final List<Line> lines = new ArrayList<>();
  private boolean rowsWalk;

  /** A row with figures and what is known of it so far. */
  private record Line(
      Draft.Part part,
      Row row,
      List<ColumnMeaning> columns,
      List<String> section,
      boolean total,
      Ruling above,
      ScaleText scale,
      LineUnit unit) {
    Line with(LineUnit other) {
      return new Line(part, row, columns, section, total, above, scale, other);
    }
  }

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
    this.currency = currency;
    this.cash = cash;
    draft.parts().forEach(this::collect);
    settleWalks();
  }

  /** The net results that the statement shows, unscaled. */
  List<ShareScale.Known> results() {
    return known().stream().filter(ShareScale.Known::isResult).toList();
  }

  /** The share counts that earnings per share prove, unscaled. */
  List<BigDecimal> provedShares(List<ShareScale.Known> results) {
    return ShareScale.proved(known(), results);
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
    long shares = ShareScale.of(known(), shareRemark(), money(remark), evidence);
    List<Basis> bases = bases(basis);
    LinePeriods periods =
        new LinePeriods(
            draft.kind(),
            lines.stream()
                .map(line -> new LinePeriods.Line(step(line), line.section(), line.columns()))
                .toList(),
            cash);
    List<StatementLine> built = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      built.add(line(lines.get(i), bases.get(i), periods.line(i), shares));
    }
    return new Statement(index, draft.kind(), basis, draft.title(), built);
  }

  private void collect(Draft.Part part) {
    int usual = usualDecimals(part.segment().table().rows());
    TitleRows titles = new TitleRows(part.segment(), draft.kind(), draft.title());
    boolean stocks =
        draft.kind() == StatementKind.BALANCE_SHEET
            || draft.kind() == StatementKind.CASH_FLOW
            || draft.kind() == StatementKind.EQUITY;
    boolean headed = false;
    Sections sections = new Sections();
    Ruling above = Ruling.NONE;
    ScaleText local = ScaleText.SILENT;
    for (int b = 0; b < part.blocks().size(); b++) {
      for (Row row : part.blocks().get(b).rows()) {
        if (row.kind() == Row.Kind.BODY && row.cells().stream().anyMatch(c -> c.figure() != null)) {
          boolean total = Sections.total(row, above);
          List<String> path = sections.line(row, total);
          LineUnit unit = LineUnitReader.of(draft.kind(), row, headingOf(path), usual);
          if (!stocks && goesOnInPerCent(unit, path, row, headed)) {
            unit = LineUnit.RATIO;
          } else if (!headed && goesOnWithClasses(unit, row)) {
            unit = lines.get(lines.size() - 1).unit();
          }
          headed = false;
          ScaleText scale = ScaleText.read(row.stub().label()).or(local);
          lines.add(new Line(part, row, part.columns().get(b), path, total, above, scale, unit));
          above = row.below();
        } else {
          headed = true;
          ScaleText said = ScaleText.read(row.stub().label());
          local = said.money() != null ? said : local;
          if (!titles.has(row)) {
            sections.heading(row);
          }
          above = row.below();
        }
      }
    }
  }

  /**
   * The per cent sign may stand in the first line of a block alone, as the currency mark does.
   * Among key figures, lines of a section that starts with it and are shown alike are of one kind.
   */
  private boolean goesOnInPerCent(LineUnit unit, List<String> path, Row row, boolean headed) {
    if (lines.isEmpty() || headed || (unit != LineUnit.MONEY && unit != LineUnit.PER_SHARE)) {
      return false;
    }
    Line before = lines.get(lines.size() - 1);
    boolean extract = draft.kind() == StatementKind.OTHER || draft.kind() == StatementKind.SEGMENT;
    boolean alike = extract && unit == LineUnit.MONEY && isRatioThroughout(path);
    return before.unit() == LineUnit.RATIO
        && LineUnitReader.goesOnInPerCent(before.row(), row, alike);
  }

  /**
   * What stands in a walk between two ratios, or amounts per share, and is shown alike is so too.
   */
  private void settleWalks() {
    if (draft.kind() != StatementKind.RECONCILIATION) {
      return;
    }
    List<Row> rows = lines.stream().map(Line::row).toList();
    List<LineUnit> units = UnitWalks.settled(rows, lines.stream().map(Line::unit).toList());
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i).with(units.get(i)));
    }
  }

  private boolean isRatioThroughout(List<String> path) {
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).section().equals(path)) {
      if (lines.get(at).unit() != LineUnit.RATIO) {
        return false;
      }
      at--;
    }
    return lines.get(lines.size() - 1).section().equals(path);
  }

  /**
   * The innermost heading that says what its lines count, else the innermost: "Class A" and "Basic"
   * below "Net income per share" only part them. Lines under none are what the title says.
   */
  private String headingOf(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (LineUnitReader.says(path.get(i))) {
        return path.get(i);
      }
    }
    return path.isEmpty() ? titleOfLines() : path.get(path.size() - 1);
  }

  /** "Diluted" below "Earnings per share: basic" is of its kind, and so below average shares. */
  private boolean goesOnWithClasses(LineUnit unit, Row row) {
    if (lines.isEmpty() || unit != LineUnit.MONEY) {
      return false;
    }
    Line before = lines.get(lines.size() - 1);
    boolean counted = before.unit() == LineUnit.PER_SHARE || before.unit() == LineUnit.SHARES;
    return counted
        && Vocabulary.says("basic_diluted", row.stub().label())
        && LineUnitReader.isAsExact(before.row(), row);
  }

  /**
   * What the title says of the lines under no heading: nothing where it names amounts and more, or
   * where it names no statement and may speak of the last line alone.
   */
  private String titleOfLines() {
    boolean named = draft.parts().get(0).segment().titled() != null;
    return !named || Vocabulary.says("also_per_share", draft.title()) ? "" : draft.title();
  }

  private StatementLine line(Line line, Basis basis, IntFunction<Period> periods, long shares) {
    List<StatementFigure> figures = new ArrayList<>();
    for (Cell cell : line.row().cells()) {
      ColumnMeaning column = line.columns().get(cell.first());
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
      Line line,
      Cell cell,
      ColumnMeaning column,
      Basis basis,
      IntFunction<Period> periods,
      long shares) {
    LineUnit unit = unit(line, cell, column);
    return new StatementFigure(
        cell.first(),
        column.head(),
        column.role(),
        periods.apply(cell.first()),
        basis(basis, column.basis()),
        unitCode(unit, line, column),
        scale(unit, line, column, shares),
        audited(column),
        column.restated(),
        unit == LineUnit.RATIO,
        cell);
  }

  /**
   * The columns of a walk say the basis, but where its lines walk as well: there an adjustment of a
   * pro forma column is an adjustment, and what the column comes to is not of GAAP.
   */
  private Basis basis(Basis line, Basis column) {
    if (column == null || (rowsWalk && line == Basis.ADJUSTMENT)) {
      return line;
    }
    return rowsWalk && column == Basis.GAAP ? line : column;
  }

  private static LineUnit unit(Line line, Cell cell, ColumnMeaning column) {
    boolean marked = cell.figure().symbol() != null;
    if (cell.figure().percent()
        || column.role() == ColumnRole.PERCENT_CHANGE
        || column.role() == ColumnRole.PERCENT_OF_TOTAL
        || (ColumnUnit.RATIO.equals(column.unit()) && !marked)) {
      return LineUnit.RATIO;
    }
    if (line.unit() == LineUnit.MONEY && column.unit() != null) {
      return ColumnUnit.of(column.unit(), marked);
    }
    boolean bare = line.unit() == LineUnit.RATIO || line.unit() == LineUnit.COUNT;
    return bare && marked ? LineUnit.MONEY : line.unit();
  }

  private String unitCode(LineUnit unit, Line line, ColumnMeaning column) {
    String money = column.scale().currency() != null ? column.scale().currency() : currency;
    return switch (unit) {
      case MONEY, RATE -> money;
      case PER_SHARE -> money == null ? null : money + "/shares";
      case SHARES -> "shares";
      case COUNT -> line.unit() == LineUnit.COUNT ? counted(line) : column.unit();
      case RATIO, MULTIPLE -> "pure";
    };
  }

  private String counted(Line line) {
    String said = Counted.line(line.row().stub().label());
    return said != null ? said : Counted.line(headingOf(line.section()));
  }

  /** A remark on the scale of amounts says nothing of counts: only their own label or heading. */
  private static ScaleText own(Line line) {
    return ScaleText.read(line.row().stub().label()).or(ScaleText.read(heading(line)));
  }

  private static String heading(Line line) {
    return line.section().isEmpty() ? "" : line.section().get(line.section().size() - 1);
  }

  private long scale(LineUnit unit, Line line, ColumnMeaning column, long shares) {
    return switch (unit) {
      case MONEY -> money(column.scale().or(line.scale()).or(remark));
      case SHARES -> shares;
      case COUNT -> money(column.scale().or(own(line)));
      case RATE, PER_SHARE, RATIO, MULTIPLE -> 1;
    };
  }

  private static long money(ScaleText scale) {
    return scale.money() == null ? 1 : scale.money();
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
      List<WalkBasis.Step> steps = lines.stream().map(StatementBuilder::step).toList();
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
                byLabel && notOfGaap(line.row().stub().label())
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

  private static WalkBasis.Step step(Line line) {
    Map<Integer, BigDecimal> facts = new TreeMap<>();
    for (Cell cell : line.row().cells()) {
      if (cell.figure() != null && line.columns().get(cell.first()).role() == ColumnRole.FACT) {
        facts.put(cell.first(), cell.figure().value());
      }
    }
    String heading = heading(line);
    boolean walk = Titles.kind(heading) == StatementKind.RECONCILIATION;
    return new WalkBasis.Step(line.row().stub().label(), walk ? "" : heading, line.unit(), facts);
  }

  private List<ShareScale.Known> known() {
    List<ShareScale.Known> known = new ArrayList<>();
    for (Line line : lines) {
      for (Cell cell : line.row().cells()) {
        ColumnMeaning column = line.columns().get(cell.first());
        if (cell.figure() != null && column.role() == ColumnRole.FACT) {
          LineUnit unit = unit(line, cell, column);
          BigDecimal factor = BigDecimal.valueOf(scale(unit, line, column, 1));
          known.add(
              new ShareScale.Known(
                  unit,
                  line.row().stub().label(),
                  cell.first(),
                  column.period(),
                  cell.figure().value().multiply(factor)));
        }
      }
    }
    return known;
  }

  /** The digits after the point that most figures show. */
  private static int usualDecimals(List<Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        if (cell.figure() != null && !cell.figure().nil() && !cell.figure().percent()) {
          counts.merge(cell.figure().value().scale(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
