package org.tickmark.exhibit;

/** How the text of an exhibit is set, which decides how its tables are read. */
public enum Format {
  /**
   * Lines of fixed pitch, where columns are positions: EDGAR filings before 2000 and many after.
   */
  FIXED_WIDTH,
  /** HTML of any era. */
  HTML
}
