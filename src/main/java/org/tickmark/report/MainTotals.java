package org.tickmark.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/** The totals by which a reading is judged, from {@code main-totals.tsv}. */
final class MainTotals {
  private static final Map<String, Boolean> TOTALS = load();

  private MainTotals() {}

  static boolean contain(String statement, String concept) {
    return TOTALS.containsKey(statement + "\t" + concept);
  }

  /** Whether it is the sum of the lines right above it alone, not of totals before them. */
  static boolean isOfLines(String statement, String concept) {
    return TOTALS.get(statement + "\t" + concept);
  }

  private static Map<String, Boolean> load() {
    return VocabularyFile.rows(MainTotals.class, "main-totals.tsv", 3).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.get(0) + "\t" + row.get(1), row -> row.get(2).equals("lines")));
  }
}
