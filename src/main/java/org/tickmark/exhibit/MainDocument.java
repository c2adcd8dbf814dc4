package org.tickmark.exhibit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the main document of an 8-K or 6-K holds statements itself, rather than in its
 * exhibits.
 */
final class MainDocument {
  private static final Pattern TITLE =
      Pattern.compile(Words.any("statement-names.txt"), Pattern.CASE_INSENSITIVE);
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
  private static final int ENOUGH_FIGURES = 30;

  private MainDocument() {}

  static boolean holdsStatements(String text) {
    if (!TITLE.matcher(text).find()) {
      return false;
    }
    Matcher figure = FIGURE.matcher(text);
    int figures = 0;
    while (figures < ENOUGH_FIGURES && figure.find()) {
      figures++;
    }
    return figures >= ENOUGH_FIGURES;
  }
}
