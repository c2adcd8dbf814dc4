package org.tickmark.table;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/** The signs of currencies, from {@code currency-signs.txt}. */
final class CurrencySigns {
  private static final String RESOURCE = "currency-signs.txt";

  /** A regular expression without groups that matches any of them. */
  static final String PATTERN = read();

  private CurrencySigns() {}

  private static String read() {
    return VocabularyFile.rows(CurrencySigns.class, RESOURCE, 1).stream()
        .map(row -> Pattern.quote(row.get(0)).replace(" ", "\\E\\s?\\Q"))
        .collect(Collectors.joining("|"));
  }
}
