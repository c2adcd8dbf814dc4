package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line into words and figures. A figure takes in the currency mark, parentheses, per cent
 * sign and note marks that belong to it, however far to the left the currency mark stands.
 */
final class LineScanner {
  private static final String SYMBOL = "US\\s?\\$|HK\\$|NT\\$|[CAR]\\$|\\$|€|£|¥|RMB|Rs\\.?";
  private static final String DIGITS =
      "\\d{1,3}(?: ?,\\d{3})+(?:\\.\\d+)?|\\d+ \\d{1,2}/(?:2|4|8|16|32|64)(?!\\d)|\\d+(?:\\.\\d+)?|\\.\\d+";
  private static final String NOTES =
      "(?:\\((?:[a-zA-Z]|\\d{1,2}|\\*{1,3})\\)|\\*{1,3}|[†‡§]|/\\d{1,2}/|[a-z]/)*";

  /** A figure ends at a blank, or where the next one touches it: 7,000(A)$437,000, (816)(292%). */
  private static final String END = "(?= |$|\\$|\\(\\d{1,3}[,.%]|(?<=\\))\\d{1,3}[,.])";

  private static final Pattern FIGURE =
      Pattern.compile(
          ("(?:(?<symbol>%s) {0,30})?(?<open>\\( {0,8})?(?:(?:%s) {0,8})?[-–−+]?(?<digits>%s)"
                  + "(?<rest> ?%%|¢)?(?<close> {0,2}\\))?(?: {0,2}%%)?-?(?<notes>%s)%s")
              .formatted(SYMBOL, SYMBOL, DIGITS, NOTES, END));
  private static final Pattern DASH =
      Pattern.compile(
          "(?:(?<symbol>%s) {0,30})?(?<dash>\\(?(?:-{1,4}|- -|[—–―−]{1,2}|-0-)\\)?)(?: {0,4}%%)?(?<notes>%s)(?= |$)"
              .formatted(SYMBOL, NOTES));
  private static final Pattern MARK =
      Pattern.compile("(?:\\((?:[a-zA-Z]|\\d{1,2})\\)|\\*{1,3}|[†‡§])(?= |$)");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:N/?M|n/?m|N\\.M\\.|n\\.m\\.|N/?A|n/a|N\\.A\\.|n\\.a\\.|NMF|nil|Nil|NIL|none|None)(?:\\(\\w\\))?(?= |$)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:\\$ ?)?\\d[\\d,]*(?:\\.\\d+)?%?(?: - | to |-| ?- ?(?=\\$))(?:\\$ ?)?\\d[\\d,]*(?:\\.\\d+)?%?(?= |$)");
  private static final Pattern AMOUNT = Pattern.compile("[$%]|\\d\\.\\d|,\\d{3}");
  private static final Pattern STAR = Pattern.compile("\\*{1,3}(?= |$)");
  private static final Pattern RULE = Pattern.compile("[-=_]{4,}(?= |$)");
  private static final Pattern TOUCHING = Pattern.compile("(?<=[a-z\\d]\\))\\d{1,3}(?:,\\d{3})+$");
  private static final Pattern LEADERS =
      Pattern.compile("\\.{3,}|(?:(?<= )\\. ){2,}\\.?|\\.{2}(?= |$)");

  private LineScanner() {}

  /** The line's text with leader dots blanked. */
  static String withoutLeaders(String text) {
    if (!text.contains("..") && !text.contains(". .")) {
      return text;
    }
    return LEADERS.matcher(text).replaceAll(run -> " ".repeat(run.group().length()));
  }

  /** A whole line as one word. */
  static LineToken whole(String text) {
    return plain(LineToken.Kind.WORD, 0, text.length());
  }

  /** The tokens of a line without leaders, left to right. */
  static List<LineToken> scan(String text) {
    List<LineToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == ' ') {
        i++;
      } else {
        LineToken token = at(text, i);
        tokens.add(token);
        i = token.end();
      }
    }
    return tokens;
  }

  private static LineToken at(String text, int i) {
    if (RULE.matcher(text).region(i, text.length()).lookingAt()) {
      return plain(LineToken.Kind.RULE, i, wordEnd(text, i));
    }
    Matcher range = RANGE.matcher(text).region(i, text.length());
    if (range.lookingAt() && AMOUNT.matcher(range.group()).find()) {
      return plain(LineToken.Kind.PLACEHOLDER, i, range.end());
    }
    Matcher star = STAR.matcher(text).region(i, text.length());
    if (i > 1 && text.charAt(i - 2) == ' ' && star.lookingAt()) {
      return plain(LineToken.Kind.PLACEHOLDER, i, star.end());
    }
    Matcher mark = MARK.matcher(text).region(i, text.length());
    if (mark.lookingAt()) {
      return mark(text, mark);
    }
    LineToken figure = figure(text, i);
    if (figure != null) {
      return figure;
    }
    Matcher placeholder = PLACEHOLDER.matcher(text).region(i, text.length());
    if (placeholder.lookingAt()) {
      return plain(LineToken.Kind.PLACEHOLDER, i, placeholder.end());
    }
    return plain(LineToken.Kind.WORD, i, wordEnd(text, i));
  }

  private static LineToken figure(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetter(c)
        && c != 'U'
        && c != 'H'
        && c != 'N'
        && c != 'C'
        && c != 'A'
        && c != 'R') {
      return null;
    }
    Matcher dash = DASH.matcher(text).region(i, text.length());
    if (dash.lookingAt()) {
      return token(text, LineToken.Kind.DASH, dash, dash.end("dash"), dash.start("dash"));
    }
    Matcher figure = FIGURE.matcher(text).region(i, text.length());
    if (!figure.lookingAt() || !isClosed(figure)) {
      return null;
    }
    int left = figure.start("open") >= 0 ? figure.start("open") : figure.start("digits");
    return token(text, LineToken.Kind.FIGURE, figure, figure.end("digits"), left);
  }

  /** A parenthesis left open or never opened belongs to the words around the figure. */
  private static boolean isClosed(Matcher figure) {
    boolean opened = figure.group("open") != null;
    boolean closed = figure.group("close") != null;
    return opened == closed || (opened && figure.group("digits").indexOf(',') > 0);
  }

  private static LineToken token(
      String text, LineToken.Kind kind, Matcher match, int edge, int left) {
    Optional<FigureText.Reading> reading = FigureText.read(match.group());
    if (reading.isEmpty()) {
      return null;
    }
    int end = text.substring(0, match.start("notes")).stripTrailing().length();
    int all = match.end();
    Figure figure = reading.get().figure();
    List<String> notes = reading.get().notes();
    return new LineToken(kind, match.start(), left, edge, all, end, figure, notes);
  }

  private static LineToken mark(String text, Matcher mark) {
    boolean number = Character.isDigit(text.charAt(Math.min(mark.start() + 1, text.length() - 1)));
    Figure figure =
        number ? FigureText.read(mark.group()).map(FigureText.Reading::figure).orElse(null) : null;
    int end = mark.end();
    int edge = number ? end - 1 : end;
    return new LineToken(
        LineToken.Kind.MARK, mark.start(), mark.start(), edge, end, end, figure, List.of());
  }

  private static LineToken plain(LineToken.Kind kind, int start, int end) {
    return new LineToken(kind, start, start, end, end, end, null, List.of());
  }

  /** A word ends at a blank, or where a figure touches its parenthesis: "(87 in 1995)1,496". */
  private static int wordEnd(String text, int i) {
    int space = text.indexOf(' ', i);
    int end = space < 0 ? text.length() : space;
    Matcher touching = TOUCHING.matcher(text).region(i, end);
    return touching.find() ? touching.start() : end;
  }
}
