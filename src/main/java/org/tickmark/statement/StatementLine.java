package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Ruling;

/**
 * A line of a statement that holds figures.
 *
 * @param tableIndex the table it stands in
 * @param line its ordinal in that table
 * @param section the headings above it, outermost first, without their colons
 * @param label as written, wrapped lines joined, without note marks or trailing colon; empty for a
 *     line without text
 * @param depth its nesting: 0 at the left edge
 * @param total whether it is set as a total: by word, ruling or place
 * @param above the ruling between the figures above and this line's
 * @param notes the footnote marks at the label
 * @param figures from left to right
 */
public record StatementLine(
    int tableIndex,
    int line,
    List<String> section,
    String label,
    int depth,
    boolean total,
    Ruling above,
    List<String> notes,
    List<StatementFigure> figures) {
  public StatementLine {
    section = List.copyOf(section);
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
  }
}
