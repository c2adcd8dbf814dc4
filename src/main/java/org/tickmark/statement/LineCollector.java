package org.tickmark.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;

/** Goes down the rows of a drafted statement and tells each line's section, scale and unit. */
final class LineCollector {
  private final Draft draft;
  private final List<DraftLine> lines = new ArrayList<>();

  private LineCollector(Draft draft) {
    this.draft = draft;
  }

  /** The lines of a statement, from top to bottom. */
  static List<DraftLine> lines(Draft draft) {
    LineCollector collector = new LineCollector(draft);
    for (Draft.Part part : draft.parts()) {
      collector.new PartReader(part).read();
    }
    collector.settleWalks();
    collector.settlePercents();
    return collector.lines;
  }

  /** Reads one stretch of a table: what stands above a row in it holds for the row. */
  private final class PartReader {
    private final Draft.Part part;
    private final int usual;
    private final TitleRows titles;
    private final Sections sections = new Sections();
    private Ruling above = Ruling.NONE;
    private ScaleText local = ScaleText.SILENT;
    private boolean ofShares;
    private boolean headed;
    private String era;

    /** A heading of a quotient's parts, once the quotient has followed them. */
    private String spent;

    PartReader(Draft.Part part) {
      this.part = part;
      this.usual = usualDecimals(part.segment().table().rows());
      this.titles = new TitleRows(part.segment(), draft.kind(), draft.title());
    }

    void read() {
      for (int b = 0; b < part.blocks().size(); b++) {
        part.blocks().get(b).heads().forEach(this::dates);
        for (Row row : part.blocks().get(b).rows()) {
          if (holdsFigures(row)) {
            line(row, part.columns().get(b));
          } else {
            heading(row);
          }
          above = row.below();
        }
      }
    }

    private void line(Row row, List<ColumnMeaning> columns) {
      boolean total = Sections.total(row, above);
      List<String> path = sections.line(row, total);
      String heading = headingOf(path).equals(spent) ? "" : headingOf(path);
      LineUnit unit = LineUnitReader.of(draft.kind(), facts(row, columns), heading, usual);
      if (isRatioUnder(heading, unit, row)) {
        unit = LineUnit.RATIO;
      } else if (!headed) {
        unit = asBefore(unit, path, row);
      }
      headed = false;
      if (unit == LineUnit.PER_SHARE && Vocabulary.says("amounts_heading", heading)) {
        spent = heading;
      }
      ScaleText scale = ScaleText.read(row.stub().label()).or(local);
      String counted = unit == LineUnit.COUNT ? Counted.under(row.stub().label(), heading) : null;
      lines.add(new DraftLine(part, row, columns, path, era, total, above, scale, unit, counted));
    }

    private void dates(Row row) {
      era = HeadingPeriod.is(row.stub().label()) ? row.stub().label() : era;
    }

    private void heading(Row row) {
      headed = true;
      spent = null;
      dates(row);
      scales(row.stub().label());
      if (!titles.has(row)) {
        sections.heading(row);
      }
    }

    /** A scale holds down to the next one, but that of share counts for the lines they head. */
    private void scales(String heading) {
      ScaleText said = ScaleText.read(heading);
      if (said.money() != null) {
        local = said;
        ofShares = Vocabulary.says("share_count", heading);
      } else if (ofShares) {
        local = ScaleText.SILENT;
        ofShares = false;
      }
    }
  }

  /** What is computed from a line, as its share of sales, tells nothing of what the line counts. */
  private static Row facts(Row row, List<ColumnMeaning> columns) {
    List<Cell> facts =
        row.cells().stream()
            .filter(cell -> columns.get(cell.first()).role() == ColumnRole.FACT)
            .toList();
    return facts.stream().allMatch(cell -> cell.figure() == null)
        ? row
        : new Row(row.line(), row.kind(), row.stub(), facts, row.below());
  }

  private static boolean holdsFigures(Row row) {
    return row.kind() == Row.Kind.BODY && row.cells().stream().anyMatch(c -> c.figure() != null);
  }

  /** The unit of a line, that of the line before where it goes on with it. */
  private LineUnit asBefore(LineUnit unit, List<String> path, Row row) {
    if (lines.isEmpty()) {
      return unit;
    }
    DraftLine before = lines.get(lines.size() - 1);
    boolean goesOn =
        (!draft.kind().speaksOfStock() && goesOnInPerCent(before, unit, path, row))
            || goesOnInRates(before, unit, path, row)
            || goesOnWithClasses(before, unit, row);
    return goesOn ? before.unit() : unit;
  }

