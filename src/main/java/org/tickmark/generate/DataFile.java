package org.tickmark.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the room's data files: tab separated, with remarks behind a hash. */
final class DataFile {
  private DataFile() {}

  /**
   * The rows of a file.
   *
   * @param name of the file beside this class
   * @param columns how many there are; a tab in the last one stands for itself
   */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = DataFile.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
