package org.tickmark.table;

import java.util.List;

/** A row before its labels are joined with those of its neighbours and its indent is ranked. */
final class DraftRow {
  final Row.Kind kind;
  final List<Cell> cells;
  String label;
  float indent;
  boolean centered;
  boolean emphasized;
  List<String> notes;
  SourceSpan source;
  Ruling below = Ruling.NONE;

  DraftRow(Row.Kind kind, List<Cell> cells) {
    this.kind = kind;
    this.cells = cells;
    this.label = "";
    this.notes = List.of();
  }

  boolean isBody() {
    return kind == Row.Kind.BODY;
  }

  boolean isText() {
    return kind == Row.Kind.TEXT;
  }

  Row row(int line, Indents indents) {
    Stub stub =
        label.isEmpty() && notes.isEmpty()
            ? Stub.EMPTY
            : new Stub(label, indents.step(indent), centered, emphasized, notes, source);
    return new Row(line, kind, stub, cells, below);
  }
}
