package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowTest {
  @TempDir private Path directory;

  @Test
  void printsTheStatementsOfAFile() throws IOException {
    Path file = Files.writeString(directory.resolve("juno.txt"), Releases.BALANCE_SHEET);
    CommandLine shown = CommandLine.run("show", file.toString());
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.out().contains("BALANCE_SHEET  GAAP"), shown.out());
    assertTrue(shown.out().contains("Juno Valve Corporation (JNVC)"), shown.out());
  }

  @Test
  void printsTheLayoutWithGrid() throws IOException {
    Path file = Files.writeString(directory.resolve("juno.txt"), Releases.BALANCE_SHEET);
    CommandLine shown = CommandLine.run("show", "--grid", file.toString());
    assertTrue(shown.out().contains("== table 1, 2 columns"), shown.out());
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    Path file = Files.writeString(directory.resolve("empty.txt"), "");
    CommandLine shown = CommandLine.run("show", file.toString());
    assertEquals(1, shown.code());
    assertEquals("tickmark: %s: the file is empty\n".formatted(file), shown.err());
  }

  @Test
  void takesOneFileThatIsThere() {
    assertEquals(
        "tickmark: show takes one file; see tickmark show --help\n", CommandLine.run("show").err());
    CommandLine missing = CommandLine.run("show", directory + "/none");
    assertEquals(2, missing.code());
    assertEquals(
        "tickmark: there is no file or directory '%s/none'\n".formatted(directory), missing.err());
  }
}