  /**
   * The per cent sign may stand in the first line of a block alone, as the currency mark does.
   * Among key figures, lines of a section that starts with it and are shown alike are of one kind.
   */
  private boolean goesOnInPerCent(DraftLine before, LineUnit unit, List<String> path, Row row) {
    if (unit != LineUnit.MONEY && unit != LineUnit.PER_SHARE) {
      return false;
    }
    boolean extract = draft.kind() == StatementKind.OTHER || draft.kind() == StatementKind.SEGMENT;
    boolean alike = extract && unit == LineUnit.MONEY && isRatioThroughout(path);
    return before.unit() == LineUnit.RATIO
        && LineUnitReader.goesOnInPerCent(before.row(), row, alike);
  }

  /** Ratios under a heading that says so go on with those above it, shown as they are. */
  private boolean isRatioUnder(String heading, LineUnit unit, Row row) {
    DraftLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    return unit == LineUnit.MONEY
        && before != null
        && before.unit() == LineUnit.RATIO
        && Vocabulary.says("ratio_heading", heading)
        && LineUnitReader.isSmall(row)
        && LineUnitReader.isAsExact(before.row(), row);
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

  /** Under "Average costs (per barrel)" also what bears a measure's name is for one barrel. */
  private static boolean goesOnInRates(
      DraftLine before, LineUnit unit, List<String> path, Row row) {
    return before.unit() == LineUnit.RATE
        && unit == LineUnit.MONEY
        && before.section().equals(path)
        && Vocabulary.says("rate_line", before.heading())
        && LineUnitReader.isInCents(before.row())
        && LineUnitReader.isInCents(row);
  }

  /** "Diluted" below "Earnings per share: basic" is of its kind, and so below average shares. */
  private static boolean goesOnWithClasses(DraftLine before, LineUnit unit, Row row) {
    boolean counted = before.unit() == LineUnit.PER_SHARE || before.unit() == LineUnit.SHARES;
    return counted
        && unit == LineUnit.MONEY
        && Vocabulary.says("basic_diluted", row.stub().label())
        && LineUnitReader.isAsExact(before.row(), row);
  }

  /**
   * What stands in a walk between two ratios, or amounts per share, and is shown alike is so too.
   * Among key figures ratios stand beside amounts as small; amounts per share in cents do not.
   */
  private void settleWalks() {
    boolean walk = draft.kind() == StatementKind.RECONCILIATION;
    if (!walk && draft.kind() != StatementKind.OTHER) {
      return;
    }
    List<Row> rows = lines.stream().map(DraftLine::row).toList();
    settle(UnitWalks.settled(rows, lines.stream().map(DraftLine::unit).toList(), walk));
  }

  private void settlePercents() {
    if (draft.kind().speaksOfStock()) {
      return;
    }
    List<Row> facts = lines.stream().map(line -> facts(line.row(), line.columns())).toList();
    settle(
        PercentRuns.settled(
            facts, lines.stream().map(DraftLine::unit).toList(), usualDecimals(facts)));
  }

  private void settle(List<LineUnit> units) {
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i).with(units.get(i)));
    }
  }

  /**
   * The innermost heading that says what its lines count, else the innermost: "Class A" and "Basic"
   * below "Net income per share" only part them. Lines under none are what the title says.
   */
  private String headingOf(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String heading = path.get(i);
      if (LineUnitReader.says(heading) || Vocabulary.says("amounts_heading", heading)) {
        return heading;
      }
    }
    return path.isEmpty() ? titleOfLines() : path.get(path.size() - 1);
  }

  /**
   * What the title says of the lines under no heading: nothing where it names amounts and more, or
   * where it names no statement and may speak of the last line alone. A caption right above the
   * table that is all of amounts per share holds for all of it.
   */
  private String titleOfLines() {
    Segment first = draft.parts().get(0).segment();
    if (first.titled() == null) {
      return first.remarks().stream()
          .filter(remark -> Vocabulary.says("per_share_caption", remark))
          .findFirst()
          .orElse("");
    }
    return Vocabulary.says("also_per_share", draft.title()) ? "" : draft.title();
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
