package org.tickmark.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line that a part of a statement may have, from {@code lines.tsv}; its head says what the
 * columns mean.
 *
 * @param part of which statement and section
 * @param key of its words
 * @param weight how large it is, of what the part says
 * @param often how often it is there, from 0 to 1
 */
record Template(String part, String key, double weight, double often) {
  private static final Map<String, List<Template>> ALL =
      DataFile.rows("lines.tsv", 4).stream()
          .map(r -> new Template(r[0], r[1], Double.parseDouble(r[2]), Double.parseDouble(r[3])))
          .collect(Collectors.groupingBy(Template::part));

  /** The lines of a part in their order. */
  static List<Template> of(String part) {
    List<Template> lines = ALL.get(part);
    if (lines == null) {
      throw new IllegalArgumentException("lines.tsv has no part " + part);
    }
    return lines;
  }

  /** Those that are there this time. */
  static List<Template> drawn(Dice dice, String part) {
    return of(part).stream().filter(line -> dice.chance(line.often)).toList();
  }
}
