package org.tickmark.generate;

/** An income statement from its head to income before taxes: accounts drawn once, shown at will. */
interface Operations {
  /** How many quarters are kept: last year's and this one's. */
  int QUARTERS = 8;

  /** Writes the lines above income before taxes, and returns that. */
  Amounts set(SheetBuilder out, Projection shown);

  /** The quarters of revenue. */
  Amounts revenue();
}
