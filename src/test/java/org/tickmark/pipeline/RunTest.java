package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.DuckDb;
import org.tickmark.dataset.RunManifest;
import org.tickmark.exhibit.Sha256;

/** Runs of the whole, from the command line to Parquet that another reader reads. */
final class RunTest {
  @TempDir private Path directory;
  private Path input;
  private Path output;

  @BeforeEach
  void makeDirectories() throws IOException {
    input = Files.createDirectories(directory.resolve("in"));
    output = directory.resolve("out");
  }

  @Test
  void figuresOfAReleaseAreRowsWithTheirPlace() throws IOException, SQLException {
    write("juno.txt", Releases.BALANCE_SHEET);
    run();
    assertEquals(
        List.of(
            "JNVC|2003-03-31|BALANCE_SHEET|Cash|2003-03-31|0|USD|1000|1250000|$1,250|11",
            "JNVC|2003-03-31|BALANCE_SHEET|Cash|2002-12-31|0|USD|1000|1100000|$1,100|11"),
        DuckDb.rows(
            """
            select company, period, statement, label, period_end, quarters, unit, scale,
                   cast(value as bigint), value_text, source_line
            from %s where label = 'Cash' order by period_end desc
            """
                .formatted(DuckDb.dataset(output, "line_items"))));
  }

  @Test
  void theManifestTiesOutAndEveryInputHasItsRow() throws IOException, SQLException {
    write("juno.txt", Releases.BALANCE_SHEET);
    write("copy.txt", Releases.BALANCE_SHEET);
    write("letter.txt", Releases.LETTER);
    write("empty.txt", "");
    Files.createSymbolicLink(input.resolve("gone.txt"), directory.resolve("nowhere"));
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    Files.write(input.resolve("noise.txt"), noise);
    Files.createDirectories(input.resolve("directory.txt"));
    run();
    assertEquals(
        List.of(
            "copy.txt|PARSED",
            "empty.txt|DEAD_LETTER",
            "gone.txt|DEAD_LETTER",
            "juno.txt|DUPLICATE",
            "letter.txt|NO_STATEMENTS",
            "noise.txt|DEAD_LETTER"),
        exhibits());
    assertEquals(
        List.of(
            "empty.txt|CUT|EMPTY_FILE|the file is empty",
            "gone.txt|READ|READ_FAILED|cannot be read: it does not exist, or is a link that leads nowhere",
            "noise.txt|CUT|BINARY|the file is no text"),
        DuckDb.rows(
            "select parse_filename(source_uri) f, stage, reason, message from %s order by f"
                .formatted(DuckDb.dataset(output, "dead_letters"))));
    RunManifest manifest = manifest();
    assertTrue(manifest.tiesOut());
    assertEquals(6, manifest.inputs());
    assertEquals(
        "{DEAD_LETTER=3, DUPLICATE=1, NO_STATEMENTS=1, PARSED=1}", manifest.outcomes().toString());
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    write("copy.txt", Releases.BALANCE_SHEET);
    write("filed.txt", Releases.submission("0000912345-03-000007", Releases.BALANCE_SHEET));
    write("empty.txt", "");
    run();
    Map<String, String> first = hashes();
    run();
    assertEquals(first, hashes(), "a second run over the first");
    Path elsewhere = directory.resolve("elsewhere");
    run("--input=" + input, "--output=" + elsewhere, "--buckets=1");
    output = elsewhere;
    assertEquals(first, hashes(), "a run in one bucket to another place");
  }

  @Test
  void theDocumentOfASubmissionCarriesTheRowsOfItsBareCopies() throws IOException, SQLException {
    write("a-bare.txt", Releases.BALANCE_SHEET);
    write("filed.txt", Releases.submission("0000912345-03-000007", Releases.BALANCE_SHEET));
    run();
    assertEquals(List.of("a-bare.txt|DUPLICATE", "filed.txt#release.txt|PARSED"), exhibits());
    assertEquals(
        List.of("0000912345-03-000007-2|CIK0000912345|8-K|2003-04-17"),
        DuckDb.rows(
            "select distinct exhibit_id, company, form_type, filed_date from "
                + DuckDb.dataset(output, "line_items")));
    assertEquals(
        List.of("0000912345-03-000007-2"),
        DuckDb.rows(
            "select duplicate_of from %s where outcome = 'DUPLICATE'"
                .formatted(DuckDb.dataset(output, "exhibits"))));
  }

