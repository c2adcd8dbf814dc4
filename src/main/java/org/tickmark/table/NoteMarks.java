package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the footnote marks off the end of a label: (1), (a), *, (Note 3), (See Notes). */
final class NoteMarks {
  /** A label and the marks that stood behind it. */
  record Marked(String label, List<String> notes) {}

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:\\(([a-zA-Z]|\\d{1,2})\\)|(\\*{1,3}|[†‡§])|\\(((?:[Ss]ee )?[Nn]otes?\\b[^()]{0,24})\\)|\\(((?:SEE )?NOTES?\\b[^()]{0,24})\\)|/(\\d{1,2})/|\\s([a-z])/)(:?)$");

  private NoteMarks() {}

  /** The label without its marks; a label that is nothing but a mark stays as it is. */
  static Marked off(String label) {
    List<String> notes = new ArrayList<>();
    String rest = label;
    Matcher m = BEHIND.matcher(rest);
    while (m.find() && m.start() > 0) {
      for (int group = 1; group <= 6; group++) {
        if (m.group(group) != null) {
          notes.add(0, m.group(group));
        }
      }
      rest = rest.substring(0, m.start()) + m.group(7);
      m = BEHIND.matcher(rest);
    }
    return new Marked(rest, notes);
  }

  /** A mark without its parentheses. */
  static String bare(String mark) {
    return mark.replace("(", "").replace(")", "");
  }
}
