package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;
import org.tickmark.table.Table;

/**
 * Two stretches one after the other that may be one table, cut by the end of a page: the second has
 * as many columns, no heads or the first one's again, no title of its own, and nothing but the
 * page's furniture before it.
 */
final class PageCut {
  private final Segment before;
  private final Segment after;
  private final RunningLines running;
  private final List<Row> gap;

  PageCut(Segment before, Segment after, RunningLines running) {
    this.before = before;
    this.after = after;
    this.running = running;
    this.gap = after.top();
  }

  /** Whether the second goes on with what the first has not come to the end of. */
  boolean isOneTable() {
    boolean same =
        after.opening()
            && after.adjoining()
            && !after.introduced()
            && !columns().isEmpty()
            && (!after.hasHeads() || repeatsHeads());
    return same && goesOnByTitle() && onlyFurniture() && unfinished();
  }

  /** The table that both are: without what the second repeats of its top, numbered on. */
  Table joined() {
    Table table = before.table();
    List<Integer> columns = columns();
    List<Row> rows = new ArrayList<>(table.rows());
    int last = rows.get(rows.size() - 1).line();
    Stream.concat(
            gap.stream().filter(row -> row.kind() == Row.Kind.TEXT).filter(this::headsSection),
            after.table().rows().stream().skip(gap.size()))
        .forEach(
            row -> rows.add(moved(row, last + rows.size() - table.rows().size() + 1, columns)));
    return new Table(table.index(), table.columns(), rows, table.unplaced());
  }

  private static Row moved(Row row, int line, List<Integer> columns) {
    List<Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    new Cell(
                        columns.get(cell.first()),
                        columns.get(cell.last()),
                        cell.text(),
                        cell.figure(),
                        cell.notes(),
                        cell.source()))
            .toList();
    return new Row(line, row.kind(), row.stub(), cells, row.below());
  }

  /**
   * The first one's columns that those of the second go on: all of them, or all that its last lines
   * fill, as heads of changes may stand over lines that show none; none if they are not as many.
   */
  private List<Integer> columns() {
    int count = after.table().columns();
    if (count == before.table().columns()) {
      return IntStream.range(0, count).boxed().toList();
    }
    List<Integer> filled =
        lastBlock().rows().stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .flatMap(row -> row.cells().stream().map(Cell::first))
            .distinct()
            .sorted()
            .toList();
    boolean bare = after.table().rows().stream().noneMatch(row -> row.kind() == Row.Kind.HEAD);
    return bare && count == filled.size() ? filled : List.of();
  }

  private HeadBlocks.HeadBlock lastBlock() {
    List<HeadBlocks.HeadBlock> blocks = HeadBlocks.of(before.rows());
    return blocks.get(blocks.size() - 1);
  }

  /** Whether the heads are those that the first ends under, and come before all its lines. */
  private boolean repeatsHeads() {
    List<List<String>> heads = heads(lastBlock().heads());
    return !heads.isEmpty() && heads(after.rows()).equals(heads(gap)) && heads.equals(heads(gap));
  }

  private static List<List<String>> heads(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.kind() == Row.Kind.HEAD && !row.cells().isEmpty())
        .map(row -> row.cells().stream().map(PageCut::head).toList())
        .toList();
  }

  private static String head(Cell cell) {
    return cell.first() + "-" + cell.last() + " " + Vocabulary.fold(cell.text());
  }

  private boolean goesOnByTitle() {
    if (after.titled() == null) {
      return true;
    }
    return after.titled() == before.titled()
        && repeats(after.title())
        && (Drafter.PRIMARY.contains(before.titled()) || after.saysContinued());
  }

  private boolean repeats(String line) {
    String title = Vocabulary.fold(before.title());
    return !title.isEmpty() && Vocabulary.fold(line).startsWith(title);
  }

  private boolean onlyFurniture() {
    List<String> own = gap.stream().flatMap(PageCut::texts).toList();
    return after.remarks().stream().filter(line -> !own.contains(line)).allMatch(this::furniture)
        && gap.stream()
            .filter(row -> row.line() < lastHead() && row.kind() == Row.Kind.TEXT)
            .noneMatch(this::headsSection);
  }

  private int lastHead() {
    return gap.stream()
        .filter(row -> row.kind() == Row.Kind.HEAD)
        .mapToInt(Row::line)
        .max()
        .orElse(0);
  }

  private static Stream<String> texts(Row row) {
    return Stream.concat(
        Stream.of(row.stub().label()), row.cells().stream().map(cell -> cell.text()));
  }

  private boolean headsSection(Row row) {
    return !furniture(row.stub().label());
  }

  private boolean furniture(String line) {
    return line.isBlank()
        || RunningLines.marksPage(line)
        || before.remarks().contains(line)
        || repeats(line)
        || running.runs(line);
  }

  /**
   * A primary statement is finished by the line that completes it. Other tables have no such line:
   * there the page must show, in its furniture or in lines that go on without heads.
   */
  private boolean unfinished() {
    StatementKind kind = statement();
    ContentKind above = ContentKind.of(before.rows());
    ContentKind below = ContentKind.of(after.rows());
    boolean complete = kind != null && above.ends(kind) && !lacksPerShare(kind, below);
    if (complete || isAnother(kind, above, below)) {
      return false;
    }
    boolean turned = pageShows() || (kind != null && below.bears(kind));
    return turned
        || (!after.hasHeads() && gap.isEmpty() && headed() && (kind != null || !walksAlone()));
  }

  /** Whether the second is a whole statement by its lines, and not the greater part of this one. */
  private static boolean isAnother(StatementKind kind, ContentKind above, ContentKind below) {
    StatementKind whole = below.untitled();
    boolean part = whole == kind || (whole != null && above.bears(whole) && !above.ends(whole));
    return whole != null && !part;
  }

  /**
   * An income statement ends in amounts per share (ASC 260-10-45-2), which its next page may show.
   * A computation of them states the result again.
   */
  private boolean lacksPerShare(StatementKind kind, ContentKind below) {
    List<String> labels = after.labels();
    return kind == StatementKind.INCOME_STATEMENT
        && below.untitled() == null
        && before.labels().stream().noneMatch(PageCut::perShare)
        && labels.stream().anyMatch(PageCut::perShare)
        && labels.stream().noneMatch(label -> Vocabulary.says("non_gaap_line", label))
        && labels.stream().noneMatch(before.labels()::contains);
  }

  private static boolean perShare(String label) {
    return Vocabulary.says("per_share", label);
  }

  /** The primary statement that both are together, or null. */
  private StatementKind statement() {
    ContentKind both =
        ContentKind.of(Stream.concat(before.rows().stream(), after.rows().stream()).toList());
    StatementKind titled = before.titled();
    if (titled == null) {
      return before.introduced() ? null : both.untitled();
    }
    return Drafter.PRIMARY.contains(titled) && both.bears(titled) ? titled : null;
  }

  private boolean pageShows() {
    return after.remarks().stream().anyMatch(RunningLines::marksPage) && !walksAlone();
  }

  /** A walk of its own is no part of a table that is none. */
  private boolean walksAlone() {
    return before.titled() != StatementKind.RECONCILIATION
        && TableWalk.of(after).walks()
        && !TableWalk.of(before).walks()
        && !WalkWords.measure(firstLabel());
  }

  private String firstLabel() {
    return before.labels().isEmpty() ? "" : before.labels().get(0);
  }

  private boolean headed() {
    return before.table().columns() > 1 && !before.headless();
  }
}
