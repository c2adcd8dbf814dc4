package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slice of a page as read: its text with white space folded, and the footnote marks that stood
 * raised in it, which are no part of the text.
 *
 * @param text without raised marks, trimmed
 * @param notes the raised marks, without their parentheses
 * @param from the first character of the text on the page, or of the marks where there is no text
 * @param to behind the last one
 */
record MarkedText(String text, List<String> notes, int from, int to) {
  /** The longest list of marks; what is longer was raised for another reason. */
  private static final int LONGEST = 40;

  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[(\\[]?(?:\\d{1,2}(?!\\d)|(?!(?:st|nd|rd|th|TM|SM|tm|sm)\\b)[a-zA-Z]{1,3}(?![a-zA-Z])|\\*{1,4}|[†‡§#^])[)\\]]?[\\s,;&/]*)++");
  private static final Pattern MARK = Pattern.compile("\\d{1,2}|[a-zA-Z]{1,3}|\\*{1,4}|[†‡§#^]");

  /** Reads the characters of a page from {@code from} to {@code to}. */
  static MarkedText of(PageText page, int from, int to) {
    Collector collector = new Collector(page, from);
    for (int i = from; i < to; ) {
      int end = i + 1;
      if (page.looks(i, PageText.RAISED)) {
        while (end < to && page.looks(end, PageText.RAISED)) {
          end++;
        }
        collector.raised(i, end);
      } else {
        collector.plain(i);
      }
      i = end;
    }
    return collector.result();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The marks that a text lists: {@code (1), (a)}. */
  static List<String> marks(String text) {
    List<String> marks = new ArrayList<>();
    Matcher m = MARK.matcher(text);
    while (m.find()) {
      marks.add(m.group());
    }
    return marks;
  }

  /** Whether a text is nothing but footnote marks. */
  static boolean isMarks(String text) {
    return text.length() <= LONGEST && MARKS.matcher(text).matches();
  }

  /** Folds white space and sorts marks out, character by character. */
  private static final class Collector {
    private final PageText page;
    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean space;
    private int first = -1;
    private int last = -1;
    private int firstMark;
    private int lastMark;

    Collector(PageText page, int from) {
      this.page = page;
      firstMark = -1;
      lastMark = from - 1;
    }

    void plain(int at) {
      char c = page.charAt(at);
      if (PageText.weightless(c)) {
        return;
      }
      if (PageText.blank(c)) {
        space = true;
        return;
      }
      if (space && text.length() > 0) {
        text.append(' ');
      }
      space = false;
      text.append(c);
      first = first < 0 ? at : first;
      last = at;
    }

    void raised(int from, int to) {
      String mark = page.substring(from, to).replace('\u00a0', ' ').strip();
      if (isMarks(mark)) {
        notes.addAll(marks(mark));
        firstMark = firstMark < 0 ? from : firstMark;
        lastMark = to - 1;
        return;
      }
      for (int i = from; i < to; i++) {
        plain(i);
      }
    }

    MarkedText result() {
      boolean bare = text.length() == 0;
      int from = bare ? firstMark : first;
      int to = 1 + (bare ? lastMark : last);
      return new MarkedText(text.toString(), List.copyOf(notes), Math.max(from, 0), to);
    }
  }
}
