package org.tickmark.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One entry of a data file.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param columns what stands between the tabs
 */
public record VocabularyRow(String file, int line, List<String> columns) {
  /** An immutable entry. */
  public VocabularyRow {
    columns = List.copyOf(columns);
  }

  /**
   * A column's text.
   *
   * @param column from 0
   */
  public String get(int column) {
    return columns.get(column);
  }

  /**
   * A column as a regular expression.
   *
   * @throws VocabularyException where it is none
   */
  public Pattern pattern(int column) {
    try {
      return Pattern.compile(get(column));
    } catch (PatternSyntaxException e) {
      throw fault("no regular expression: " + e.getDescription());
    }
  }

  /**
   * A column as a whole number.
   *
   * @throws VocabularyException where it is none
   */
  public long number(int column) {
    try {
      return Long.parseLong(get(column));
    } catch (NumberFormatException e) {
      throw fault("'" + get(column) + "' is no whole number");
    }
  }

  /**
   * A column as one of an enumeration's names, whatever their case.
   *
   * @throws VocabularyException where it is none of them
   */
  public <E extends Enum<E>> E name(int column, Class<E> names) {
    for (E name : names.getEnumConstants()) {
      if (name.name().equalsIgnoreCase(get(column))) {
        return name;
      }
    }
    throw fault("'" + get(column) + "' is not known");
  }

  /** What to throw where this entry is wrong: its place before the words. */
  public VocabularyException fault(String words) {
    return new VocabularyException(file + ", line " + line + ": " + words);
  }
}
