package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Block;
import org.tickmark.table.Cell;
import org.tickmark.table.Document;
import org.tickmark.table.Prose;
import org.tickmark.table.Row;
import org.tickmark.table.Table;

/** Cuts the tables of a document into stretches under one title each. */
final class Segmenter {
  private final List<Segment> segments = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();

  private Segmenter() {}

  /** The stretches in reading order; every row of every table is in one of them. */
  static List<Segment> segments(Document document) {
    Segmenter segmenter = new Segmenter();
    for (Block block : document.blocks()) {
      if (block instanceof Prose paragraph) {
        segmenter.prose.add(paragraph);
      } else if (block instanceof Table table) {
        segmenter.cut(table);
        segmenter.prose.clear();
      }
    }
    return segmenter.segments;
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
      TitleBlock inside = inside(gap);
      if (inside != null && (rows.isEmpty() || starts(inside, title))) {
        if (!rows.isEmpty()) {
          add(table, rows, title, opening);
          opening = false;
          rows.clear();
        }
        title = rows.isEmpty() && opening ? merged(title, inside) : scaled(inside, title);
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

  private void add(Table table, List<Row> rows, TitleBlock title, boolean opening) {
    segments.add(
        new Segment(
            table,
            rows,
            title.kind(),
            title.title(),
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
   * A remark on scale at the head of a table holds down to its foot, unless a later title brings
   * its own.
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

  /** A title stands above the heads, if there is one; what stands below them heads a section. */
  private static TitleBlock inside(List<Row> gap) {
    int heads = gap.size();
    while (heads > 0 && gap.get(heads - 1).kind() != Row.Kind.HEAD) {
      heads--;
    }
    TitleBlock above = find(texts(gap.subList(0, heads)));
    return above != null ? above : find(texts(gap));
  }

  private static TitleBlock find(List<String> texts) {
    return texts.isEmpty() ? null : TitleBlock.find(texts, texts.size());
  }

  /**
   * The lines of a gap that speak of the table as a whole: text rows, stubs of heads, and heads
   * over all columns.
   */
  private static List<String> texts(List<Row> gap) {
    List<String> texts = new ArrayList<>();
    for (Row row : gap) {
      if (!row.stub().label().isEmpty()) {
        texts.add(row.stub().label());
      }
      if (row.kind() == Row.Kind.HEAD && row.cells().size() == 1) {
        Cell only = row.cells().get(0);
        if (only.last() > only.first()) {
          texts.add(only.text());
        }
      }
    }
    return texts;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
