package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunOptionsTest {
  @TempDir private Path directory;

  @Test
  void everyFaultIsSaidAtOnceALineEach() {
    assertFault(
        """
        tickmark: there is no option --inptu. Did you mean 'input'?
        tickmark: 'samples' is no option; options are --name=value, as --input=samples
        tickmark: cannot take '--buckets=many': Cannot deserialize value of type `int` from String "many": not a valid `int` value
        """,
        "run",
        "--inptu=x",
        "samples",
        "--buckets=many");
  }

  @Test
  void everyFaultOfTheValuesIsSaidAtOnce() {
    assertFault(
        """
        tickmark: --buckets has to be at least 1, not 0
        tickmark: --exhibitSeconds has to be at least 1, not -3
        tickmark: --output is missing
        tickmark: --input is missing
        """,
        "run",
        "--buckets=0",
        "--exhibitSeconds=-3");
  }

  @Test
  void aPathThatDoesNotExistIsSaid() {
    Path nowhere = directory.resolve("nowhere");
    assertFault(
        "tickmark: there is no file or directory '%s'\n".formatted(nowhere),
        "run",
        "--input=" + nowhere,
        "--output=" + directory.resolve("out"));
  }

  @Test
  void aDirectoryWithoutFilesIsSaid() throws IOException {
    Path empty = Files.createDirectories(directory.resolve("empty/inner"));
    assertFault(
        "tickmark: the directory '%s' holds no file\n".formatted(empty.getParent()),
        "run",
        "--input=" + empty.getParent(),
        "--output=" + directory.resolve("out"));
  }

  @Test
  void aGlobThatMatchesNothingOrIsNotWellFormedIsSaid() {
    assertFault(
        """
        tickmark: the glob '%1$s/*.txt' matches no file
        tickmark: the glob '%1$s/[a' is not well formed: Missing ']
        """
            .formatted(directory),
        "run",
        "--input=" + directory + "/*.txt",
        "--input=" + directory + "/[a",
        "--output=" + directory.resolve("out"));
  }

  @Test
  void anOutputInsideTheInputIsRefused() throws IOException {
    Files.writeString(directory.resolve("a.txt"), "a");
    assertFault(
        "tickmark: the output '%1$s/out' lies inside the input '%1$s': a second run would read what the first wrote\n"
            .formatted(directory),
        "run",
        "--input=" + directory,
        "--output=" + directory + "/out");
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Path in = Files.createDirectories(directory.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "a");
    Path file = Files.writeString(directory.resolve("out"), "a file");
    assertFault(
        "tickmark: the output '%s' cannot be made a directory: a file is in its place\n"
            .formatted(file),
        "run",
        "--input=" + in,
        "--output=" + file);
  }

  @Test
  void anUnknownCommandIsSaid() {
    assertFault("tickmark: there is no command 'walk'; see tickmark --help\n", "walk");
  }

  @Test
  void helpIsThereForAllAndForEachCommand() {
    for (String[] help :
        new String[][] {{"--help"}, {"help"}, {"run", "--help"}, {"show", "--help"}}) {
      CommandLine ran = CommandLine.run(help);
      assertEquals(0, ran.code());
      assertTrue(ran.out().contains("tickmark"), ran.out());
    }
    assertTrue(CommandLine.run("run", "--help").out().contains("--exhibitSeconds"));
  }

  private static void assertFault(String lines, String... args) {
    CommandLine ran = CommandLine.run(args);
    assertEquals(lines, ran.err());
    assertEquals("", ran.out());
    assertEquals(2, ran.code());
  }
}
