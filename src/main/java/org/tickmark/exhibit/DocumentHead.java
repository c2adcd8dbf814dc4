package org.tickmark.exhibit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between {@code <DOCUMENT>} and {@code <TEXT>}.
 *
 * @param type in upper case, empty where none is given
 * @param sequence as given, else the document's place in the submission, from 1
 * @param fileName or null
 */
record DocumentHead(String type, int sequence, String fileName) {
  private static final Pattern FIELD =
      Pattern.compile("^<(TYPE|SEQUENCE|FILENAME)>[ \\t]*([^\\r\\n<]*)", Pattern.MULTILINE);

  /** EX-99, EX-99.1, EX-99.01, EX-99.(A), EX-99-B, EX-99A. */
  private static final Pattern EXHIBIT_99 = Pattern.compile("EX-99(?:[.(\\-].*|[A-Z]?\\d*)?");

  private static final Pattern MAIN = Pattern.compile("(?:8-K|6-K)(?:12G3)?(?:/A)?");

  static DocumentHead read(String fields, int ordinal) {
    String type = "";
    int sequence = ordinal;
    String fileName = null;
    Matcher m = FIELD.matcher(fields);
    while (m.find()) {
      String value = m.group(2).strip();
      switch (m.group(1)) {
        case "TYPE" -> type = value.toUpperCase(Locale.ROOT);
        case "SEQUENCE" -> sequence = value.matches("\\d{1,6}") ? Integer.parseInt(value) : ordinal;
        default -> fileName = value.isEmpty() ? null : value;
      }
    }
    return new DocumentHead(type, sequence, fileName);
  }

  /**
   * Whether it may hold statements by its type: an exhibit of the 99 family, or a main document.
   */
  boolean wanted() {
    return main() || EXHIBIT_99.matcher(type).matches();
  }

  boolean main() {
    return MAIN.matcher(type).matches();
  }
}
