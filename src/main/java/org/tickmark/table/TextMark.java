package org.tickmark.table;

/** The marks that EDGAR's rules of 1993 put into text exhibits. They are not displayed. */
enum TextMark {
  /** {@code <TABLE>}. */
  TABLE,
  /** {@code </TABLE>}. */
  TABLE_END,
  /** {@code <CAPTION>}: titles and column heads follow. */
  CAPTION,
  /** {@code <S>} or {@code <C>}: the stub and the columns start below them, more or less. */
  COLUMNS,
  /** {@code <PAGE>} or a form feed. */
  PAGE,
  /** {@code <FN>}: footnotes follow. */
  FOOTNOTES,
  /** {@code <TYPE>} and its kin, or a wrapper around the document. */
  WRAPPER
}
