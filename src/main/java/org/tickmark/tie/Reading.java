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
    double evidence,
    int holding,
    int failing) {
  double net() {
    return evidence - cost;
  }

  boolean holdsEverywhere() {
    return failing == 0 && holding > 0;
  }
}
