package org.tickmark.table;

import java.util.List;

/**
 * The left part of a row.
 *
 * @param label wrapped lines joined, without leader dots, note marks or a trailing colon's white
 *     space; the colon stays. Empty for a row without text.
 * @param indent how far it is set in, in steps that only compare within a table: 0 is the leftmost
 *     label
 * @param centered whether it is set centered over the table, as section titles are; its indent then
 *     means nothing
 * @param emphasized whether it is set in bold, underlined or in capitals throughout
 * @param notes the footnote marks at it, without their parentheses
 * @param source from the first to the last character of the label; null for a row without text
 */
public record Stub(
    String label,
    int indent,
    boolean centered,
    boolean emphasized,
    List<String> notes,
    SourceSpan source) {
  /** The stub of a row without text. */
  public static final Stub EMPTY = new Stub("", 0, false, false, List.of(), null);

  public Stub {
    notes = List.copyOf(notes);
  }
}
