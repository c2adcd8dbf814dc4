package org.tickmark.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of {@code words.tsv}; its head says what the columns mean. */
final class Words {
  private static final Map<String, List<String>> ALL =
      DataFile.rows("words.tsv", 2).stream()
          .collect(Collectors.toMap(row -> row[0], row -> Arrays.asList(row[1].split(" \\| "))));

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
}
