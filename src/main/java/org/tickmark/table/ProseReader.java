package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines that are in no table: groups without a blank line between them. */
final class ProseReader {
  private static final int INDENTED = 8;
  private static final int OFF_CENTER = 3;

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
    List<Prose.Line> lines = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      TextLine line = group.get(i).line();
      int start = line.indent();
      String text = line.text().strip().replaceAll("\\s+", " ");
      lines.add(new Prose.Line(text, isCentered(group, i), line.span(start, line.text().length())));
    }
    groups.add(new Prose(lines));
    group.clear();
  }

  /** Set in from the margin, and over the same middle as its neighbours or as a page's. */
  private static boolean isCentered(List<ScannedLine> group, int i) {
    TextLine line = group.get(i).line();
    if (line.indent() < INDENTED || group.get(i).chunks().size() > 2) {
      return false;
    }
    int[] around = {i - 1, i + 1};
    for (int k : around) {
      if (k >= 0 && k < group.size()) {
        TextLine other = group.get(k).line();
        if (other.indent() != line.indent()
            && Math.abs(center(other) - center(line)) <= OFF_CENTER) {
          return true;
        }
      }
    }
    return group.size() == 1
        ? line.indent() >= 2 * INDENTED || Math.abs(center(line) - 40) <= OFF_CENTER
        : Math.abs(center(line) - 40) <= OFF_CENTER;
  }

  private static double center(TextLine line) {
    return (line.indent() + line.text().length()) / 2.0;
  }
}
