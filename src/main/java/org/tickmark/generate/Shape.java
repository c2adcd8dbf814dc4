package org.tickmark.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The shares of {@code shape.tsv}: how often real releases do what. */
final class Shape {
  private static final Map<String, Double> ALL = load();

  private Shape() {}

  /** How often, from 0 to 1. */
  static double of(String key) {
    Double share = ALL.get(key);
    if (share == null) {
      throw new IllegalArgumentException("shape.tsv has no key " + key);
    }
    return share;
  }

  private static Map<String, Double> load() {
    try (InputStream in = Shape.class.getResourceAsStream("shape.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shape.tsv", e);
    }
  }
}
