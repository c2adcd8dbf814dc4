package org.tickmark.tie;

/** How a test came out, from best to worst; a figure's status is the worst of its ties. */
public enum TieStatus {
  /** No test covers the figure. */
  UNTESTED,
  /** Equal to the digit. */
  TIES,
  /** Apart, but by no more than honest rounding of the displayed digits allows. */
  TIES_WITHIN_ROUNDING,
  /** Does not tie. */
  BREAKS
}
