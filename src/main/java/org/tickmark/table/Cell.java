package org.tickmark.table;

import java.util.List;

/**
 * A cell of the grid: a head over one or more columns, a figure in one column, or other text in a
 * column ({@code N/M}).
 *
 * @param first the first figure column it covers, 0-based; the stub is no column
 * @param last the last one, inclusive
 * @param text as displayed, trimmed, white space folded, without note marks
 * @param figure the figure in it, or null for a head or other text
 * @param notes the footnote marks at it, without their parentheses: {@code 1}, {@code a}, {@code *}
 * @param source where it stands
 */
public record Cell(
    int first, int last, String text, Figure figure, List<String> notes, SourceSpan source) {
  public Cell {
    notes = List.copyOf(notes);
  }
}
