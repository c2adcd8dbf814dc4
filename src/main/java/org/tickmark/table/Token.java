package org.tickmark.table;

import java.util.List;

/**
 * A figure or a text in a row, its parts joined.
 *
 * @param first the first physical column of its main part
 * @param last the last one
 * @param outerFirst the first physical column of all its parts, as a currency sign before it
 * @param outerLast the last one, as a closing parenthesis behind it
 * @param text as displayed, without note marks
 * @param figure the figure it shows, or null
 * @param notes the footnote marks at it
 * @param from where its first part starts on the page
 * @param to where its last part ends
 * @param cell the cell of its main part
 */
record Token(
    int first,
    int last,
    int outerFirst,
    int outerLast,
    String text,
    Figure figure,
    List<String> notes,
    int from,
    int to,
    HtmlCell cell) {

  boolean isFigure() {
    return figure != null;
  }

  /** Whether it is a bare year, which names a column unless a label says otherwise. */
  boolean isYear() {
    return figure != null
        && text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && Character.isDigit(text.charAt(2))
        && Character.isDigit(text.charAt(3));
  }

  boolean overlaps(int from, int to) {
    return first <= to && last >= from;
  }
}
