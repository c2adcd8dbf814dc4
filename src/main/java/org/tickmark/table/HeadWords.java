package org.tickmark.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** The words that name columns, from {@code head-words.txt}. */
final class HeadWords {
  private static final String RESOURCE = "head-words.txt";
  private static final Pattern WORD = Pattern.compile("[\\p{L}](?:[\\p{L}.-]*[\\p{L}])?'?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d,.$])(?:19|20)\\d\\d(?![\\d,.%])|\\b(?:[1-4]Q|Q[1-4])\\W?\\s?\\d{2}");
  private static final Set<String> PERIODS = new HashSet<>();
  private static final Set<String> ALL = new HashSet<>();
  private static final Set<String> SECTIONS = new HashSet<>();

  static {
    read();
  }

  private HeadWords() {}

  private static void read() {
    for (VocabularyRow row : VocabularyFile.rows(HeadWords.class, RESOURCE, 2)) {
      add(row.get(0), row.get(1));
    }
  }

  private static void add(String kind, String word) {
    if (!kind.equals("section")) {
      ALL.add(word);
    }
    if (kind.equals("period")) {
      PERIODS.add(word);
    }
    if (kind.equals("section") || kind.equals("filler")) {
      SECTIONS.add(word);
    }
  }

  /** Whether every word of a text is one that names columns; true for a text without words. */
  static boolean only(String text) {
    return all(text, ALL);
  }

  /** Whether a text is made of words that name columns. */
  static boolean names(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).find() && only(text);
  }

  /** Whether a text is the heading of a section by its words. */
  static boolean isSection(String text) {
    return !text.isEmpty() && text.indexOf('(') != 0 && all(text, SECTIONS);
  }

  private static boolean all(String text, Set<String> known) {
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    boolean all = true;
    while (all && words.find()) {
      all = known.contains(words.group());
    }
    return all;
  }

  /** Whether a text names a year or a quarter of one. */
  static boolean namesYear(String text) {
    return YEAR.matcher(text).find();
  }

  /** Whether a text names a period or a date, as a year or a month does. */
  static boolean namesPeriod(String text) {
    if (namesYear(text)) {
      return true;
    }
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (PERIODS.contains(words.group())) {
        return true;
      }
    }
    return false;
  }
}
