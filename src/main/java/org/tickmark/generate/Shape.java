package org.tickmark.generate;

import java.util.Map;
import java.util.stream.Collectors;

/** The shares of {@code shape.tsv}: how often real releases do what. */
final class Shape {
  private static final Map<String, Double> ALL =
      DataFile.rows("shape.tsv", 3).stream()
          .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));

  private Shape() {}

  /** How often, from 0 to 1. */
  static double of(String key) {
    Double share = ALL.get(key);
    if (share == null) {
      throw new IllegalArgumentException("shape.tsv has no key " + key);
    }
    return share;
  }
}
