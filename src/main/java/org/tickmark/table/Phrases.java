package org.tickmark.table;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/** The phrases of {@code phrases.tsv}; its head says what each category is for. */
final class Phrases {
  private static final Map<String, Pattern> ALL =
      VocabularyFile.patterns(Phrases.class, "phrases.tsv", 3).entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  entry -> Pattern.compile(entry.getValue().pattern(), Pattern.CASE_INSENSITIVE)));

  private Phrases() {}

  /** The expression of a category. */
  static Pattern of(String category) {
    Pattern pattern = ALL.get(category);
    if (pattern == null) {
      throw new IllegalArgumentException("phrases.tsv has no category " + category);
    }
    return pattern;
  }
}
