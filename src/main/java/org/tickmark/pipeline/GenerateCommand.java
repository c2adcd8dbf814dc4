package org.tickmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code tickmark generate}: writes exhibits of invented companies and what is true of them. */
final class GenerateCommand {
  private static final String HELP =
      """
      tickmark generate --exhibits=N --output=DIRECTORY [--seed=S] [--packed=submissions|archives]
        Writes N exhibits of invented companies into DIRECTORY/exhibits, and their facts into DIRECTORY/truth.
        The same seed gives the same exhibits, whatever their number; 1 by default.
        --packed=submissions wraps each in a full submission, as EDGAR disseminates it; --packed=archives packs these
        into archives of 250, gzipped tars and zips by turns.
      """;
  private static final Set<String> PACKINGS = Set.of("", "submissions", "archives");
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
    if (!PACKINGS.contains(packed)) {
      throw new InputException(
          "--packed has to be submissions or archives, not '%s'".formatted(packed));
    }
    long exhibits = number(options, "exhibits", null);
    long seed = number(options, "seed", "1");
    GeneratedFiles files = new GeneratedFiles(Path.of(options.get("output")), seed);
    try {
      switch (packed) {
        case "" -> files.bare(exhibits);
        case "submissions" -> files.submissions(exhibits);
        default -> files.archives(exhibits);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RunFailedException(
          "cannot write to %s: %s".formatted(options.get("output"), e.getMessage()));
    }
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
}
