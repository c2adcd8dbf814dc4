package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Moves the blocks of a text that was cut from a source to where they stand in the source. */
final class Relocation {
  private final PageText text;
  private final SourceLines lines;

  /** The text knows where its characters come from. */
  Relocation(PageText text, SourceLines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The block with its places in the source. */
  Block moved(Block block) {
    if (block instanceof Prose prose) {
      return new Prose(
          prose.lines().stream()
              .map(l -> new Prose.Line(l.text(), l.centered(), moved(l.source())))
              .toList());
    }
    Table table = (Table) block;
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(new Row(row.line(), row.kind(), moved(row.stub()), cells(row), row.below()));
    }
    List<SourceSpan> unplaced = table.unplaced().stream().map(this::moved).toList();
    return new Table(table.index(), table.columns(), rows, unplaced);
  }

  private Stub moved(Stub stub) {
    return new Stub(
        stub.label(),
        stub.indent(),
        stub.centered(),
        stub.emphasized(),
        stub.notes(),
        moved(stub.source()));
  }

  private List<Cell> cells(Row row) {
    return row.cells().stream()
        .map(c -> new Cell(c.first(), c.last(), c.text(), c.figure(), c.notes(), moved(c.source())))
        .toList();
  }

  private SourceSpan moved(SourceSpan span) {
    if (span == null || text.length() == 0) {
      return span;
    }
    int last = text.length() - 1;
    int from = text.offset(Math.min(span.offset(), last));
    int to = text.offset(Math.min(Math.max(span.offset() + span.length() - 1, 0), last)) + 1;
    return lines.span(from, Math.max(0, to - from));
  }
}
