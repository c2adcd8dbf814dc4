package org.tickmark.tie;

import java.util.Map;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;

/** The first guess at how a line enters a sum, from {@code signs.tsv}. */
final class Signs {
  private static final Map<String, Pattern> WORDS =
      VocabularyFile.patterns(Signs.class, "signs.tsv", 3);

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
}
