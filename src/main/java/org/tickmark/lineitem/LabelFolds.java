package org.tickmark.lineitem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;

/** Makes labels that say the same alike, by {@code folds.tsv}; its head says how. */
final class LabelFolds {
  private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9()]+");
  private static final List<Fold> FOLDS =
      VocabularyFile.rows(LabelFolds.class, "folds.tsv", 2).stream()
          .map(row -> new Fold(row.pattern(0), row.get(1)))
          .toList();

  private record Fold(Pattern pattern, String replacement) {}

  private LabelFolds() {}

  /** A label as the dictionary compares it. */
  static String fold(String label) {
    String folded =
        label.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("['\u2019]", " ");
    folded = PUNCTUATION.matcher(folded).replaceAll(" ").strip();
    for (Fold fold : FOLDS) {
      folded = fold.pattern().matcher(folded).replaceAll(fold.replacement());
    }
    return folded.replaceAll(" +", " ").strip();
  }
}
