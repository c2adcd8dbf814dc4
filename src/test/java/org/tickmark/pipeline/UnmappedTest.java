package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of an output whose labels have no concepts. */
final class UnmappedTest {
  @TempDir private Path directory;

  @Test
  void listsLabelsWithoutConceptAndNoOthers() throws IOException {
    String text = unmapped(odd());

    assertTrue(text.startsWith("2 of 12 GAAP figures of the primary statements have no concept"));
    assertTrue(text.contains("       2         1  BALANCE_SHEET     sundry oddities"), text);
    assertFalse(text.contains("total assets"), text);
  }

  @Test
  void listsNoMoreThanAsked() throws IOException {
    assertEquals(2, unmapped(odd(), "--limit=0").lines().count());
  }

  @Test
  void saysWhenThereIsNoOutput() {
    CommandLine ran = CommandLine.run("unmapped", directory + "/nothing");

    assertEquals(2, ran.code());
    assertEquals(
        "tickmark: '%s/nothing' is no output of Tickmark: it holds no line items\n"
            .formatted(directory),
        ran.err());
    assertEquals(
        "tickmark: unmapped takes one output; see tickmark unmapped --help\n",
        CommandLine.run("unmapped", "--limit=many").err());
    assertTrue(CommandLine.run("unmapped", "--help").out().contains("--limit=N"));
  }

  /** A balance sheet whose receivables are called by no name that anybody knows. */
  private static String odd() {
    return Releases.BALANCE_SHEET.replace("Accounts receivable", "Sundry oddities    ");
  }

  private String unmapped(String release, String... options) throws IOException {
    Path input = Files.createDirectories(directory.resolve("in"));
    Files.writeString(input.resolve("odd.txt"), release);
    String output = directory.resolve("out").toString();
    assertEquals(0, CommandLine.run("run", "--input=" + input, "--output=" + output).code());
    CommandLine ran =
        options.length == 0
            ? CommandLine.run("unmapped", output)
            : CommandLine.run("unmapped", output, options[0]);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }
}
