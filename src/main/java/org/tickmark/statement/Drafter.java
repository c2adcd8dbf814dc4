package org.tickmark.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which statement each stretch of a table is, and joins stretches that are one statement. */
final class Drafter {
  static final Set<StatementKind> PRIMARY =
      EnumSet.of(
          StatementKind.BALANCE_SHEET,
          StatementKind.INCOME_STATEMENT,
          StatementKind.CASH_FLOW,
          StatementKind.EQUITY);

  /** One alone may be a margin below the statement. */
  private static final int FEWEST_PER_CENTS = 2;

  private final ColumnReader reader;
  private final List<Draft> drafts = new ArrayList<>();
  private final SegmentNames segments = new SegmentNames();

  Drafter(DocumentPeriods periods) {
    this.reader = new ColumnReader(periods);
  }

  /** The statements of a document, in reading order. */
  List<Draft> draft(List<Segment> segments) {
    for (int i = 0; i < segments.size(); i++) {
      add(segments.get(i), i + 1 < segments.size() ? segments.get(i + 1) : null);
    }
    return drafts;
  }

  private void add(Segment segment, Segment next) {
    boolean commonSize = CommonSize.is(segment.rows());
    Draft before = commonSize || drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (before != null && PageTurns.continues(segment, before)) {
      before.parts().add(part(segment, before.kind(), before.columns()));
      return;
    }
    List<ColumnMeaning> above =
        before != null && PageTurns.keepsHeads(segment, before) ? before.columns() : null;
    StatementKind kind =
        before != null && PageTurns.goesOnWith(segment, before)
            ? before.kind()
            : PageTurns.opens(segment, next)
                ? segment.titled()
                : ofSegment(commonSize ? StatementKind.OTHER : kind(segment), segment, before);
    Draft.Part part = part(segment, kind, above);
    StatementKind narrowed =
        walks(part) && !whole(part, kind) && !restated(part, kind)
            ? StatementKind.RECONCILIATION
            : kind;
    Draft draft = new Draft(narrowed, segment.title());
    draft.parts().add(narrowed == kind ? part : part(segment, narrowed, above));
    drafts.add(draft);
    segments.learn(draft);
  }

  /**
   * Under a segment's name stand figures of that segment, also where a heading among them says
   * "Income statement"; what follows in the same table is of the same segment.
   */
  private StatementKind ofSegment(StatementKind kind, Segment segment, Draft before) {
    boolean open =
        kind == StatementKind.OTHER
            || (kind == StatementKind.INCOME_STATEMENT
                && !Vocabulary.says("formal_title", segment.title()));
    boolean goesOn = !segment.opening() && before != null && before.kind() == StatementKind.SEGMENT;
    boolean balances = goesOn && segment.titled() == StatementKind.BALANCE_SHEET;
    return open && (balances || segments.name(segment)) ? StatementKind.SEGMENT : kind;
  }

  private Draft.Part part(Segment segment, StatementKind kind, List<ColumnMeaning> above) {
    List<HeadBlocks.HeadBlock> blocks = HeadBlocks.of(segment.rows());
    List<List<ColumnMeaning>> columns = new ArrayList<>();
    List<ColumnMeaning> before = above;
    for (HeadBlocks.HeadBlock block : blocks) {
      before = reader.read(segment, kind, block, before);
      columns.add(before);
    }
    return new Draft.Part(segment, blocks, columns);
  }

  private static StatementKind kind(Segment segment) {
    if (TableHeads.averages(segment)) {
      return StatementKind.OTHER;
    }
    ContentKind content = ContentKind.of(segment.rows());
    return segment.titled() == null ? untitled(segment, content) : titled(segment, content);
  }

  private static StatementKind untitled(Segment segment, ContentKind content) {
    StatementKind shown = segment.introduced() ? null : shown(segment, content);
    boolean account = shown == StatementKind.INCOME_STATEMENT && comesToResult(segment);
    if (!account && TableWalk.of(segment).walks()) {
      return StatementKind.RECONCILIATION;
    }
    if (shown != null) {
      return shown;
    }
    return ofSegments(segment, content) ? StatementKind.SEGMENT : StatementKind.OTHER;
  }

  private static StatementKind titled(Segment segment, ContentKind content) {
    StatementKind titled = segment.titled();
    StatementKind shown = shown(segment, content);
    boolean chapter = segment.introduced() && !segment.title().isEmpty();
    if (chapter && shown != null) {
      return shown;
    }
    if (Vocabulary.says("partial_title", segment.title()) && PRIMARY.contains(titled)) {
      return content.untitled() == titled ? titled : StatementKind.OTHER;
    }
    if (titled == StatementKind.OTHER && shown != null && mayBeWhole(segment)) {
      return shown;
    }
    TableWalk walk = TableWalk.of(segment);
    if (titled == StatementKind.RECONCILIATION && (walk.onlyOneSide() || walk.elsewhere())) {
      return StatementKind.OTHER;
    }
    boolean ahead = Vocabulary.says("guidance_title", segment.title());
    if (titled == StatementKind.OTHER && !ahead && walk.throughout()) {
      return StatementKind.RECONCILIATION;
    }
    if (titled == StatementKind.OTHER && !ahead && comesToSegmentResult(segment, content)) {
      return StatementKind.SEGMENT;
    }
    return content.bears(titled) && !extract(segment, content) ? titled : StatementKind.OTHER;
  }

