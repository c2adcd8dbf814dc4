package org.tickmark.lineitem;

/** How a concept was found. */
public enum ConceptSource {
  /** The label alone names it. */
  DICTIONARY,
  /** The section, or the place among totals, decided between several. */
  CONTEXT
}
