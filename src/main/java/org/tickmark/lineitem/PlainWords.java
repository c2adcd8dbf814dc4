package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/**
 * Reads the words of a label that count, each in one form, by {@code words.tsv}; its head says how.
 * The dictionary's wordings are read in the same way, so both sides of a comparison are alike.
 */
final class PlainWords {
  private static final PlainWords LOADED =
      new PlainWords(VocabularyFile.rows(PlainWords.class, "words.tsv", 3));

  private final Map<String, String> alike = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** Words in a row that stand for others, or that end what counts. */
  private record Phrase(List<String> words, List<String> meaning, boolean cut) {
    boolean standsAt(List<String> text, int at) {
      return at + words.size() <= text.size()
          && text.subList(at, at + words.size()).equals(words)
          && !(cut && at == 0);
    }
  }

  private PlainWords(List<VocabularyRow> rows) {
    for (VocabularyRow row : rows) {
      if (row.get(0).equals("same")) {
        Tokens.of(row.get(1)).forEach(word -> alike.put(word, row.get(2)));
      } else if (row.get(0).equals("drop")) {
        dropped.addAll(Tokens.of(row.get(1)));
      }
    }
    for (VocabularyRow row : rows) {
      switch (row.get(0)) {
        case "same", "drop", "optional" -> {}
        case "phrase" -> addPhrase(row, Tokens.of(row.get(2)), /* cut= */ false);
        case "cut" -> addPhrase(row, Tokens.of(row.get(2)), /* cut= */ true);
        default -> throw row.fault("'" + row.get(0) + "' is no kind");
      }
    }
    phrases
        .values()
        .forEach(
            some -> some.sort(Comparator.comparing((Phrase p) -> p.words().size()).reversed()));
  }

  private void addPhrase(VocabularyRow row, List<String> meaning, boolean cut) {
    for (String text : row.get(1).split("\\|")) {
      List<String> words = unphrased(text);
      if (words.isEmpty() || (words.size() == 1 && Tokens.of(text).size() > 1)) {
        throw row.fault("of '" + text + "' not enough words count");
      }
      phrases
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Phrase(words, meaning, cut));
    }
  }

  /** The words of a label in their order; empty where none counts. */
  static List<String> of(String label) {
    return LOADED.read(label);
  }

  private List<String> read(String label) {
    List<String> text = unphrased(label);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Phrase phrase = phraseAt(text, at);
      if (phrase == null) {
        words.add(text.get(at));
        at++;
      } else if (phrase.cut()) {
        words.addAll(phrase.meaning());
        return words;
      } else {
        words.addAll(phrase.meaning());
        at += phrase.words().size();
      }
    }
    return words;
  }

  private Phrase phraseAt(List<String> text, int at) {
    for (Phrase phrase : phrases.getOrDefault(text.get(at), List.of())) {
      if (phrase.standsAt(text, at)) {
        return phrase;
      }
    }
    return null;
  }

  private List<String> unphrased(String text) {
    List<String> words = new ArrayList<>();
    for (String token : Tokens.of(text)) {
      String word = alike.getOrDefault(token, token);
      if (!dropped.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Letters in a row, in lower case and in the singular; what holds a digit is no word. */
  private static final class Tokens {
    private static final Pattern SINGULAR = Pattern.compile("(?:ss|us|is)$");
    private static final Pattern PLURAL_ES = Pattern.compile("(?:x|ch|sh|ss)es$");

    private final String text;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean numeric;
    private boolean negated;

    private Tokens(String text) {
      this.text = text.toLowerCase(Locale.ROOT);
    }

    static List<String> of(String text) {
      return new Tokens(text).read();
    }

    private List<String> read() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          word.append(c);
        } else if (Character.isDigit(c)) {
          numeric = true;
        } else if (!joins(c)) {
          end();
        }
      }
      end();
      return found;
    }

    /** An apostrophe parts no word, nor does the ampersand of "R&D" and "SG&A". */
    private boolean joins(char c) {
      return c == '\'' || c == '\u2019' || (c == '&' && !word.isEmpty() && word.length() <= 2);
    }

    private void end() {
      if (word.length() > 1 && !numeric) {
        String one = singular(word.toString());
        if (one.equals("non")) {
          negated = true;
        } else {
          found.add(negated ? "non" + one : one);
          negated = false;
        }
      }
      word.setLength(0);
      numeric = false;
    }

    private static String singular(String word) {
      if (word.length() < 4 || !word.endsWith("s") || SINGULAR.matcher(word).find()) {
        return word;
      }
      if (word.endsWith("ies")) {
        return word.substring(0, word.length() - 3) + "y";
      }
      return PLURAL_ES.matcher(word).find()
          ? word.substring(0, word.length() - 2)
          : word.substring(0, word.length() - 1);
    }
  }
}
