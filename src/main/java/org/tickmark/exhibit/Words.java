package org.tickmark.exhibit;

import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/** Lists of words beside this class: one regular expression a line, {@code #} starts a comment. */
final class Words {
  private Words() {}

  /** One expression that matches any line of a list. */
  static String any(String list) {
    return VocabularyFile.rows(Words.class, list, 1).stream()
        .map(row -> row.pattern(0).pattern())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
