package org.tickmark.generate;

import java.math.BigDecimal;
import java.util.List;

/**
 * A line of a statement.
 *
 * @param label as the truth has it
 * @param depth how far it is indented
 * @param kind what it is
 * @param unit of its figures; null for a heading
 * @param basis GAAP, NON_GAAP or ADJUSTMENT
 * @param section the heading it stands under, or empty
 * @param values as displayed, a column each; empty for a heading
 */
record Line(
    String label,
    int depth,
    Kind kind,
    Unit unit,
    String basis,
    String section,
    List<BigDecimal> values) {
  /** What a line is; a final one ends a statement under a double rule. */
  enum Kind {
    HEADING,
    ITEM,
    TOTAL,
    FINAL
  }

  /** What figures count. */
  enum Unit {
    MONEY,
    PER_SHARE,
    /** Shares in the scale of the statement. */
    SHARES,
    /** Shares counted one by one, whatever the scale of the statement. */
    WHOLE_SHARES;

    boolean shares() {
      return this == SHARES || this == WHOLE_SHARES;
    }
  }

  /** Whether it states a sum, under a rule. */
  boolean sums() {
    return kind == Kind.TOTAL || kind == Kind.FINAL;
  }

  boolean heading() {
    return kind == Kind.HEADING;
  }
}
