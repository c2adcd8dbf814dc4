package org.tickmark.generate;

import java.util.List;

/** How the quarters of an account become the amounts that a statement shows. */
interface Projection {
  /**
   * What is shown of an account.
   *
   * @param label what it is called
   * @param quarters its amounts
   */
  Amounts of(String label, Amounts quarters);

  /** The quarters themselves. */
  static Projection quarters() {
    return (label, quarters) -> quarters;
  }

  /** Sums over columns of time. */
  static Projection over(List<Span> columns) {
    return (label, quarters) -> quarters.over(columns);
  }
}
