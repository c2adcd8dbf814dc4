package org.tickmark.table;

import java.util.List;

/**
 * A word or a figure in a line.
 *
 * @param kind what it is
 * @param start first column, that of the currency mark where there is one
 * @param left first column of the figure without a currency mark that stands apart
 * @param edge column after the last digit, by which figures align; the end for others
 * @param end column after its last character, note marks counted
 * @param shown column after the figure's last character, note marks not counted
 * @param figure the figure, or null
 * @param notes note marks that touch the figure
 */
record LineToken(
    Kind kind,
    int start,
    int left,
    int edge,
    int end,
    int shown,
    Figure figure,
    List<String> notes) {
  enum Kind {
    WORD,
    /** A figure with digits. */
    FIGURE,
    /** A dash in a figure's place. */
    DASH,
    /** {@code N/M} and its kin, asterisks that stand apart, or a range as {@code $5 - $7}. */
    PLACEHOLDER,
    /** {@code (1)} or {@code *} by itself: a note mark, or a small negative figure. */
    MARK,
    /** A run of dashes drawn as a line. */
    RULE
  }

  boolean isFigure() {
    return kind == Kind.FIGURE || kind == Kind.DASH;
  }

  /** Whether it looks like a calendar year. */
  boolean isYear() {
    return kind == Kind.FIGURE && figure.text().matches("(?:19|20)\\d\\d");
  }

  /**
   * Whether it shows money, thousands, a loss or a per cent: no number of a section or page does.
   */
  boolean isWeighty() {
    return kind == Kind.FIGURE && figure.text().matches(".*[$€£¥,(%].*");
  }

  /** Whether nothing but a figure of money or a share looks like this: 1,234, $5, .25, (7), 3%. */
  boolean isStrong() {
    return kind == Kind.FIGURE && !figure.text().matches("\\d+|\\(\\d{1,2}\\)");
  }
}
