package org.tickmark.tie;

import java.util.List;

/**
 * A way to read a line as the sum of others.
 *
 * @param total the line
 * @param terms the lines of the sum, from top to bottom
 * @param weights 1 or -1 for each
 * @param cost how far it is from the natural reading, in bits: one more for each doubling of the
 *     number of readings of its kind that were open
 * @param plain whether it is of a kind that accountants use without notice: the whole of a section
 *     or of the lines since the last total, each with its usual weight
 * @param running whether it runs on from its first term, taking away what follows
 * @param evidence how unlikely it is that the columns in which it holds do so by chance, in bits
 * @param holding in how many columns it holds
 * @param failing in how many it does not
 */
record Reading(
    int total,
    List<Integer> terms,
    List<Integer> weights,
    double cost,
    boolean plain,
    boolean running,
    double evidence,
    int holding,
    int failing) {
  /** The reading with what the columns say of it. */
  Reading weighed(double bits, int holds, int fails) {
    return new Reading(total, terms, weights, cost, plain, running, bits, holds, fails);
  }

  /** A reading that nothing has been said of yet. */
  static Reading of(int total, List<Integer> terms, List<Integer> weights, double cost) {
    return new Reading(
        total, List.copyOf(terms), List.copyOf(weights), cost, false, false, 0, 0, 0);
  }

  Reading asPlain(boolean isPlain, boolean isRunning) {
    return new Reading(total, terms, weights, cost, isPlain, isRunning, evidence, holding, failing);
  }

  double net() {
    return evidence - cost;
  }

  boolean holdsEverywhere() {
    return failing == 0 && holding > 0;
  }
}
