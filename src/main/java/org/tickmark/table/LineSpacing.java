package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes double spacing. Some texts came to EDGAR with a blank line after every line; left in, they
 * would part every label from its continuation.
 */
final class LineSpacing {
  private static final int ENOUGH = 20;

  private LineSpacing() {}

  /** The lines, with every other blank line left out where the text is double-spaced throughout. */
  static List<TextLine> single(List<TextLine> lines) {
    return isDouble(lines) ? halved(lines) : lines;
  }

  private static boolean isDouble(List<TextLine> lines) {
    int set = 0;
    int adjacent = 0;
    boolean above = false;
    for (TextLine line : lines) {
      boolean blank = line.isBlank();
      set += blank ? 0 : 1;
      adjacent += !blank && above ? 1 : 0;
      above = !blank;
    }
    return set >= ENOUGH && adjacent * 20 < set;
  }

  private static List<TextLine> halved(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    int blanks = 0;
    for (TextLine line : lines) {
      blanks = line.isBlank() && line.marks().isEmpty() ? blanks + 1 : 0;
      if (blanks == 0 || (blanks % 2 == 0)) {
        kept.add(line);
      }
    }
    return kept;
  }
}
