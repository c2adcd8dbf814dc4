package org.tickmark.exhibit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that a document gives for its company.
 *
 * @param text as written
 * @param core its words in lower case without legal form and article: what two forms of one name
 *     share
 */
record CompanyName(String text, String core) {
  private static final String FORM = Words.any("legal-forms.txt");

  /** A word of a name: a capital or a digit first; "of", "and" and their like between two. */
  private static final String WORD =
      "(?:[A-Z0-9\\u00c0-\\u00de][\\w&'\\u2019.+!\\u00ae\\u2122\\u00c0-\\u017f-]*|e[A-Z]\\w*)";

  private static final String LINK = "(?:of|and|de|for|the|in|&)";

  /** An expression for a name, to be built into others. */
  static final String PATTERN =
      "(?:"
          + WORD
          + "(?: (?:"
          + LINK
          + " ){0,2}"
          + WORD
          + "| & "
          + WORD
          + "){0,7}(?:, ?(?i:"
          + FORM
          + ")\\b\\.?)?)";

  private static final Pattern ENDS_IN_FORM =
      Pattern.compile("(?i)^(?<base>.*?\\S),? (?<form>" + FORM + ")\\b\\.?$");
  private static final Pattern OTHER_PARTY =
      Pattern.compile("(?i)\\b" + Words.any("other-parties.txt") + "(?![\\w])");
  private static final Pattern NO_NAME = Pattern.compile("(?i)" + Words.any("no-names.txt"));
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)^(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b");

  /** A text's start up to its first legal form. */
  private static final Pattern STARTS_WITH_NAME =
      Pattern.compile("^(?<name>[^\\s].{1,60}?\\b(?i:" + FORM + ")\\b\\.?)(?:[\\s,;].*)?$");

  private static final Pattern SUBSIDIARIES =
      Pattern.compile(
          "(?i),? (?:and|&) (?:its )?(?:consolidated |wholly[- ]owned )?subsidiar(?:y|ies).*");
  private static final int LONGEST = 70;

  /** The name that a piece of text is, or null where it can be none. */
  static CompanyName of(String text) {
    String name = SUBSIDIARIES.matcher(text).replaceAll("").replaceAll("[,;:\\s-]+$", "").strip();
    String core = core(name);
    if (core.isEmpty()
        || name.length() > LONGEST
        || name.matches("[\\d.,\\s-]+")
        || MONTH.matcher(name).find()
        || NO_NAME.matcher(core).matches()
        || OTHER_PARTY.matcher(name).find()) {
      return null;
    }
    return new CompanyName(name, core);
  }

  /** The name in its legal form that a line starts with, or null. */
  static CompanyName leading(String line) {
    Matcher m = STARTS_WITH_NAME.matcher(line);
    CompanyName name = m.matches() ? of(m.group("name")) : null;
    return name != null && name.text().matches(PATTERN) ? name : null;
  }

  boolean hasForm() {
    return ENDS_IN_FORM.matcher(text).find();
  }

  /** Whether two are forms of one name: "Juno Valve" and "Juno Valve Corporation". */
  boolean sameAs(CompanyName other) {
    return core.equals(other.core)
        || core.startsWith(other.core + " ")
        || other.core.startsWith(core + " ");
  }

  private static String core(String name) {
    String words =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[\\u2019'.]", "")
            .replaceAll("[^a-z0-9&\\u00df-\\u017f]+", " ")
            .replaceAll("^the ", "")
            .strip();
    Matcher form = ENDS_IN_FORM.matcher(words);
    while (form.find()) {
      words = form.group("base").strip();
      form = ENDS_IN_FORM.matcher(words);
    }
    return words;
  }
}
