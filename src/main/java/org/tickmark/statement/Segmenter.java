package org.tickmark.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tickmark.table.Block;
import org.tickmark.table.Cell;
import org.tickmark.table.Document;
import org.tickmark.table.Prose;
import org.tickmark.table.Row;
import org.tickmark.table.Table;

/** Cuts the tables of a document into stretches under one title each. */
final class Segmenter {
  private static final Set<StatementKind> PRIMARY =
      EnumSet.of(
          StatementKind.BALANCE_SHEET, StatementKind.INCOME_STATEMENT, StatementKind.CASH_FLOW);

  private final List<Segment> segments = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final RunningLines running;

  /** The prose above the table last cut, and which stretch is its first. */
  private List<Prose> above = List.of();

  private int first;

  private Segmenter(Document document) {
    this.running = new RunningLines(document);
  }

  /** The stretches in reading order; every row of every table is in one of them. */
  static List<Segment> segments(Document document) {
    Segmenter segmenter = new Segmenter(document);
    for (Block block : document.blocks()) {
      if (block instanceof Prose paragraph) {
        segmenter.prose.add(paragraph);
      } else if (block instanceof Table table) {
        segmenter.read(table);
        segmenter.prose.clear();
      }
    }
    return segmenter.segments;
  }

  /**
   * What the end of a page cuts in two is one table, before it is told what it is: half a statement
   * may show none of the lines that a statement is known by, and half a walk has no end.
   */
  private void read(Table table) {
    int from = segments.size();
    cut(table);
    if (from > 0) {
      PageCut page = new PageCut(segments.get(from - 1), segments.get(from), running);
      if (page.isOneTable()) {
        segments.subList(first, segments.size()).clear();
        prose.clear();
        prose.addAll(above);
        cut(page.joined());
        return;
      }
    }
    above = List.copyOf(prose);
    first = from;
  }

  private void cut(Table table) {
    TitleBlock title = TitleBlock.above(prose);
    List<Row> rows = new ArrayList<>();
    boolean opening = true;
    int at = 0;
    while (at < table.rows().size()) {
      int body = at;
      while (body < table.rows().size() && table.rows().get(body).kind() != Row.Kind.BODY) {
        body++;
      }
      List<Row> gap = table.rows().subList(at, body);
      TitleBlock inside = inside(gap, table.rows().subList(body, table.rows().size()));
      boolean another =
          inside != null && starts(inside, title) && !closes(inside, title, run(table, body));
      if (inside != null && walksOn(inside, rows, gap, title)) {
        title = new TitleBlock(inside.kind(), title.title(), title.lines(), title.introduced());
      } else if (inside != null && (rows.isEmpty() || another)) {
        if (!rows.isEmpty()) {
          add(table, rows, title, opening);
          opening = false;
          rows.clear();
        }
        title =
            rows.isEmpty() && opening
                ? scaled(merged(title, inside), new TitleBlock(null, "", texts(gap), false))
                : scaled(inside, title);
      } else if (!rows.isEmpty()
          && (endsAt(gap, rows, title, run(table, body))
              || walksAway(gap, rows, title, run(table, body)))) {
        add(table, rows, title, opening);
        opening = false;
        rows.clear();
        title = scaled(inside != null ? inside : untitled(gap), title);
      } else if (rows.isEmpty() && !gap.isEmpty()) {
        title =
            new TitleBlock(
                title.kind(), title.title(), joined(title.lines(), texts(gap)), title.introduced());
      }
      rows.addAll(gap);
      at = body;
      while (at < table.rows().size() && table.rows().get(at).kind() == Row.Kind.BODY) {
        rows.add(table.rows().get(at++));
      }
    }
    add(table, rows, title, opening);
  }

  private static TitleBlock untitled(List<Row> gap) {
    return new TitleBlock(null, "", texts(gap), false);
  }

  private void add(Table table, List<Row> rows, TitleBlock title, boolean opening) {
    segments.add(
        new Segment(
            table,
            rows,
            title.kind(),
            title.title().isEmpty() ? PlainTitle.of(rows) : title.title(),
            title.lines(),
            opening,
            title.introduced(),
            !opening || adjoins()));
  }

