package org.tickmark.table;

/** A line drawn under figures: by accountants' custom one above a total, two below a final one. */
public enum Ruling {
  NONE,
  SINGLE,
  DOUBLE
}
