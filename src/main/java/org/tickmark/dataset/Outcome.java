package org.tickmark.dataset;

/** What became of an input document. */
public enum Outcome {
  /** Read, and it holds at least one statement or numeric table. */
  PARSED,
  /** Read, but it holds no table of figures. */
  NO_STATEMENTS,
  /** The same bytes as another document of the run, which carries the rows. */
  DUPLICATE,
  /** Could not be read. */
  DEAD_LETTER
}
