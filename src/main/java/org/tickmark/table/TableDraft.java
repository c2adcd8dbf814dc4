package org.tickmark.table;

import java.util.List;

/**
 * The lines of a table before its columns are known.
 *
 * @param top its first line, index in the document
 * @param bottom its last line, inclusive
 * @param heads index of the first line of each block of heads, ascending
 */
record TableDraft(int top, int bottom, List<Integer> heads) {
  TableDraft {
    heads = List.copyOf(heads);
  }
}
