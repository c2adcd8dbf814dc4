package org.tickmark.report;

import java.util.Set;
import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/** The totals by which a reading is judged, from {@code main-totals.tsv}. */
final class MainTotals {
  private static final Set<String> TOTALS = load();

  private MainTotals() {}

  static boolean contain(String statement, String concept) {
    return TOTALS.contains(statement + "\t" + concept);
  }

  private static Set<String> load() {
    return VocabularyFile.rows(MainTotals.class, "main-totals.tsv", 2).stream()
        .map(row -> row.get(0) + "\t" + row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