  @Test
  void oneDocumentOfOneFilingCountsOnceThoughItsBytesDiffer() throws IOException, SQLException {
    write("a.txt", Releases.submission("0000912345-03-000007", Releases.BALANCE_SHEET));
    write("b.txt", Releases.submission("0000912345-03-000007", Releases.BALANCE_SHEET + "\n"));
    run();
    assertEquals(List.of("a.txt#release.txt|PARSED", "b.txt#release.txt|DUPLICATE"), exhibits());
    assertEquals(
        List.of("a.txt#release.txt"),
        DuckDb.rows(
            "select distinct parse_filename(source_uri) from "
                + DuckDb.dataset(output, "line_items")));
  }

  @Test
  void aSecondRunRemovesWhatADocumentLeftWhereItNoLongerBelongs() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    run();
    write("juno.txt", Releases.BALANCE_SHEET.replace("2003", "2004").replace("2002", "2003"));
    run();
    assertEquals(
        List.of("company=JNVC/period=2004-03-31"),
        hashes().keySet().stream()
            .filter(path -> path.startsWith("line_items"))
            .map(path -> path.substring("line_items/".length(), path.lastIndexOf('/')))
            .toList());
  }

  @Test
  void aSubmissionWithoutAnExhibitIsCountedAsWithoutStatements() throws IOException, SQLException {
    String filed = Releases.submission("0000912345-03-000008", "x\n").replace("EX-99.1", "EX-10.1");
    write("filed.txt", filed);
    run();
    assertEquals(List.of("filed.txt|NO_STATEMENTS"), exhibits());
  }

  @Test
  void anExhibitOfMoreBytesThanAllowedIsADeadLetterAndTheOthersAreRead()
      throws IOException, SQLException {
    write("juno.txt", Releases.BALANCE_SHEET);
    write("long.txt", Releases.BALANCE_SHEET + " ".repeat(10_000));
    run("--input=" + input, "--output=" + output, "--exhibitBytes=10000");
    assertEquals(List.of("juno.txt|PARSED", "long.txt|DEAD_LETTER"), exhibits());
    assertEquals(
        List.of("EXHIBIT_TOO_LARGE"),
        DuckDb.rows("select reason from " + DuckDb.dataset(output, "dead_letters")));
  }

  @Test
  void noTemporaryFileIsLeft() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    run();
    assertEquals(List.of(), hashes().keySet().stream().filter(p -> p.contains(".tmp")).toList());
  }

  @Test
  void theSummarySaysWhatWasReadAndHowToAsk() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    String summary = run();
    assertTrue(summary.contains("inputs      1 files, 1 documents in"), summary);
    assertTrue(summary.contains("1 parsed"), summary);
    assertTrue(summary.contains("ties out: every input has its outcome"), summary);
    assertTrue(summary.contains("read_parquet('" + output + "/line_items/"), summary);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }

  private String run() {
    return run("--input=" + input, "--output=" + output);
  }

  private static String run(String... options) {
    String[] args =
        Stream.concat(Stream.of("run", "--enforceImmutability=true"), Stream.of(options))
            .toArray(String[]::new);
    CommandLine ran = CommandLine.run(args);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }

  private List<String> exhibits() throws SQLException {
    return DuckDb.rows(
        "select parse_filename(source_uri) f, outcome from %s order by f"
            .formatted(DuckDb.dataset(output, "exhibits")));
  }

  private RunManifest manifest() throws IOException {
    return RunManifest.read(Files.readAllBytes(output.resolve(RunManifest.PATH)));
  }

  /** Every file of the output by its path, hidden ones too. */
  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(output.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
