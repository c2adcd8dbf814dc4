package org.tickmark.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** What the words of a label line tell of the lines beside it; from {@code label-words.txt}. */
final class LabelWords {
  private static final String RESOURCE = "label-words.txt";
  private static final Map<String, Set<String>> WORDS = read();
  private static final Pattern POSSESSIVE = Pattern.compile("(?i).*(?:s['’]|['’]s)");

  /** What no label starts with: a number of shares, a year's number, a day without its month. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+ [a-zA-Z]|(?:19|20)\\d\\d[,:] ?\\d{1,3}(?:,\\d{3})+"
              + "|\\d{1,2}, ?(?:19|20)\\d\\d\\b");

  private static final Pattern PERIOD = Phrases.of("period");
  private static final Pattern LACKS_YEAR = Pattern.compile(".*\\p{L}\\.? \\d{1,2},");

  private static final Pattern LETTERS = Pattern.compile("[^a-z&']+");

  private LabelWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (VocabularyRow row : VocabularyFile.rows(LabelWords.class, RESOURCE, 2)) {
      words.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(row.get(1));
    }
    return words;
  }

  private static boolean is(String kind, String word) {
    return WORDS.get(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a line is a period that lacks its year, of which the columns tell. */
  static boolean isPeriod(String label) {
    return PERIOD.matcher(label).matches() && LACKS_YEAR.matcher(label).matches();
  }

  /** Whether a line asks for more: ends with a comma, a hyphen, a possessive, "of". */
  static boolean isOpen(String label) {
    if (label.endsWith(",") || label.endsWith(";") || POSSESSIVE.matcher(label).matches()) {
      return true;
    }
    if (label.endsWith("-") && !label.endsWith(" -")) {
      return true;
    }
    int space = label.lastIndexOf(' ');
    return space > 0 && !endsInLetter(label) && is("open", label.substring(space + 1));
  }

  /** Whether a line ends with a letter that names something, as "Class A" does among small ones. */
  private static boolean endsInLetter(String label) {
    return label.endsWith(" A") && !isCapitals(label);
  }

  /** Whether a line without figures of its own asks for more; "and other" does, with none. */
  static boolean isOpenAlone(String label) {
    int space = label.lastIndexOf(' ');
    return isOpen(label) || (space > 0 && is("alone", label.substring(space + 1)));
  }

  /** Whether a line starts as only the rest of a label does. */
  static boolean startsSmall(String label) {
    boolean parenthesis = label.length() > 1 && label.charAt(0) == '(';
    char c = label.charAt(parenthesis ? 1 : 0);
    if (Character.isLowerCase(c) || (parenthesis && Character.isDigit(c))) {
      return true;
    }
    int space = label.indexOf(' ');
    return is("following", space < 0 ? label : label.substring(0, space));
  }

  /** Whether a line starts with a number that only the rest of a label starts with. */
  static boolean startsNumbered(String label) {
    return NUMBERED.matcher(label).lookingAt();
  }

  /**
   * Whether a line is a sentence that leads up to a table: "... were as follows (in millions):".
   */
  static boolean isSentence(String line) {
    if (!line.endsWith(":") && !line.endsWith(".")) {
      return false;
    }
    for (String word : LETTERS.split(line.toLowerCase(Locale.ROOT))) {
      if (is("sentence", word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says nothing but that the page goes on. */
  static boolean isFurniture(String line) {
    String words = line.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return is("furniture", words);
  }

  /** Whether all letters are capitals. */
  static boolean isCapitals(String label) {
    return label.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether there is a letter. */
  static boolean hasLetters(String label) {
    return label.chars().anyMatch(Character::isLetter);
  }
}
