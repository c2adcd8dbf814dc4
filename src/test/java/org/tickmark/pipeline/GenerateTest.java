package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerateTest {
  @TempDir private Path directory;

  @Test
  void writesExhibitsWithTheirTruth() throws IOException {
    CommandLine ran =
        CommandLine.run("generate", "--exhibits=5", "--seed=9", "--output=" + directory);

    assertEquals(0, ran.code(), ran.err());
    List<String> exhibits = names("exhibits");
    assertEquals(5, exhibits.size());
    assertEquals(
        exhibits.stream().map(n -> n.replaceAll("\\..*", "")).toList(),
        names("truth").stream().map(n -> n.replaceAll("\\..*", "")).toList());
  }

  @Test
  void packsThemAsSubmissionsThatAreCutAgain() throws IOException {
    CommandLine ran =
        CommandLine.run(
            "generate",
            "--exhibits=3",
            "--packed=submissions",
            "--output=" + directory.resolve("in"));
    assertEquals(0, ran.code(), ran.err());

    CommandLine run =
        CommandLine.run(
            "run",
            "--input=" + directory.resolve("in/exhibits"),
            "--output=" + directory.resolve("out"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("3 parsed"), run.out());
    try (Stream<Path> files = Files.walk(directory.resolve("out/line_items"))) {
      assertTrue(files.anyMatch(f -> f.toString().contains("company=CIK")));
    }
  }

  @Test
  void packsThemAsArchivesByTurns() throws IOException {
    CommandLine ran =
        CommandLine.run("generate", "--exhibits=251", "--packed=archives", "--output=" + directory);

    assertEquals(0, ran.code(), ran.err());
    assertEquals(List.of("feed-00000.tar.gz", "feed-00001.zip"), names("exhibits"));
    assertEquals(251, names("truth").size());
  }

  @Test
  void saysWhatIsWrongWithItsOptions() {
    assertEquals(
        "tickmark: --exhibits has to be a whole number, not 'many'\n",
        CommandLine.run("generate", "--exhibits=many", "--output=x").err());
    assertEquals(
        "tickmark: --output is missing\n", CommandLine.run("generate", "--exhibits=1").err());
    assertEquals(
        "tickmark: --packed has to be submissions or archives, not 'boxes'\n",
        CommandLine.run("generate", "--exhibits=1", "--output=x", "--packed=boxes").err());
    assertEquals(2, CommandLine.run("generate", "--exhibit=1", "--output=x").code());
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve(below))) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
