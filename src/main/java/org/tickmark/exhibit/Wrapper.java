package org.tickmark.exhibit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code <DOCUMENT><TYPE>...<TEXT>} wrapper that some stored exhibits keep of their submission.
 */
final class Wrapper {
  private static final Pattern TYPE =
      Pattern.compile("^\\s*<DOCUMENT>\\s*<TYPE>\\s*([^\\s<]+)", Pattern.CASE_INSENSITIVE);

  private Wrapper() {}

  /** The type that a wrapper names, or null without one. */
  static String type(String text) {
    Matcher m = TYPE.matcher(text.length() > 1000 ? text.substring(0, 1000) : text);
    return m.find() ? m.group(1).toUpperCase(Locale.ROOT) : null;
  }
}
