package org.tickmark.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.exhibit.Sha256;

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

  @Test
  void twoProcessesGiveTheSameBytes() throws Exception {
    String samples = Path.of("samples").toAbsolutePath().toString();
    List<Map<String, String>> runs = new ArrayList<>();
    for (String name : List.of("once", "again")) {
      Path output = directory.resolve(name);
      assertEndsWell("run ties out", "run", "--input=" + samples, "--output=" + output);
      runs.add(hashes(output));
    }
    assertTrue(runs.get(0).keySet().stream().anyMatch(name -> name.endsWith(".parquet")));
    assertEquals(runs.get(0).keySet(), runs.get(1).keySet());
    runs.get(0).entrySet().removeAll(runs.get(1).entrySet());
    assertEquals(Set.of(), runs.get(0).keySet(), "files of other bytes");
  }

  private static Map<String, String> hashes(Path output) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(output.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
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
