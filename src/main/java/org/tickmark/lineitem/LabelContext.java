package org.tickmark.lineitem;

import java.util.List;
import java.util.Set;

/**
 * What is known of a line when its concept is looked for.
 *
 * @param words of its label
 * @param heading words of the two innermost headings above it
 * @param zone the part of the statement; empty where it is not known
 * @param traits what else holds for the line, the statement or the exhibit
 * @param isCopied whether the line stands in a table that is not the statement asked for
 */
record LabelContext(
    Set<String> words, Set<String> heading, String zone, Set<String> traits, boolean isCopied) {
  /** Sections that are any part of a side of the balance sheet. */
  private static final Set<String> SIDES = Set.of("assets", "liabilities");

  /**
   * Whether it may stand in one of these parts, or outside of those that begin with {@code !};
   * where its own is not known, it may be any.
   */
  boolean isIn(List<String> sections) {
    if (sections.isEmpty() || zone.isEmpty()) {
      return true;
    }
    boolean outside = sections.stream().allMatch(s -> s.startsWith("!"));
    return outside
        ? !sections.contains("!" + zone)
        : sections.contains(zone)
            || SIDES.stream().anyMatch(side -> sections.contains(side) && zone.endsWith(side));
  }

  LabelContext(Set<String> words, Set<String> heading, String zone, Set<String> traits) {
    this(words, heading, zone, traits, /* isCopied= */ false);
  }

  /** Whether a trait holds, or does not where it begins with {@code !}. */
  boolean has(String trait) {
    return trait.startsWith("!") != traits.contains(trait.replace("!", ""));
  }
}
