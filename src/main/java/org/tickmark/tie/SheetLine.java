package org.tickmark.tie;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.lineitem.Labels;
import org.tickmark.lineitem.LineItem;

/**
 * A line of a statement with its figures.
 *
 * @param first its first line item, for what all of them share
 * @param label as compared
 * @param facts the figures of periods, by the statement's column
 * @param others the figures of change and per cent columns
 */
record SheetLine(LineItem first, String label, Map<Integer, Amount> facts, List<Amount> others) {
  SheetLine {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    others = List.copyOf(others);
  }

  /** The figure in a column, or null where it is blank. */
  Amount in(int column) {
    return facts.get(column);
  }

  /** The line's own words and the headings above it, as compared. */
  String path() {
    return Labels.normal(String.join(" ", first.section())) + " " + label;
  }

  /** The unit of its figures, or null where it is not known. */
  String unit() {
    return first.unit();
  }

  boolean isMoney() {
    return unit() != null && unit().length() == 3;
  }

  boolean isPerShare() {
    return unit() != null && unit().endsWith("/shares");
  }

  boolean isShares() {
    return "shares".equals(unit());
  }
}
