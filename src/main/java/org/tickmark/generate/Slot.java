package org.tickmark.generate;

/**
 * A place across a statement: a column of facts, or a comparison of two of them, which states no
 * fact.
 *
 * @param column the column
 * @param against the column it is compared with; -1 for a column of facts
 * @param percent whether the comparison is in per cent
 */
record Slot(int column, int against, boolean percent) {
  static Slot fact(int column) {
    return new Slot(column, -1, /* percent= */ false);
  }

  boolean compares() {
    return against >= 0;
  }
}
