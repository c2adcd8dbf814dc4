package org.tickmark.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of heads, labels and remarks, from {@code vocabulary.tsv}; its head says what each
 * category is for.
 */
final class Vocabulary {
  private static final Map<String, Pattern> WORDS = load();
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
    Pattern pattern = WORDS.get(category);
    if (pattern == null) {
      throw new IllegalArgumentException("no such category: " + category);
    }
    return pattern.matcher(fold(text));
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

  /**
   * The rows of a resource file beside this class, split at tabs, without comments and blank lines.
   */
  static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return rows;
  }

  private static Map<String, Pattern> load() {
    Map<String, String> joined = new LinkedHashMap<>();
    for (String[] row : rows("vocabulary.tsv")) {
      joined.merge(row[0], row[1], (a, b) -> a + "|" + b);
    }
    Map<String, Pattern> words = new LinkedHashMap<>();
    joined.forEach((category, pattern) -> words.put(category, Pattern.compile(pattern)));
    return Map.copyOf(words);
  }
}
