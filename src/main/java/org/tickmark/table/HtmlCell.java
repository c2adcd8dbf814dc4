package org.tickmark.table;

import java.util.List;

/**
 * A cell of a table as written.
 *
 * @param first the first physical column that it covers, 0-based
 * @param last the last one
 * @param lines its text, line by line
 * @param indent how far its text is set in, in points
 * @param centered whether its text is set centered
 * @param top the line drawn above its text
 * @param bottom the line drawn below it
 */
record HtmlCell(
    int first,
    int last,
    List<Passage.Line> lines,
    float indent,
    boolean centered,
    Ruling top,
    Ruling bottom) {

  /** Where its text starts on the page; 0 without text. */
  int from() {
    return lines.isEmpty() ? 0 : lines.get(0).from();
  }

  /** Where its text ends on the page; 0 without text. */
  int to() {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).to();
  }

  /** The cell with one of its lines alone, and the lines drawn above the first, below the last. */
  HtmlCell line(int index) {
    Ruling above = index == 0 ? top : Ruling.NONE;
    Ruling below = index == lines.size() - 1 ? bottom : Ruling.NONE;
    return new HtmlCell(first, last, List.of(lines.get(index)), indent, centered, above, below);
  }
}
