package org.tickmark.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note of where a company's shares are traded: "Juno Valve Corporation (NYSE: JNV)".
 *
 * @param ticker in upper case
 * @param name the name that the note stands with, or null
 */
record ExchangeNote(String ticker, CompanyName name) {
  private static final String EXCHANGE = Words.any("exchanges.txt");
  private static final String QUOTE = "[\"'\\u2018\\u201c\\u0093]?";
  private static final String SYMBOL = "(?-i:(?<%s>[A-Z]{1,5}(?:[.\\-][A-Z])?))(?![\\w])";
  private static final String SEVERAL =
      EXCHANGE + "(?:\\s*(?:/|,|;|and|&)\\s*" + EXCHANGE + "){0,3}";

  /** In parentheses, with a colon, a dash or nothing between exchange and symbol. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)[(\\[]\\s*(?<inside>[^()\\[\\]]{0,80}?[;,:]\\s*)??"
              + QUOTE
              + SEVERAL
              + "[\"\\u201d]?\\s*(?:(?:trading |ticker |stock )?symbols?)?\\s*[:\\-\\u2013\\u2014]*\\s*"
              + QUOTE
              + SYMBOL.formatted("ticker")
              + "[^()\\[\\]]{0,80}[)\\]]");

  /** In a sentence: "on the Nasdaq National Market under the symbol JNVC". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)"
              + EXCHANGE
              + "[^.;()]{0,40}?\\bunder the (?:trading |ticker |stock )?symbols?:?\\s*"
              + QUOTE
              + SYMBOL.formatted("ticker"));

  private static final Pattern BEFORE =
      Pattern.compile("(?<name>" + CompanyName.PATTERN + ")[\\s,]*(?:\\([^()]*\\)[\\s,]*){0,3}$");
  private static final Pattern AFTER = Pattern.compile("\\s*(?<name>" + CompanyName.PATTERN + ")");
  private static final Pattern DATELINE_END =
      Pattern.compile("\\s-{1,2}\\s|--|[\\u2013\\u2014\\u0096\\u0097]|\\.\\.\\.|/\\s|WIRE\\)");
  private static final int REACH = 240;

  /** All notes of a paragraph, in order. */
  static List<ExchangeNote> in(String paragraph) {
    List<ExchangeNote> notes = new ArrayList<>();
    Matcher m = NOTE.matcher(paragraph);
    while (m.find()) {
      notes.add(new ExchangeNote(m.group("ticker").toUpperCase(Locale.ROOT), name(paragraph, m)));
    }
    Matcher sentence = SENTENCE.matcher(paragraph);
    while (sentence.find()) {
      notes.add(new ExchangeNote(sentence.group("ticker").toUpperCase(Locale.ROOT), null));
    }
    return notes;
  }

  private static CompanyName name(String paragraph, Matcher note) {
    String inside = note.group("inside");
    CompanyName within = inside == null ? null : named(AFTER.matcher(inside));
    if (within != null && within.hasForm()) {
      return within;
    }
    String reach = paragraph.substring(Math.max(0, note.start() - REACH), note.start());
    Matcher dash = DATELINE_END.matcher(reach);
    int from = 0;
    while (dash.find()) {
      from = dash.end();
    }
    CompanyName before = named(BEFORE.matcher(reach.substring(from)));
    return before != null ? before : named(AFTER.matcher(paragraph.substring(note.end())));
  }

  private static CompanyName named(Matcher m) {
    boolean found = m.pattern() == AFTER ? m.lookingAt() : m.find();
    return found ? CompanyName.of(m.group("name")) : null;
  }
}