  private boolean adjoins() {
    return !segments.isEmpty() && prose.stream().noneMatch(p -> Titles.sentence(p.text()));
  }

  /**
   * A sub-heading that names the kind again is a section; only another kind, or a primary
   * statement's title, starts anew.
   */
  private static boolean starts(TitleBlock inside, TitleBlock current) {
    if (current.kind() != null && part(inside, current)) {
      return false;
    }
    boolean another = inside.kind() != current.kind() && inside.kind() != StatementKind.OTHER;
    return another || inside.kind() == StatementKind.BALANCE_SHEET;
  }

  /**
   * At the end of a statement of cash flows amounts of it are reconciled to each other, as capital
   * expenditures to what was paid for them: without a measure that is not of GAAP it is no walk.
   */
  private static boolean closes(TitleBlock inside, TitleBlock current, List<Row> below) {
    return current.kind() == StatementKind.CASH_FLOW
        && inside.kind() == StatementKind.RECONCILIATION
        && !Vocabulary.says("non_gaap_line", inside.title())
        && below.stream().noneMatch(row -> Vocabulary.says("non_gaap_line", row.stub().label()));
  }

  /**
   * "Reconciliation to adjusted income" below the one line that it is reconciled to heads the
   * adjustments, not a table of its own.
   */
  private static boolean walksOn(
      TitleBlock inside, List<Row> rows, List<Row> gap, TitleBlock current) {
    List<Row> above = rows.stream().filter(row -> row.kind() == Row.Kind.BODY).toList();
    return current.kind() == null
        && inside.kind() == StatementKind.RECONCILIATION
        && above.size() == 1
        && Vocabulary.says("walk_start", above.get(0).stub().label())
        && gap.stream().allMatch(row -> row.kind() == Row.Kind.TEXT);
  }

  /**
   * "Balance sheet" and "Income statement" also head the parts of a table of segments or of key
   * figures.
   */
  private static boolean part(TitleBlock inside, TitleBlock current) {
    boolean extract =
        current.kind() == StatementKind.SEGMENT || current.kind() == StatementKind.OTHER;
    return Vocabulary.says("partial_title", inside.title())
        || (extract && !Vocabulary.says("formal_title", inside.title()));
  }

  private static TitleBlock merged(TitleBlock above, TitleBlock inside) {
    boolean titledAbove = above.kind() != null && !above.introduced();
    boolean narrower =
        above.kind() == StatementKind.RECONCILIATION
            || inside.kind() == StatementKind.OTHER
            || (titledAbove && part(inside, above));
    List<String> lines = joined(above.lines(), inside.lines());
    return titledAbove && narrower
        ? new TitleBlock(above.kind(), above.title(), lines, false)
        : new TitleBlock(inside.kind(), inside.title(), lines, false);
  }

  /**
   * A remark on scale at the head of a table, also above its title, holds down to its foot, unless
   * a later title brings its own.
   */
  private static TitleBlock scaled(TitleBlock inside, TitleBlock before) {
    if (inside.lines().stream().anyMatch(Segmenter::scale)) {
      return inside;
    }
    List<String> lines = before.lines().stream().filter(Segmenter::scale).toList();
    return new TitleBlock(
        inside.kind(), inside.title(), joined(lines, inside.lines()), inside.introduced());
  }

  private static boolean scale(String line) {
    return !Titles.sentence(line) && ScaleText.read(line).money() != null;
  }

  /**
   * A title stands above the heads, if there is one; what stands below them heads a section, unless
   * it is a formal title or the lines under it are all of a statement.
   */
  private static TitleBlock inside(List<Row> gap, List<Row> under) {
    int heads = gap.size();
    while (heads > 0 && gap.get(heads - 1).kind() != Row.Kind.HEAD) {
      heads--;
    }
    TitleBlock above = find(texts(gap, heads));
    if (above != null || heads == 0) {
      return above != null ? above : find(texts(gap));
    }
    TitleBlock below = find(texts(gap));
    boolean holds =
        below != null
            && (!PRIMARY.contains(below.kind())
                || Vocabulary.says("formal_title", below.title())
                || ContentKind.of(under).untitled() == below.kind());
    return holds ? below : null;
  }

