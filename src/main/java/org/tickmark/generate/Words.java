package org.tickmark.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code words.tsv}; its head says what the columns mean. */
final class Words {
  private static final Map<String, List<String>> ALL = load();

  private Words() {}

  /** The variants of a key. */
  static List<String> of(String key) {
    List<String> variants = ALL.get(key);
    if (variants == null) {
      throw new IllegalArgumentException("words.tsv has no key " + key);
    }
    return variants;
  }

  static boolean has(String key) {
    return ALL.containsKey(key);
  }

  private static Map<String, List<String>> load() {
    try (InputStream in = Words.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, List<String>> words = new HashMap<>();
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(row -> words.put(row[0], Arrays.asList(row[1].split(" \\| "))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read words.tsv", e);
    }
  }
}
