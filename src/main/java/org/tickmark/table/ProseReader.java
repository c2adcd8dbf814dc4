package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines that are in no table: groups without a blank line between them. */
final class ProseReader {
  private static final int INDENTED = 8;
  private static final int DEEP = 20;
  private static final int MARGIN = 3;
  private static final int TITLE = 76;
  private static final int PAGE = 80;
  private static final double OFF_CENTER = 2.5;

  private ProseReader() {}

  /** The prose of the lines from {@code from} to {@code to} (exclusive). */
  static List<Prose> read(List<ScannedLine> lines, boolean[] furniture, int from, int to) {
    List<Prose> groups = new ArrayList<>();
    List<ScannedLine> group = new ArrayList<>();
    for (int i = from; i < to; i++) {
      ScannedLine line = lines.get(i);
      if (line.shape() == ScannedLine.Shape.TEXT
          || line.shape() == ScannedLine.Shape.FIGURES
          || line.shape() == ScannedLine.Shape.YEARS) {
        if (!furniture[i]) {
          group.add(line);
        }
      } else if (line.shape() == ScannedLine.Shape.BLANK) {
        flush(group, groups);
      }
    }
    flush(group, groups);
    return groups;
  }

  private static void flush(List<ScannedLine> group, List<Prose> groups) {
    if (group.isEmpty()) {
      return;
    }
    boolean[] centered = centered(group);
    List<Prose.Line> lines = new ArrayList<>();
    for (int i = 0; i < centered.length; i++) {
      TextLine line = group.get(i).line();
      int start = line.indent();
      String text = line.text().strip().replaceAll("\\s+", " ");
      lines.add(new Prose.Line(text, centered[i], line.span(start, line.text().length())));
    }
    groups.add(new Prose(lines));
    group.clear();
  }

  /** Lines set over one middle, though they start at different places; or a line in the page's. */
  private static boolean[] centered(List<ScannedLine> group) {
    boolean[] centered = new boolean[group.size()];
    for (int i = 1; i < centered.length; i++) {
      TextLine above = group.get(i - 1).line();
      TextLine line = group.get(i).line();
      boolean set = Math.min(above.indent(), line.indent()) >= MARGIN;
      boolean apart = above.indent() != line.indent() && isShort(above) && isShort(line);
      if (set && apart && Math.abs(center(above) - center(line)) <= OFF_CENTER) {
        centered[i] = true;
        centered[i - 1] = true;
      }
    }
    for (int i = 0; i < centered.length; i++) {
      ScannedLine line = group.get(i);
      centered[i] |=
          line.chunks().size() <= 2
              && line.line().indent() >= INDENTED
              && Math.abs(center(line.line()) - PAGE / 2.0) <= OFF_CENTER
              && (centered.length == 1 || line.line().indent() >= 2 * INDENTED);
    }
    if (centered.length == 1) {
      centered[0] |= group.get(0).chunks().size() == 1 && group.get(0).line().indent() >= DEEP;
    }
    return centered;
  }

  /** A title, not a line of a paragraph that hangs from its first. */
  private static boolean isShort(TextLine line) {
    int start = line.indent();
    boolean small = Character.isLowerCase(line.text().charAt(start));
    return line.text().length() - start <= TITLE && !small;
  }

  private static double center(TextLine line) {
    return (line.indent() + line.text().length()) / 2.0;
  }
}
