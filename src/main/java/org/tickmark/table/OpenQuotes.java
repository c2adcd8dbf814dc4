package org.tickmark.table;

/**
 * Mends quotes that were opened around the value of an attribute and never closed. To a parser such
 * a value goes on to the next quote of the page and takes what stands between, a label or a whole
 * row, out of it; browsers of the time showed it.
 *
 * <p>A value that holds the end of a tag and the start of another, with a quote behind it that ends
 * nothing, was not closed where it ends.
 */
final class OpenQuotes {
  private final String html;
  private StringBuilder mended;

  private OpenQuotes(String html) {
    this.html = html;
  }

  /** The page without such quotes, each character where it was. */
  static String without(String html) {
    OpenQuotes quotes = new OpenQuotes(html);
    int at = html.indexOf('<');
    while (at >= 0) {
      at = html.indexOf('<', quotes.tag(at));
    }
    return quotes.mended == null ? html : quotes.mended.toString();
  }

  /** Reads what starts at a bracket; gives where to go on. */
  private int tag(int from) {
    if (html.startsWith("<!--", from)) {
      int end = html.indexOf("-->", from + 4);
      return end < 0 ? html.length() : end;
    }
    int at = from + 1;
    if (at == html.length() || !Character.isLetter(html.charAt(at))) {
      return at;
    }
    while (at < html.length() && html.charAt(at) != '>') {
      boolean value = html.charAt(at) == '=';
      at++;
      if (value) {
        at = value(at);
      }
    }
    return at;
  }

  /** Reads what follows an equals sign; gives where to go on. */
  private int value(int from) {
    int at = from;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    if (at == html.length() || (html.charAt(at) != '"' && html.charAt(at) != '\'')) {
      return at;
    }
    int end = html.indexOf(html.charAt(at), at + 1);
    if (isOpen(at, end)) {
      mended = mended == null ? new StringBuilder(html) : mended;
      mended.setCharAt(at, ' ');
      return at + 1;
    }
    return end + 1;
  }

  private boolean isOpen(int from, int end) {
    int close = html.indexOf('>', from);
    if (end < 0) {
      return true;
    }
    int open = close < 0 || close > end ? -1 : html.indexOf('<', close);
    return open >= 0 && open < end && !endsValue(end);
  }

  private boolean endsValue(int quote) {
    if (quote + 1 == html.length()) {
      return true;
    }
    char next = html.charAt(quote + 1);
    return Character.isWhitespace(next) || next == '>' || next == '/';
  }
}
