package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.DuckDb;

/**
 * The samples, read by a whole run, against facts written down by hand: tab-separated, a line a
 * fact, the statements that the file covers in its first line.
 */
final class SamplesTest {
  private static final Path TRUTH = Path.of("src/test/resources/samples");
  private static final String ENDING = ".truth.tsv";
  private static final String SCOPE = "#scope";

  @TempDir private static Path output;

  @BeforeAll
  static void runOverTheSamples() {
    CommandLine ran = CommandLine.run("run", "--input=samples", "--output=" + output);
    assertEquals(0, ran.code(), ran.err());
  }

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(TRUTH)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFactIsReadAndNoOther(String sample) throws SQLException {
    List<String> lines = lines(sample);
    Set<String> scope = Set.of(lines.get(0).substring(SCOPE.length()).strip().split("[ ,]+"));
    List<String> missing = new ArrayList<>(expected(lines));
    List<String> tooMany = new ArrayList<>();
    for (String fact : actual(sample, scope)) {
      if (!missing.remove(fact)) {
        tooMany.add(fact);
      }
    }
    assertEquals(
        "missing:\n\nread but not expected:\n",
        "missing:\n%s\nread but not expected:\n%s"
            .formatted(String.join("\n", missing), String.join("\n", tooMany)));
  }

  private static List<String> lines(String sample) {
    try {
      return Files.readAllLines(TRUTH.resolve(sample + ENDING)).stream()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the facts of " + sample, e);
    }
  }

  /** Statement, basis, label, unit, period end, quarters, value, nil. */
  private static List<String> expected(List<String> lines) {
    List<String> head = Arrays.asList(lines.get(1).split("\t"));
    List<String> facts = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      facts.add(
          fact(
              cells.get(head.indexOf("statement")),
              cells.get(head.indexOf("basis")),
              cells.get(head.indexOf("label")),
              cells.get(head.indexOf("unit")),
              cells.get(head.indexOf("period_end")),
              cells.get(head.indexOf("quarters")),
              cells.get(head.indexOf("value"))));
    }
    return facts;
  }

  private static List<String> actual(String sample, Set<String> scope) throws SQLException {
    List<String> facts = new ArrayList<>();
    for (String row :
        DuckDb.rows(
            """
            select statement, basis, label, unit, cast(period_end as varchar), quarters, cast(value as varchar)
            from %s where regexp_replace(regexp_extract(source_uri, '[^/#!]+$'), '[.](txt|html?)$', '') = '%s' order by table_index, line, source_offset
            """
                .formatted(DuckDb.dataset(output, "line_items"), sample))) {
      String[] c = row.split("\\|", -1);
      if (scope.contains(c[0])) {
        facts.add(fact(c[0], c[1], c[2], c[3], c[4], c[5], c[6]));
      }
    }
    return facts;
  }

  private static String fact(
      String statement,
      String basis,
      String label,
      String unit,
      String end,
      String quarters,
      String value) {
    return String.join(
        " | ",
        statement,
        basis,
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip(),
        unit,
        end,
        quarters,
        new BigDecimal(value).stripTrailingZeros().toPlainString());
  }
}
