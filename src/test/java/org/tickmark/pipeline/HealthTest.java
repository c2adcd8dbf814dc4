package org.tickmark.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the health of an output says of documents that are well, and of those that are not. */
final class HealthTest {
  @TempDir private Path directory;
  private Path input;
  private Path output;

  @BeforeEach
  void makeDirectories() throws IOException {
    input = Files.createDirectories(directory.resolve("in"));
    output = directory.resolve("out");
  }

  @Test
  void countsWhatIsProvedAndWhatIsFilled() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    write("copy.txt", Releases.BALANCE_SHEET);
    write("letter.txt", Releases.LETTER);
    JsonNode health = new ObjectMapper().readTree(health("--json"));

    assertEquals(
        "{\"count\":1,\"of\":2,\"share\":0.5}", text(health, "withStatements", "FIXED_WIDTH"));
    assertEquals("{\"count\":1,\"of\":1,\"share\":1.0}", text(health, "balanceSheets"));
    assertEquals("{\"count\":0,\"of\":0,\"share\":null}", text(health, "cashRollForwards"));
    assertEquals(
        "{\"count\":4,\"of\":4,\"share\":1.0}", text(health, "mainTotals", "BALANCE_SHEET"));
    assertEquals("{\"count\":12,\"of\":12,\"share\":1.0}", text(health, "lineItems", "period"));
    assertEquals("1", text(health, "outcomes", "DUPLICATE"));
    assertEquals("[]", text(health, "worst"));
  }

  @Test
  void namesTheWorstFirstWithItsReasons() throws IOException {
    write("good.txt", Releases.BALANCE_SHEET);
    write(
        "odd.txt",
        Releases.BALANCE_SHEET
            .replace("JNVC", "ODDV")
            .replace("equity                 $  2,000", "equity                 $  2,010"));
    write("empty.txt", "");
    String text = health();

    int worst = text.indexOf("worst first");
    int empty = text.indexOf("empty.txt", worst);
    int odd = text.indexOf("odd.txt", worst);
    assertTrue(worst > 0 && empty > worst && odd > empty, text);
    assertTrue(text.contains("not read: EMPTY_FILE"), text);
    assertTrue(text.contains("break"), text);
    assertFalse(text.substring(worst).contains("good.txt"), text);
  }

  @Test
  void saysWhenThereIsNoOutput() {
    CommandLine ran = CommandLine.run("health", directory + "/nothing");

    assertEquals(2, ran.code());
    assertEquals(
        "tickmark: '%s/nothing' is no output of Tickmark: it holds no exhibits\n"
            .formatted(directory),
        ran.err());
    assertEquals(
        "tickmark: health takes one output; see tickmark health --help\n",
        CommandLine.run("health").err());
  }

  @Test
  void namesAFileThatIsBroken() throws IOException {
    write("juno.txt", Releases.BALANCE_SHEET);
    CommandLine.run("run", "--input=" + input, "--output=" + output);
    try (Stream<Path> files = Files.walk(output.resolve("ties"))) {
      Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      Files.writeString(file, "no parquet");
      CommandLine ran = CommandLine.run("health", output.toString());
      assertEquals(1, ran.code());
      assertTrue(
          ran.err().startsWith("tickmark: " + file + " cannot be read: not a whole Parquet"),
          ran.err());
      assertEquals(1, ran.err().lines().count());
    }
  }

  private String health(String... options) {
    CommandLine ran = CommandLine.run("run", "--input=" + input, "--output=" + output);
    assertEquals(0, ran.code(), ran.err());
    String[] args =
        Stream.concat(Stream.of("health", output.toString()), Stream.of(options))
            .toArray(String[]::new);
    CommandLine health = CommandLine.run(args);
    assertEquals(0, health.code(), health.err());
    return health.out();
  }

  private static String text(JsonNode node, String... path) {
    JsonNode at = node;
    for (String name : path) {
      at = at.path(name);
    }
    return at.toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }
}
