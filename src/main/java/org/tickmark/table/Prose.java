package org.tickmark.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of prose, or a group of title lines: adjacent lines without a blank one between them
 * in fixed width, one block element in HTML, whose {@code <br>} end a line.
 *
 * @param lines its lines from top to bottom, never empty
 */
public record Prose(List<Line> lines) implements Block {
  public Prose {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param text trimmed, with runs of white space as one space
   * @param centered whether it is set centered, as titles are
   * @param source where it stands
   */
  public record Line(String text, boolean centered, SourceSpan source) {}

  /** The lines joined with spaces. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
