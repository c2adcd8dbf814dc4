package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
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
 * @param values a column each, null where nothing stands; empty for a heading. Those per share are
 *     exact, all others as displayed
 * @param time of its figures, where the columns are measures; otherwise null
 */
record Line(
    String label,
    int depth,
    Kind kind,
    Unit unit,
    String basis,
    String section,
    List<BigDecimal> values,
    Span time) {
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
    WHOLE_SHARES,
    /** Per cent, displayed as such. */
    PERCENT;

    boolean shares() {
      return this == SHARES || this == WHOLE_SHARES;
    }
  }

  Line {
    values = Collections.unmodifiableList(values);
  }

  /** The same with other figures. */
  Line with(List<BigDecimal> other) {
    return new Line(label, depth, kind, unit, basis, section, other, time);
  }

  /** What a column displays, or null. */
  BigDecimal shown(int column) {
    BigDecimal value = values.get(column);
    return unit == Unit.PER_SHARE && value != null
        ? value.setScale(2, RoundingMode.HALF_UP)
        : value;
  }

  /** Whether it states a sum, under a rule. */
  boolean sums() {
    return kind == Kind.TOTAL || kind == Kind.FINAL;
  }

  boolean heading() {
    return kind == Kind.HEADING;
  }

  /** Whether its label is a word of a key. */
  boolean said(String key) {
    return Words.of(key).contains(label);
  }
}
