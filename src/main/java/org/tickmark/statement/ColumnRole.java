package org.tickmark.statement;

/** What the figures of a column are. */
public enum ColumnRole {
  /** Facts of a period: line items. */
  FACT,
  /** The difference of two other columns, in currency: no fact, but a tie. */
  CHANGE,
  /** The difference of two other columns in per cent: no fact, but a tie. */
  PERCENT_CHANGE,
  /** A share of a total, as per cent of revenue: no fact, but a tie. */
  PERCENT_OF_TOTAL
}
