package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Reads what each column of a stretch of a table is, from its heads and, where they are silent,
 * from its figures.
 */
final class ColumnReader {
  private final DocumentPeriods document;

  ColumnReader(DocumentPeriods document) {
    this.document = document;
  }

  /**
   * Reads the columns under one run of heads.
   *
   * @param segment the stretch of a table that they stand in
   * @param kind which statement it is
   * @param block the heads and the rows under them
   * @param before the columns under the run of heads before, to be kept where this run says
   *     nothing; null at the first
   */
  List<ColumnMeaning> read(
      Segment segment, StatementKind kind, HeadBlocks.HeadBlock block, List<ColumnMeaning> before) {
    int count = segment.table().columns();
    List<ColumnHead> heads = block.columns(count);
    List<ColumnMeaning> columns = new ArrayList<>();
    List<ColumnRole> roles = ColumnRoles.of(kind, heads, block.rows());
    for (int column = 0; column < count; column++) {
      columns.add(meaning(heads.get(column), roles.get(column), figures(block.rows(), column)));
    }
    boolean silent = heads.stream().allMatch(head -> PeriodText.read(head.text()).silent());
    if (silent && before != null && before.size() == count) {
      return inherited(kind, columns, before, block);
    }
    StatementKind dated = dating(segment, kind, heads, block.rows());
    List<ColumnMeaning> periods = dated(segment, dated, heads, columns);
    if (dated != kind) {
      periods.replaceAll(InstantHeads::onlyDated);
    }
    return settled(kind, periods, block);
  }

  /** The columns of a statement of equity are its parts, also that of currency translation. */
  private static List<ColumnMeaning> settled(
      StatementKind kind, List<ColumnMeaning> columns, HeadBlocks.HeadBlock block) {
    return kind == StatementKind.EQUITY
        ? columns.stream().map(column -> column.withBasis(null)).toList()
        : ColumnBases.settle(columns, block.rows());
  }

  /** Tables that are no statement state instants as a balance sheet does where their heads do. */
  private static StatementKind dating(
      Segment segment, StatementKind kind, List<ColumnHead> heads, List<Row> rows) {
    boolean table = kind == StatementKind.RECONCILIATION || kind == StatementKind.OTHER;
    return table && InstantHeads.of(heads, rows, segment.remarks())
        ? StatementKind.BALANCE_SHEET
        : kind;
  }

  private List<ColumnMeaning> dated(
      Segment segment, StatementKind kind, List<ColumnHead> heads, List<ColumnMeaning> columns) {
    List<PeriodText> said = heads.stream().map(LeafYear::of).toList();
    List<Boolean> facts = columns.stream().map(c -> c.role() == ColumnRole.FACT).toList();
    List<PeriodText> title =
        Stream.concat(
                segment.remarks().stream().map(PeriodText::read),
                heads.stream().flatMap(head -> LeafYear.over(head).stream()).distinct())
            .filter(t -> !t.silent())
            .toList();
    List<PeriodResolver.Resolved> periods =
        new PeriodResolver(document)
            .resolve(kind, said, facts, title, TitlePeriods.of(segment.remarks()));
    List<ColumnMeaning> dated = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      dated.add(columns.get(i).withPeriod(periods.get(i).period(), periods.get(i).weeks()));
    }
    for (int i = 1; i < dated.size(); i++) {
      if (isBeside(said.get(i), dated.get(i), dated.get(i - 1))) {
        dated.set(i, dated.get(i).withPeriod(dated.get(i - 1).period(), dated.get(i - 1).weeks()));
      }
    }
    return dated;
  }

  /** Amounts per share often stand right of the amounts, under a head that names no time. */
  private static boolean isBeside(PeriodText said, ColumnMeaning column, ColumnMeaning left) {
    return ColumnUnit.PER_SHARE.equals(column.unit())
        && column.role() == ColumnRole.FACT
        && left.role() == ColumnRole.FACT
        && column.period().end() == null
        && !said.dated();
  }

  /**
   * Heads that say nothing of time leave the periods as they were; without any head all stays as it
   * was.
   */
  private static List<ColumnMeaning> inherited(
      StatementKind kind,
      List<ColumnMeaning> columns,
      List<ColumnMeaning> before,
      HeadBlocks.HeadBlock block) {
    if (block.heads().isEmpty()) {
      return before;
    }
    List<ColumnMeaning> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnMeaning old = before.get(i);
      kept.add(columns.get(i).withPeriod(old.period(), old.weeks()));
    }
    return settled(kind, kept, block);
  }

  private static ColumnMeaning meaning(ColumnHead head, ColumnRole role, List<Figure> figures) {
    String text = head.text();
    Boolean audited =
        Vocabulary.says("unaudited", text)
            ? Boolean.FALSE
            : Vocabulary.says("audited", text) ? Boolean.TRUE : null;
    return new ColumnMeaning(
        text.strip(),
        role,
        Period.UNKNOWN,
        null,
        basis(head),
        ColumnUnit.read(head, figures),
        scale(head),
        audited,
        Vocabulary.says("restated", text));
  }

  /**
   * The remark on scale and currency nearest to the column: "Millions of yen" may stand over half
   * of a table, "thousands of U.S. dollars" over the rest.
   */
  private static ScaleText scale(ColumnHead head) {
    ScaleText near = ScaleText.read(head.narrow());
    ScaleText said = new ScaleText(near.money(), near.shares(), ScaleText.currency(head.narrow()));
    for (String over : head.over()) {
      said = said.or(ScaleText.read(over));
    }
    return said;
  }

  static Basis basis(ColumnHead whole) {
    ColumnHead head = untitled(whole);
    for (String text : new String[] {head.own(), head.narrow(), head.text()}) {
      if (text.isEmpty()) {
        continue;
      }
      if (Vocabulary.says("basis_excluding", text)) {
        return Basis.NON_GAAP;
      }
      if (Vocabulary.says("basis_adjustment", text)) {
        return Basis.ADJUSTMENT;
      }
      if (Vocabulary.says("basis_non_gaap", text)) {
        return Basis.NON_GAAP;
      }
      if (Vocabulary.says("basis_gaap", text)) {
        return ofProFormaPeriod(head) ? Basis.NON_GAAP : Basis.GAAP;
      }
    }
    return null;
  }

  /** The title of a walk, set over its columns, names the bases of all of them. */
  private static ColumnHead untitled(ColumnHead head) {
    return new ColumnHead(
        head.cells().stream()
            .filter(cell -> cell.last() == cell.first() || !isTitle(cell.text()))
            .toList(),
        head.columns());
  }

  private static boolean isTitle(String text) {
    return Titles.kind(text) == StatementKind.RECONCILIATION;
  }

  /** Of a period that is pro forma for a deal, what is called reported is pro forma too. */
  private static boolean ofProFormaPeriod(ColumnHead head) {
    return head.cells().stream()
        .filter(cell -> cell.last() > cell.first())
        .anyMatch(cell -> Vocabulary.says("pro_forma_period", cell.text()));
  }

  /** The figures of one column, from top to bottom. */
  static List<Figure> figures(List<Row> rows, int column) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure() != null && cell.first() == column)
        .map(Cell::figure)
        .toList();
  }
}
