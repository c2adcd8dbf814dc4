package org.tickmark.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run, in a process of its own: it holds all that each command loads. */
class BundledJarIT {
  @TempDir Path directory;

  @Test
  void everyCommandRunsFromTheJarAlone() throws Exception {
    String samples = Path.of("samples").toAbsolutePath().toString();
    String output = directory.resolve("out").toString();
    assertEndsWell("run ties out", "run", "--input=" + samples, "--output=" + output);
    assertEndsWell("balance sheets that balance", "health", output);
    assertEndsWell("Total assets", "show", samples + "/tessaline-networks-2003q2-ex991.txt");
    assertEndsWell("exhibits", "generate", "--exhibits=2", "--output=" + directory.resolve("made"));
  }

  private void assertEndsWell(String said, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
    command.add("-jar");
    command.add(System.getProperty("tickmark.jar"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running: " + words[0]);
    assertEquals(0, process.exitValue(), text);
    assertTrue(text.replaceAll("\\s+", " ").contains(said), text);
  }
}
