package org.tickmark.generate;

/**
 * A place across a statement: a column of facts, or what is computed from columns, which states no
 * fact.
 *
 * @param kind what it shows
 * @param column the column
 * @param against the column it is compared with; -1 where it is not compared
 */
record Slot(Kind kind, int column, int against) {
  /** What a place shows. */
  enum Kind {
    FACT,
    CHANGE,
    PERCENT_CHANGE,
    /** Per cent of revenue. */
    SHARE
  }

  static Slot fact(int column) {
    return new Slot(Kind.FACT, column, -1);
  }

  static Slot share(int column) {
    return new Slot(Kind.SHARE, column, -1);
  }

  boolean fact() {
    return kind == Kind.FACT;
  }

  boolean percent() {
    return kind == Kind.PERCENT_CHANGE || kind == Kind.SHARE;
  }
}
