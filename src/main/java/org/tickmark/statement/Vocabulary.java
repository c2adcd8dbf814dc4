package org.tickmark.statement;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;

/**
 * The words of heads, labels and remarks, from {@code vocabulary.tsv}; its head says what each
 * category is for.
 */
final class Vocabulary {
  private static final Map<String, Pattern> WORDS =
      VocabularyFile.patterns(Vocabulary.class, "vocabulary.tsv", 3);
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}%$€£¥₩₹'()/&,.:*\\-]+");
  private static final Pattern SEPARATORS = Pattern.compile("[,.:;]+(?=\\s|$|\\))|\\s+");

  private static final Map<String, Memo<Boolean>> SAID = new ConcurrentHashMap<>();
  private static final Memo<String> FOLDED = new Memo<>(Vocabulary::folded);

  private Vocabulary() {}

  /** Whether a text holds words of a category. */
  static boolean says(String category, String text) {
    return SAID.computeIfAbsent(category, c -> new Memo<>(t -> find(c, t).find())).of(text);
  }

  /** Where a text holds words of a category. */
  static Matcher find(String category, String text) {
    return pattern(category).matcher(fold(text));
  }

  /** The expression of a category, for texts in lower case. */
  static Pattern pattern(String category) {
    Pattern pattern = WORDS.get(category);
    if (pattern == null) {
      throw new IllegalArgumentException("no such category: " + category);
    }
    return pattern;
  }

  /** A text as the patterns expect it. */
  static String fold(String text) {
    return FOLDED.of(text);
  }

  private static String folded(String text) {
    String folded =
        text.toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('\u2013', '-')
            .replace('\u2014', '-');
    folded = PUNCTUATION.matcher(folded).replaceAll(" ");
    return SEPARATORS.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
  }
}
