package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row in the making: its label may still grow by lines above and below. */
final class GridRow {
  /** A stretch of a line that is part of a label. */
  record Part(TextLine line, int start, int end) {
    String text() {
      return LineScanner.withoutLeaders(line.text())
          .substring(start, end)
          .strip()
          .replaceAll("\\s+", " ");
    }
  }

  private Row.Kind kind;
  private final List<Part> label = new ArrayList<>();
  private final List<Cell> cells;
  private Ruling below = Ruling.NONE;
  private boolean underlined;
  private final boolean parted;

  /**
   * @param parted whether a blank line or a ruling parts it from the row above
   */
  GridRow(Row.Kind kind, Part label, List<Cell> cells, boolean parted) {
    this.kind = kind;
    if (label != null) {
      this.label.add(label);
    }
    this.cells = new ArrayList<>(cells);
    this.parted = parted;
  }

  Row.Kind kind() {
    return kind;
  }

  List<Part> label() {
    return label;
  }

  List<Cell> cells() {
    return cells;
  }

  Ruling below() {
    return below;
  }

  boolean isParted() {
    return parted;
  }

  boolean isUnderlined() {
    return underlined;
  }

  void underline() {
    underlined = true;
  }

  void rule(Ruling ruling) {
    if (ruling.compareTo(below) > 0) {
      below = ruling;
    }
  }

  /** Where the label starts; -1 without one. */
  int indent() {
    return label.isEmpty() ? -1 : label.get(0).start();
  }

  /** Where the label's last line ends. */
  int labelEnd() {
    return label.isEmpty() ? 0 : label.get(label.size() - 1).end();
  }

  String text() {
    return label.stream().map(Part::text).collect(Collectors.joining(" "));
  }

  /** Leaves out the label's last line where the lines above it end with the same words. */
  void once() {
    if (label.size() > 1) {
      Part last = label.remove(label.size() - 1);
      if (!(" " + text()).endsWith(" " + last.text())) {
        label.add(last);
      }
    }
  }

  /** Puts the lines of a row above before this row's label. */
  void prepend(GridRow above) {
    label.addAll(0, above.label);
  }

  /** Puts the lines of a row below after this row's label; its rulings are now this row's. */
  void append(GridRow row) {
    label.addAll(row.label);
    rule(row.below);
  }
}
