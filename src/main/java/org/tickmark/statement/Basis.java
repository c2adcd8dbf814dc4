package org.tickmark.statement;

/** By which rules a figure is stated. */
public enum Basis {
  GAAP,
  /** Titled non-GAAP, pro forma or adjusted, or a non-GAAP measure's row or column. */
  NON_GAAP,
  /** A row or column between a GAAP and a non-GAAP measure. */
  ADJUSTMENT
}
