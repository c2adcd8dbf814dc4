package org.tickmark.generate;

import java.util.List;
import org.tickmark.generate.Line.Unit;

/**
 * What a column speaks of beside its time.
 *
 * @param heads what is set over it, from top to bottom; like ones side by side are set once
 * @param part whether it shows accounts, adjustments of them, or both
 * @param basis of its figures; null where the lines tell
 * @param currency of its figures; null where the document tells
 * @param unit of its figures; null where the lines tell
 */
record Aspect(List<String> heads, Part part, String basis, String currency, Unit unit) {
  static final Aspect NONE = new Aspect(List.of(), Part.ACCOUNTS, null, null, null);

  /** What is shown of an account that is adjusted. */
  enum Part {
    ACCOUNTS,
    ADJUSTMENTS,
    BOTH
  }

  Aspect {
    heads = List.copyOf(heads);
  }

  /** A remark over a column that changes nothing. */
  static Aspect remark(String head) {
    return new Aspect(List.of(head), Part.ACCOUNTS, null, null, null);
  }

  /** A column of an adjusted statement. */
  static Aspect adjusted(String head, Part part, String basis) {
    return new Aspect(List.of(head), part, basis, null, null);
  }

  /** A column in one currency. */
  static Aspect money(String head, String currency) {
    return new Aspect(List.of(head), Part.ACCOUNTS, null, currency, null);
  }

  /** A column that is a measure, as of equity. */
  static Aspect measure(List<String> heads, Unit unit) {
    return new Aspect(heads, Part.ACCOUNTS, null, null, unit);
  }
}
