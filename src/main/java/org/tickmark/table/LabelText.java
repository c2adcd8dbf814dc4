package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label without what accountants hang behind it: footnote marks and leader dots.
 *
 * @param text the label; its colon stays
 * @param notes the marks that stood behind it, without their parentheses
 */
record LabelText(String text, List<String> notes) {
  private static final Pattern LEADERS =
      Pattern.compile("(?:\\s*\\.){3,}\\s*$|(?:\\s+\\.)+\\s*$|…+\\s*$|\\s_{2,}$");

  /** A mark behind a word; behind a digit, as in 401(k), it is a part of the name. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[^\\d\\s(]|[^\\s(]\\s)\\(([a-zA-Z]|\\d{1,2}|\\*{1,3}|(?:[Nn]otes?|NOTES?)\\s[\\w, &]{1,20})\\)(:?)$|(?<=\\S)\\s?(\\*{1,4}|[†‡§]+)(:?)$");

  /** Reads a label as displayed. */
  static LabelText of(String displayed) {
    List<String> notes = new ArrayList<>();
    String text = displayed.strip();
    boolean more = true;
    while (more) {
      more = false;
      Matcher leaders = LEADERS.matcher(text);
      if (leaders.find()) {
        text = text.substring(0, leaders.start()).strip();
        more = true;
      }
      Matcher mark = MARK.matcher(text);
      if (mark.find()) {
        notes.add(0, mark.group(1) == null ? mark.group(3) : mark.group(1));
        String colon = mark.group(1) == null ? mark.group(4) : mark.group(2);
        text = text.substring(0, mark.start()).strip() + colon;
        more = true;
      }
    }
    return new LabelText(text, notes);
  }
}