  /**
   * Whether a title that promises a choice of figures may stand over a whole statement: some call
   * it a summary, and some highlights, whose costs are then added up, which a choice never does.
   */
  private static boolean mayBeWhole(Segment segment) {
    boolean account =
        Vocabulary.says("highlights_title", segment.title())
            && segment.labels().stream().anyMatch(label -> Vocabulary.says("total_costs", label));
    return account || Vocabulary.says("summary_title", segment.title());
  }

  /** Whether lines of an untitled table add up the company's segments, or come to one's result. */
  private static boolean ofSegments(Segment segment, ContentKind content) {
    return segment.labels().stream().anyMatch(label -> Vocabulary.says("segment_total", label))
        || comesToSegmentResult(segment, content);
  }

  /** Whether an account comes to the result of a segment and to none of the company. */
  private static boolean comesToSegmentResult(Segment segment, ContentKind content) {
    List<String> labels = segment.labels();
    return labels.stream().anyMatch(label -> Vocabulary.says("segment_result", label))
        && labels.stream().noneMatch(label -> Vocabulary.says("net_result", label))
        && content.bears(StatementKind.INCOME_STATEMENT);
  }

  /**
   * A balance sheet comes down to liabilities and equity: what a table heads "Balance sheet" on its
   * way and does not come to them is a choice of its items.
   */
  private static boolean extract(Segment segment, ContentKind content) {
    return segment.titled() == StatementKind.BALANCE_SHEET
        && !segment.opening()
        && !Vocabulary.says("formal_title", segment.title())
        && !content.ends(StatementKind.BALANCE_SHEET);
  }

  /** What the lines show, unless the heads speak of stretches of time over lines of a day. */
  private static StatementKind shown(Segment segment, ContentKind content) {
    StatementKind shown = content.untitled();
    boolean balances = shown == StatementKind.BALANCE_SHEET;
    boolean none = (balances && TableHeads.lengths(segment)) || comparesWithSales(segment);
    return none ? null : shown;
  }

  /**
   * A statement sets per cents of sales in columns of their own: rows of them between its lines are
   * commentary on it.
   */
  private static boolean comparesWithSales(Segment segment) {
    long perCents =
        segment.rows().stream()
            .map(row -> row.stub().label())
            .filter(label -> Vocabulary.says("percent_of_sales", label))
            .count();
    return perCents >= FEWEST_PER_CENTS;
  }

  /**
   * An income statement may close with its result before unusual items, or part out a line on the
   * way: it is no walk for it, since its lines come to the result itself. What goes on behind the
   * result with both walks.
   */
  private static boolean comesToResult(Segment segment) {
    List<String> labels = segment.labels();
    List<Boolean> own =
        labels.stream().map(label -> Vocabulary.says("non_gaap_line", label)).toList();
    List<Boolean> results =
        labels.stream().map(label -> Vocabulary.says("net_result", label)).toList();
    int result = -1;
    for (int i = 0; i < labels.size(); i++) {
      result = results.get(i) && !own.get(i) ? i : result;
    }
    boolean starts = own.get(0) || Vocabulary.says("walk_start", labels.get(0));
    int first = own.indexOf(true);
    return result > 0 && !starts && (first > result || own.lastIndexOf(true) < result);
  }

  /**
   * A balance sheet stays what it is, the columns of a statement of equity are its parts, balances
   * carried forward are of no measure, and so does a statement pro forma for a deal (Regulation
   * S-X, Article 11): its columns state it before and after, from the historical one. Columns that
   * come to a non-GAAP measure (Regulation G) from what was reported walk.
   */
  private static boolean whole(Draft.Part part, StatementKind kind) {
    Segment segment = part.segment();
    boolean proForma = Vocabulary.says("pro_forma_title", segment.title());
    return kind == StatementKind.BALANCE_SHEET
        || kind == StatementKind.EQUITY
        || RollForward.is(segment)
        || (PRIMARY.contains(kind) && proForma && !fromReported(part));
  }

  private static boolean fromReported(Draft.Part part) {
    return part.columns().stream()
        .flatMap(List::stream)
        .anyMatch(column -> Vocabulary.says("reported_head", column.head()));
  }

  /**
   * A statement that states each period twice, as reported and pro forma, with no column of
   * adjustments between, is the statement itself (Regulation S-X, Article 11), not a walk.
   */
  private static boolean restated(Draft.Part part, StatementKind kind) {
    List<ColumnMeaning> others =
        part.columns().stream()
            .flatMap(List::stream)
            .filter(column -> column.role() == ColumnRole.FACT)
            .filter(column -> column.basis() != null && column.basis() != Basis.GAAP)
            .toList();
    return PRIMARY.contains(kind)
        && part.segment().titled() == kind
        && others.stream().allMatch(Drafter::proForma);
  }

  private static boolean proForma(ColumnMeaning column) {
    return column.basis() == Basis.NON_GAAP && Vocabulary.says("pro_forma_title", column.head());
  }

  /** Columns headed GAAP, adjustments and non-GAAP walk from left to right. */
  private static boolean walks(Draft.Part part) {
    return part.columns().stream().anyMatch(ColumnBases::walk);
  }
}
