package org.tickmark.tie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The first guess at how a line enters a sum, from {@code signs.tsv}. */
final class Signs {
  private static final Map<String, Pattern> WORDS = load();

  private Signs() {}

  /** Whether a line is taken away wherever it stands, as "less: allowance". */
  static boolean isDeduction(SheetLine line) {
    return says("deduction", line);
  }

  /** Whether a line is taken away in a running total. */
  static boolean isExpense(SheetLine line) {
    return isDeduction(line) || (says("expense", line) && !says("income", line));
  }

  private static boolean says(String kind, SheetLine line) {
    return WORDS.get(kind).matcher(line.label()).find();
  }

  private static Map<String, Pattern> load() {
    Map<String, String> joined = new LinkedHashMap<>();
    for (String[] row : Resource.rows("signs.tsv")) {
      joined.merge(row[0], row[1], (a, b) -> a + "|" + b);
    }
    Map<String, Pattern> words = new LinkedHashMap<>();
    joined.forEach((kind, pattern) -> words.put(kind, Pattern.compile(pattern)));
    return Map.copyOf(words);
  }
}
