package org.tickmark.statement;

/** What the figures of a line count. */
enum LineUnit {
  /** Amounts of money, in the scale of the statement. */
  MONEY,
  /** Money for one of something that is no share, as a price per barrel: never scaled. */
  RATE,
  /** Money per share: never scaled. */
  PER_SHARE,
  /** Numbers of shares, in a scale of their own. */
  SHARES,
  /** Numbers of other things: stores, employees, barrels. */
  COUNT,
  /** Ratios shown in per cent, with the sign or without. */
  RATIO,
  /** Ratios shown as they are, as debt to equity of 2.5. */
  MULTIPLE
}
