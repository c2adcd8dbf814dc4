package org.tickmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.tickmark.generate.ExhibitGenerator;
import org.tickmark.generate.GeneratedExhibit;
import org.tickmark.generate.Packing;

/** {@code tickmark generate}: writes exhibits of invented companies and what is true of them. */
final class GenerateCommand {
  private static final String HELP =
      """
      tickmark generate --exhibits=N --output=DIRECTORY [--seed=S] [--packed=submissions]
        Writes N exhibits of invented companies into DIRECTORY/exhibits, and their facts into DIRECTORY/truth.
        The same seed gives the same exhibits, whatever their number; 1 by default.
        --packed=submissions wraps each in a full submission, as EDGAR disseminates it.
      """;
  private static final String SUBMISSIONS = "submissions";
  private static final Pattern OPTION = Pattern.compile("--(exhibits|seed|output|packed)=(.+)");

  private final PrintStream out;

  GenerateCommand(PrintStream out) {
    this.out = out;
  }

  void run(String[] args) throws InputException, RunFailedException {
    Map<String, String> options = new TreeMap<>();
    for (String arg : args) {
      if (arg.equals("--help")) {
        out.print(HELP);
        return;
      }
      Matcher m = OPTION.matcher(arg);
      if (!m.matches()) {
        throw new InputException("generate does not know '%s'; see --help".formatted(arg));
      }
      options.put(m.group(1), m.group(2));
    }
    if (!options.containsKey("output")) {
      throw new InputException("--output is missing");
    }
    String packed = options.getOrDefault("packed", "");
    if (!packed.isEmpty() && !packed.equals(SUBMISSIONS)) {
      throw new InputException("--packed has to be submissions, not '%s'".formatted(packed));
    }
    long exhibits = number(options, "exhibits", null);
    long seed = number(options, "seed", "1");
    Path directory = Path.of(options.get("output"));
    LongFunction<GeneratedExhibit> maker =
        packed.isEmpty()
            ? index -> ExhibitGenerator.generate(seed, index)
            : index -> Packing.submission(ExhibitGenerator.generate(seed, index), index);
    write(directory, exhibits, maker);
    out.printf("%,d exhibits in %s%n", exhibits, options.get("output"));
  }

  private static long number(Map<String, String> options, String name, String otherwise)
      throws InputException {
    String given = options.getOrDefault(name, otherwise);
    if (given == null) {
      throw new InputException("--" + name + " is missing");
    }
    try {
      long number = Long.parseLong(given);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers that are too small.
    }
    throw new InputException("--%s has to be a whole number, not '%s'".formatted(name, given));
  }

  private static void write(Path directory, long exhibits, LongFunction<GeneratedExhibit> maker)
      throws RunFailedException {
    try {
      Path documents = Files.createDirectories(directory.resolve("exhibits"));
      Path truth = Files.createDirectories(directory.resolve("truth"));
      LongStream.range(0, exhibits)
          .parallel()
          .forEach(index -> write(maker.apply(index), documents, truth));
    } catch (IOException | UncheckedIOException e) {
      throw new RunFailedException("cannot write to %s: %s".formatted(directory, e.getMessage()));
    }
  }

  private static void write(GeneratedExhibit exhibit, Path documents, Path truth) {
    try {
      Files.writeString(documents.resolve(exhibit.name()), exhibit.text(), StandardCharsets.UTF_8);
      Files.writeString(
          truth.resolve(exhibit.truthName()), exhibit.truth(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
