package org.tickmark.table;

import java.util.Set;

/**
 * One line of a text in fixed pitch as a reader sees it: tabs expanded, entities decoded, marks
 * blanked out.
 *
 * @param number 1-based line in the source
 * @param offset 0-based character offset of the line's start in the source
 * @param text what is seen, without trailing white space
 * @param starts for each seen character the offset in the line where its source starts; null where
 *     the line is seen as it is written
 * @param ends likewise where its source ends, exclusive
 * @param marks the marks that stood in it
 */
record TextLine(
    int number, int offset, String text, int[] starts, int[] ends, Set<TextMark> marks) {

  /** Where the seen characters from {@code from} to {@code to} (exclusive) stand in the source. */
  SourceSpan span(int from, int to) {
    int first = starts == null ? from : starts[from];
    int last = ends == null ? to : ends[to - 1];
    return new SourceSpan(number, first + 1, offset + first, last - first);
  }

  /** The line with everything blanked but the seen characters from {@code from} to {@code to}. */
  TextLine only(int from, int to) {
    String kept = " ".repeat(from) + text.substring(from, to);
    return new TextLine(number, offset, kept.stripTrailing(), starts, ends, marks);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean has(TextMark mark) {
    return marks.contains(mark);
  }

  /** The column of the first character that is not blank; 0 for a blank line. */
  int indent() {
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length() ? 0 : i;
  }
}
