package org.tickmark.exhibit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lists of words beside this class: one regular expression a line, {@code #} starts a comment. */
final class Words {
  private Words() {}

  /** One expression that matches any line of a list. */
  static String any(String list) {
    try (InputStream in = Words.class.getResourceAsStream(list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.joining("|", "(?:", ")"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list, e);
    }
  }
}
