package org.tickmark.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The totals by which a reading is judged, from {@code main-totals.tsv}. */
final class MainTotals {
  private static final Set<String> TOTALS = load();

  private MainTotals() {}

  static boolean contain(String statement, String concept) {
    return TOTALS.contains(statement + "\t" + concept);
  }

  private static Set<String> load() {
    try (InputStream in = MainTotals.class.getResourceAsStream("main-totals.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read main-totals.tsv", e);
    }
  }
}
