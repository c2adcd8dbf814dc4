package org.tickmark.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a data file: UTF-8, one entry a line, columns parted by tabs, remarks behind {@code #}. */
public final class VocabularyFile {
  private VocabularyFile() {}

  /**
   * The entries of a file, without remarks and blank lines.
   *
   * @param beside a class of the room that the file belongs to
   * @param name the file's name
   * @param columns how many columns each entry has
   * @throws VocabularyException where the file is missing, unreadable or empty, or an entry has
   *     more or fewer columns
   */
  public static List<VocabularyRow> rows(Class<?> beside, String name, int columns) {
    List<VocabularyRow> rows = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new VocabularyException(name + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(row(name, number, line, columns));
        }
        number++;
      }
    } catch (IOException e) {
      throw new VocabularyException(name + " cannot be read: " + e.getMessage());
    }
    if (rows.isEmpty()) {
      throw new VocabularyException(name + " is empty");
    }
    return List.copyOf(rows);
  }

  /**
   * For each category of a file, one expression that finds any of its patterns.
   *
   * @param beside a class of the room that the file belongs to
   * @param name the file's name
   * @param columns how many columns each entry has: category, pattern, and what else
   * @throws VocabularyException as {@link #rows}, and where a pattern is no regular expression
   */
  public static Map<String, Pattern> patterns(Class<?> beside, String name, int columns) {
    Map<String, String> joined = new LinkedHashMap<>();
    for (VocabularyRow row : rows(beside, name, columns)) {
      joined.merge(row.get(0), row.pattern(1).pattern(), (a, b) -> a + "|" + b);
    }
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    joined.forEach((category, pattern) -> patterns.put(category, Pattern.compile(pattern)));
    return Map.copyOf(patterns);
  }

  /**
   * Loads classes that hold data files, so that a fault shows before any work.
   *
   * @param room what may see the classes
   * @param users the classes whose initializers read data files
   * @throws VocabularyException where a file is missing or broken
   */
  public static void ready(MethodHandles.Lookup room, Class<?>... users) {
    try {
      for (Class<?> user : users) {
        room.ensureInitialized(user);
      }
    } catch (ExceptionInInitializerError e) {
      if (e.getCause() instanceof VocabularyException fault) {
        throw fault;
      }
      throw e;
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static VocabularyRow row(String name, int number, String line, int columns) {
    VocabularyRow row = new VocabularyRow(name, number, List.of(line.split("\t", -1)));
    if (row.columns().size() != columns) {
      throw row.fault(row.columns().size() + " columns where there should be " + columns);
    }
    return row;
  }
}
