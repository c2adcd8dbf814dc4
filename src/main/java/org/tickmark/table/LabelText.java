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
  private static final int FEWEST_LEADERS = 3;
  private static final int LONGEST_MARK = 28;
  private static final int MOST_MARKS = 6;

  /** A mark behind a word; behind a digit, as in 401(k), it is a part of the name. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[^\\d\\s(]|[^\\s(]\\s)(?!(?<=\\p{L})\\(s\\))\\(([a-zA-Z]|\\d{1,2}|\\*{1,3}|(?:[Nn]otes?|NOTES?)\\s[\\w, &]{1,20})\\)(:?)$|(?<=\\S)\\s?(\\*{1,4}|[†‡§]+)(:?)$");

  /** Reads a label as displayed. */
  static LabelText of(String displayed) {
    List<String> notes = new ArrayList<>();
    String text = withoutLeaders(displayed.strip());
    for (int i = 0; i < MOST_MARKS; i++) {
      Matcher mark = MARK.matcher(text);
      mark.region(Math.max(0, text.length() - LONGEST_MARK), text.length());
      mark.useTransparentBounds(true);
      if (!mark.find()) {
        break;
      }
      notes.add(0, mark.group(1) == null ? mark.group(3) : mark.group(1));
      String colon = mark.group(1) == null ? mark.group(4) : mark.group(2);
      text = withoutLeaders(text.substring(0, mark.start()).strip()) + colon;
    }
    return new LabelText(text, notes);
  }

  /** Dots or dashes that lead the eye from a label to its figures are no part of it. */
  private static String withoutLeaders(String text) {
    int end = text.length();
    int leaders = 0;
    boolean apart = false;
    while (end > 0 && "._… ".indexOf(text.charAt(end - 1)) >= 0) {
      char c = text.charAt(end - 1);
      leaders += c == '…' ? FEWEST_LEADERS : c == ' ' ? 0 : 1;
      apart |= c == ' ';
      end--;
    }
    boolean leads = leaders >= FEWEST_LEADERS || (leaders > 0 && apart);
    return leads ? text.substring(0, end) : text;
  }
}
