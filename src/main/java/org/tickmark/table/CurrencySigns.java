package org.tickmark.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs of currencies, from {@code currency-signs.txt}. */
final class CurrencySigns {
  private static final String RESOURCE = "currency-signs.txt";

  /** A regular expression without groups that matches any of them. */
  static final String PATTERN = read();

  private CurrencySigns() {}

  private static String read() {
    try (InputStream in = CurrencySigns.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(sign -> Pattern.quote(sign).replace(" ", "\\E\\s?\\Q"))
          .collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
