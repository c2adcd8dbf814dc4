package org.tickmark.table;

import java.util.Arrays;

/** Turns character offsets of a text into source spans with line and column. */
final class SourceLines {
  private final int[] starts;

  /** Finds the lines of a text; a line ends with a line feed, a carriage return, or both. */
  SourceLines(String text) {
    int[] found = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The span of {@code length} characters from a 0-based offset. */
  SourceSpan span(int offset, int length) {
    int at = Arrays.binarySearch(starts, offset);
    int line = at >= 0 ? at : -at - 2;
    return new SourceSpan(line + 1, offset - starts[line] + 1, offset, length);
  }
}
