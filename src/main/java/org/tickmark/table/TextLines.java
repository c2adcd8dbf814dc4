package org.tickmark.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into lines as a reader sees them. Tabs go to every eighth column (EDGAR Filer
 * Manual), marks are blanked, a dash that privacy-enhanced mail put before a leading dash is
 * dropped.
 */
final class TextLines {
  private static final int TAB = 8;
  private static final Map<String, TextMark> MARKS =
      Map.ofEntries(
          Map.entry("table", TextMark.TABLE),
          Map.entry("/table", TextMark.TABLE_END),
          Map.entry("caption", TextMark.CAPTION),
          Map.entry("/caption", TextMark.CAPTION),
          Map.entry("s", TextMark.COLUMNS),
          Map.entry("c", TextMark.COLUMNS),
          Map.entry("page", TextMark.PAGE),
          Map.entry("fn", TextMark.FOOTNOTES),
          Map.entry("document", TextMark.WRAPPER),
          Map.entry("/document", TextMark.WRAPPER),
          Map.entry("text", TextMark.WRAPPER),
          Map.entry("/text", TextMark.WRAPPER),
          Map.entry("pre", TextMark.WRAPPER),
          Map.entry("/pre", TextMark.WRAPPER),
          Map.entry("type", TextMark.WRAPPER),
          Map.entry("sequence", TextMark.WRAPPER),
          Map.entry("filename", TextMark.WRAPPER),
          Map.entry("description", TextMark.WRAPPER));
  private static final Set<String> WHOLE_LINE =
      Set.of("type", "sequence", "filename", "description");
  private static final Map<String, Character> ENTITIES =
      Map.of(
          "amp", '&', "lt", '<', "gt", '>', "quot", '"', "nbsp", ' ', "#160", ' ', "#38", '&',
          "#151", '-', "#150", '-');
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?(?:table|caption|s|c|page|fn|f\\d{1,2}|document|text|pre|type|sequence|filename|description))>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INLINE =
      Pattern.compile(
          "</?(?:b|i|u|p|a|em|br|tt|font|strong|span|sup|sub|center|div)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{2,5});");

  private TextLines() {}

  /** The lines of a text. */
  static List<TextLine> of(String source) {
    List<TextLine> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    while (start < source.length()) {
      int end = start;
      while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
        end++;
      }
      lines.add(line(source.substring(start, end), number++, start));
      boolean pair =
          end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static TextLine line(String raw, int number, int offset) {
    boolean plain = !raw.startsWith("- -");
    for (int i = 0; i < raw.length() && plain; i++) {
      char c = raw.charAt(i);
      plain = c >= ' ' && c != '<' && c != '&' && c != '|' && c != '\u00a0' && c != '\u200b';
    }
    if (plain) {
      return new TextLine(number, offset, raw.stripTrailing(), null, null, Set.of());
    }
    return new SeenLine(raw).read(number, offset);
  }

  /** A line in the making, character by character. */
  private static final class SeenLine {
    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final Set<TextMark> marks = EnumSet.noneOf(TextMark.class);

    SeenLine(String raw) {
      this.raw = raw;
      this.starts = new int[raw.length() + TAB];
      this.ends = new int[raw.length() + TAB];
    }

    TextLine read(int number, int offset) {
      int i = raw.startsWith("- -") ? 2 : 0;
      while (i < raw.length()) {
        i = step(i);
      }
      blankBars();
      int length = text.toString().stripTrailing().length();
      return new TextLine(number, offset, text.substring(0, length), starts, ends, marks);
    }

    /** Bars drawn between columns are no text. */
    private void blankBars() {
      int bars = 0;
      for (int i = 0; i < text.length(); i++) {
        bars += text.charAt(i) == '|' ? 1 : 0;
      }
      for (int i = 0; bars > 1 && i < text.length(); i++) {
        if (text.charAt(i) == '|') {
          text.setCharAt(i, ' ');
        }
      }
    }

    private int step(int i) {
      char c = raw.charAt(i);
      if (c == '<') {
        return tag(i);
      }
      if (c == '&') {
        return entity(i);
      }
      if (c == '\t') {
        do {
          put(' ', i, i + 1);
        } while (text.length() % TAB != 0);
      } else if (c == '\f') {
        marks.add(TextMark.PAGE);
      } else if (c != '\u200b') {
        put(c < ' ' || c == '\u00a0' || c == '\u2007' || c == '\u202f' ? ' ' : c, i, i + 1);
      }
      return i + 1;
    }

    private int tag(int i) {
      Matcher inline = INLINE.matcher(raw).region(i, raw.length());
      if (inline.lookingAt()) {
        return inline.end();
      }
      Matcher tag = TAG.matcher(raw).region(i, raw.length());
      if (!tag.lookingAt()) {
        put('<', i, i + 1);
        return i + 1;
      }
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      TextMark mark = MARKS.get(name);
      if (mark != null) {
        marks.add(mark);
      }
      boolean whole = WHOLE_LINE.contains(name) || mark == TextMark.PAGE;
      int end = whole ? raw.length() : tag.end();
      for (int k = i; k < end; k++) {
        put(' ', k, k + 1);
      }
      return end;
    }

    private int entity(int i) {
      Matcher entity = ENTITY.matcher(raw).region(i, raw.length());
      Character decoded = entity.lookingAt() ? ENTITIES.get(entity.group(1)) : null;
      put(decoded == null ? '&' : decoded, i, decoded == null ? i + 1 : entity.end());
      return decoded == null ? i + 1 : entity.end();
    }

    private void put(char c, int start, int end) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
      text.append(c);
    }
  }
}
