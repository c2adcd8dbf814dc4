package org.tickmark.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * The visible text of a page in reading order, each character with its offset in the source and its
 * looks. Cells and paragraphs are slices of it.
 */
final class PageText {
  /** Set in bold. */
  static final int BOLD = 1;

  /** Underlined. */
  static final int UNDERLINED = 2;

  /** Raised above the line, as footnote marks are. */
  static final int RAISED = 4;

  private static final int LONGEST_ENTITY = 34;
  private static final int REMEMBERED = 1000;

  /** What windows-1252 shows for the codes 80 to 9F, which are control characters in Unicode. */
  private static final String WINDOWS_1252 =
      "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
          + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

  private final Map<String, String> entities = new HashMap<>();
  private final StringBuilder chars = new StringBuilder();
  private int[] offsets = new int[1024];
  private byte[] looks = new byte[1024];

  int length() {
    return chars.length();
  }

  char charAt(int index) {
    return chars.charAt(index);
  }

  int offset(int index) {
    return offsets[index];
  }

  boolean looks(int index, int look) {
    return (looks[index] & look) != 0;
  }

  String substring(int from, int to) {
    return chars.substring(from, to);
  }

  /**
   * Adds a piece of the source.
   *
   * @param source the page
   * @param from where the piece starts in it
   * @param to where it ends
   * @param decoded the piece as the parser read it, used as it is where the source does not decode
   *     to it
   * @param look bits
   */
  void add(String source, int from, int to, String decoded, int look) {
    int start = chars.length();
    decode(source, from, to, look);
    if (!same(decoded, start)) {
      chars.setLength(start);
      for (int i = 0; i < decoded.length(); i++) {
        append(decoded.charAt(i), Math.min(from + i, Math.max(from, to - 1)), look);
      }
    }
  }

  /** Adds a piece of the source, its entities decoded. */
  void addSource(String source, int from, int to) {
    decode(source, from, to, 0);
  }

  private void decode(String source, int from, int to, int look) {
    for (int i = from; i < to; ) {
      char c = source.charAt(i);
      i += c == '&' ? entity(source, i, to, look) : plain(c, i, look);
    }
  }

  private boolean same(String decoded, int start) {
    return decoded.length() == chars.length() - start && matches(decoded, start);
  }

  private boolean matches(String decoded, int start) {
    for (int i = 0; i < decoded.length(); i++) {
      if (shown(decoded.charAt(i)) != chars.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }

  private int plain(char c, int offset, int look) {
    append(c, offset, look);
    return 1;
  }

  /** Adds what an ampersand starts; gives the number of source characters used. */
  private int entity(String source, int from, int limit, int look) {
    int to = from + 1;
    while (to < limit && to - from < LONGEST_ENTITY && named(source.charAt(to))) {
      to++;
    }
    boolean closed = to < limit && source.charAt(to) == ';';
    String raw = source.substring(from, closed ? to + 1 : to);
    String decoded = raw.length() == 1 ? raw : decoded(raw);
    int same = 0;
    while (!closed
        && same < decoded.length()
        && decoded.charAt(decoded.length() - 1 - same) == raw.charAt(raw.length() - 1 - same)) {
      same++;
    }
    for (int i = 0; i < decoded.length(); i++) {
      int fromEnd = decoded.length() - i;
      append(decoded.charAt(i), fromEnd <= same ? from + raw.length() - fromEnd : from, look);
    }
    return raw.length();
  }

  /** Pages repeat a few entities, so each is looked up once. */
  private String decoded(String raw) {
    String known = entities.get(raw);
    if (known == null) {
      known = Parser.unescapeEntities(raw, false);
      if (entities.size() < REMEMBERED) {
        entities.put(raw, known);
      }
    }
    return known;
  }

  private static boolean named(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** Adds one character that stands at an offset of the source. */
  void append(char c, int offset, int look) {
    int at = chars.length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, at * 2);
      looks = Arrays.copyOf(looks, at * 2);
    }
    chars.append(shown(c));
    offsets[at] = offset;
    looks[at] = (byte) look;
  }

  /** Keeps what was added apart from what will be. */
  void separate() {
    int last = chars.length() - 1;
    if (last >= 0 && !blank(chars.charAt(last))) {
      append(' ', offsets[last], 0);
    }
  }

  private static char shown(char c) {
    return c >= '\u0080' && c <= '\u009f' ? WINDOWS_1252.charAt(c - '\u0080') : c;
  }

  /** Whether a character shows nothing but space. */
  static boolean blank(char c) {
    return c <= ' '
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000'
        || weightless(c);
  }

  /** Whether a character shows nothing at all. */
  static boolean weightless(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }
}
