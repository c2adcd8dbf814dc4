package org.tickmark.tie;

import java.util.List;

/** A rule of ties: looks for what it can test in the statements of an exhibit, and enters it. */
interface Rule {
  /**
   * Tests what the rule is about.
   *
   * @param sheets the statements of an exhibit, in reading order
   * @param ledger takes the tests
   */
  void apply(List<Sheet> sheets, Ledger ledger);
}
