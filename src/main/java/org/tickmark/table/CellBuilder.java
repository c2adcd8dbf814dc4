package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** A cell that is being read. */
final class CellBuilder {
  private final List<Passage> parts = new ArrayList<>();
  private final int first;
  private final int last;
  private final int height;
  private final float indent;
  private Ruling top;
  private Ruling bottom;
  private boolean holdsBlocks;
  private boolean filled;

  CellBuilder(int first, int last, int height, ElementStyle style) {
    this.first = first;
    this.last = last;
    this.height = height;
    this.indent = style.indent();
    this.top = style.top();
    this.bottom = style.bottom();
    this.filled = style.filled();
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean holdsBlocks() {
    return holdsBlocks;
  }

  List<Passage> parts() {
    return parts;
  }

  void add(Passage part) {
    parts.add(part);
    holdsBlocks |= part.holdsBlocks();
  }

  /** Takes the lines that an element inside the cell draws, and its black filling. */
  void draw(ElementStyle style) {
    top = stronger(top, style.top());
    bottom = stronger(bottom, style.bottom());
    filled |= style.filled();
  }

  /** Takes a line drawn across the cell. */
  void rule() {
    bottom = stronger(bottom, Ruling.SINGLE);
  }

  static Ruling stronger(Ruling a, Ruling b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  HtmlCell cell() {
    List<Passage.Line> lines = new ArrayList<>();
    for (Passage part : parts) {
      if (part instanceof Passage.Paragraph paragraph) {
        lines.addAll(paragraph.lines());
      }
    }
    boolean shows = lines.stream().anyMatch(line -> !line.blank());
    Ruling below = !shows && filled ? stronger(bottom, Ruling.SINGLE) : bottom;
    return new HtmlCell(first, last, height, List.copyOf(lines), indent, top, below);
  }
}
