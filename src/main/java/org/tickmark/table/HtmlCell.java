package org.tickmark.table;

import java.util.List;

/**
 * A cell of a table as written.
 *
 * @param first the first physical column that it covers, 0-based
 * @param last the last one
 * @param height how many rows it covers
 * @param written its text, line by line, with the blank lines above and below it
 * @param margin how far the cell sets its text in, in points
 * @param top the line drawn above its text
 * @param bottom the line drawn below it
 */
record HtmlCell(
    int first,
    int last,
    int height,
    List<Passage.Line> written,
    float margin,
    Ruling top,
    Ruling bottom) {

  /** Its text, line by line, from the first that shows something to the last. */
  List<Passage.Line> lines() {
    int from = 0;
    int to = written.size();
    while (to > 0 && written.get(to - 1).blank()) {
      to--;
    }
    while (from < to && written.get(from).blank()) {
      from++;
    }
    return written.subList(from, to);
  }

  /** Its lines that show something. */
  List<Passage.Line> shown() {
    return written.stream().filter(line -> !line.blank()).toList();
  }

  /** Whether it shows something. */
  boolean visible() {
    return !lines().isEmpty();
  }

  /** How far its text is set in, in points. */
  float indent() {
    return margin + (visible() ? lines().get(0).indent() : 0);
  }

  /** Whether its text is set centered. */
  boolean centered() {
    return visible() && lines().get(0).centered();
  }

  /** Where its text starts on the page; 0 without text. */
  int from() {
    return visible() ? lines().get(0).from() : 0;
  }

  /** Where its text ends on the page; 0 without text. */
  int to() {
    List<Passage.Line> lines = lines();
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).to();
  }

  /**
   * The cell with some of its lines alone.
   *
   * @param lines those lines
   * @param uppermost whether the line drawn above the cell stands above these
   * @param lowest whether the line drawn below the cell stands below these
   */
  HtmlCell with(List<Passage.Line> lines, boolean uppermost, boolean lowest) {
    return new HtmlCell(
        first,
        last,
        height,
        lines,
        margin,
        uppermost ? top : Ruling.NONE,
        lowest ? bottom : Ruling.NONE);
  }

  /** The cell in other columns. */
  HtmlCell at(int from, int to) {
    return new HtmlCell(from, to, height, written, margin, top, bottom);
  }
}
