/**
 * Ties. Line items of one exhibit come in; the tests of their figures go out: footings that were
 * discovered, the identities of the statements, and the agreement of statements with each other.
 *
 * <p>Every figure stands for an interval, half a unit of its last displayed digit to either side
 * (XBRL Calculation 1.1). One class a rule; each names its source. Words by which rules know lines
 * are in {@code measures.tsv} and {@code signs.tsv}.
 */
package org.tickmark.tie;