  /**
   * Below a statement that has come to its end, a line of text over heads of its own starts another
   * table, as capital ratios below a balance sheet; lines that the statement goes on with, as
   * amounts per share, stay with it. Heads over all lines of another statement start that one
   * without any title.
   */
  private static boolean endsAt(List<Row> gap, List<Row> above, TitleBlock title, List<Row> below) {
    ContentKind content = ContentKind.of(above);
    StatementKind kind = title.kind() != null ? title.kind() : content.untitled();
    if (!PRIMARY.contains(kind) || !content.ends(kind) || !dated(gap)) {
      return false;
    }
    ContentKind next = ContentKind.of(below);
    boolean another = next.untitled() != null && next.untitled() != kind;
    return another || (titled(gap) && !next.bears(kind));
  }

  /**
   * Below a complete income statement a heading that names a measure which is not of GAAP, over
   * lines that walk to it, starts a table of its own: a measure alone is a line of the statement.
   */
  private static boolean walksAway(
      List<Row> gap, List<Row> above, TitleBlock title, List<Row> below) {
    ContentKind content = ContentKind.of(above);
    StatementKind kind = title.kind() != null ? title.kind() : content.untitled();
    return kind == StatementKind.INCOME_STATEMENT
        && content.ends(kind)
        && texts(gap).stream().anyMatch(text -> Vocabulary.says("non_gaap_line", text))
        && TableWalk.of(below).throughout();
  }

  /** Whether heads name times. */
  private static boolean dated(List<Row> gap) {
    return gap.stream()
        .filter(row -> row.kind() == Row.Kind.HEAD)
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !PeriodText.read(cell.text()).silent());
  }

  /** Whether a line of text stands over heads. */
  private static boolean titled(List<Row> gap) {
    int text = 0;
    while (text < gap.size() && (gap.get(text).kind() == Row.Kind.TEXT || lone(gap, text))) {
      text++;
    }
    return texts(gap, text).stream()
        .anyMatch(
            label ->
                !Vocabulary.says("not_a_section", label)
                    && !Vocabulary.says("continued", label)
                    && !Titles.sentence(label));
  }

  /** The rows from one with figures down to the next heads. */
  private static List<Row> run(Table table, int from) {
    int to = from;
    while (to < table.rows().size() && table.rows().get(to).kind() != Row.Kind.HEAD) {
      to++;
    }
    return table.rows().subList(from, to);
  }

  private static TitleBlock find(List<String> texts) {
    return texts.isEmpty() ? null : TitleBlock.find(texts, texts.size());
  }

  /**
   * The lines of a gap that speak of the table as a whole: text rows, stubs of heads, heads over
   * all columns, and centered lines alone above the heads.
   */
  private static List<String> texts(List<Row> gap) {
    return texts(gap, gap.size());
  }

  /** The same of its first rows. */
  private static List<String> texts(List<Row> gap, int first) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      Row row = gap.get(i);
      if (!row.stub().label().isEmpty()) {
        texts.add(row.stub().label());
      }
      if (row.kind() == Row.Kind.HEAD && row.cells().size() == 1) {
        Cell only = row.cells().get(0);
        if (only.last() > only.first() || lone(gap, i)) {
          texts.add(only.text());
        }
      }
    }
    return SplitScale.whole(texts);
  }

  /**
   * Whether a head row is a line centered on the page that fell over one column: it says nothing of
   * time, and heads of all columns follow.
   */
  private static boolean lone(List<Row> gap, int at) {
    Row row = gap.get(at);
    return row.kind() == Row.Kind.HEAD
        && row.cells().size() == 1
        && row.stub().label().isEmpty()
        && PeriodText.read(row.cells().get(0).text()).silent()
        && at + 1 < gap.size()
        && gap.get(at + 1).kind() == Row.Kind.HEAD
        && (gap.get(at + 1).cells().size() > 1 || lone(gap, at + 1));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
