package org.tickmark.pipeline;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Reads and checks the options of a run; all faults are said at once. */
final class RunOptions {
  /**
   * The Direct Runner checks after each step that a test pipeline is well behaved; a run of real
   * size is faster without.
   */
  private static final List<String> DIRECT =
      List.of("--enforceImmutability=false", "--enforceEncodability=false", "--blockOnRun=false");

  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']+)'\\.?\\s*(Did you mean .*)?");

  private final List<String> faults = new ArrayList<>();

  private RunOptions() {}

  /**
   * Reads options.
   *
   * @param args as given on the command line
   * @throws InputException with every fault of them
   */
  static TickmarkOptions read(String[] args) throws InputException {
    RunOptions reading = new RunOptions();
    TickmarkOptions options = reading.parse(args);
    if (!reading.faults.isEmpty()) {
      throw new InputException(reading.faults);
    }
    FileSystems.setDefaultPipelineOptions(options);
    reading.check(options);
    if (!reading.faults.isEmpty()) {
      throw new InputException(reading.faults);
    }
    return options;
  }

  /** Parses each option alone first, since Beam stops at the first fault. */
  private TickmarkOptions parse(String[] args) {
    PipelineOptionsFactory.register(TickmarkOptions.class);
    for (String arg : args) {
      parseAll(arg);
    }
    if (!faults.isEmpty()) {
      return null;
    }
    List<String> all = new ArrayList<>(Arrays.asList(args));
    boolean direct =
        all.stream().noneMatch(a -> a.startsWith("--runner="))
            || all.contains("--runner=DirectRunner");
    if (direct) {
      DIRECT.stream().filter(option -> !given(all, option)).forEach(all::add);
    }
    return parseAll(all.toArray(String[]::new));
  }

  private TickmarkOptions parseAll(String... args) {
    try {
      return PipelineOptionsFactory.fromArgs(args).as(TickmarkOptions.class);
    } catch (IllegalArgumentException e) {
      faults.add(words(args[0], e));
      return null;
    }
  }

  private static String words(String arg, IllegalArgumentException fault) {
    if (!arg.startsWith("--")) {
      return "'%s' is no option; options are --name=value, as --input=%s".formatted(arg, arg);
    }
    String message =
        String.valueOf(fault.getMessage())
            .replaceAll("\\s+", " ")
            .replaceAll(" at \\[Source.*", "");
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String meant = unknown.group(2) == null ? "" : ". " + unknown.group(2);
      return "there is no option --" + unknown.group(1) + meant;
    }
    return "cannot take '%s': %s".formatted(arg, message);
  }

  private static boolean given(List<String> args, String option) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return args.stream().anyMatch(arg -> arg.startsWith(name));
  }

  private void check(TickmarkOptions options) {
    atLeastOne("--buckets", options.getBuckets());
    atLeastOne("--exhibitSeconds", options.getExhibitSeconds());
    atLeastOne("--exhibitBytes", options.getExhibitBytes());
    if (options.getOutput() == null || options.getOutput().isBlank()) {
      faults.add("--output is missing");
    }
    List<String> places =
        options.getInput() == null ? List.of() : Inputs.places(options.getInput());
    if (places.isEmpty()) {
      faults.add("--input is missing");
    }
    for (String place : places) {
      try {
        Inputs.list(place);
      } catch (InputException e) {
        faults.addAll(e.faults());
      }
    }
    if (faults.isEmpty() && Source.local(options.getOutput())) {
      checkOutput(options.getOutput(), places);
    }
  }

  private void checkOutput(String output, List<String> places) {
    Path directory = Source.path(output);
    for (String place : places) {
      if (Source.local(place) && directory.startsWith(Source.path(place))) {
        faults.add(
            "the output '%s' lies inside the input '%s': a second run would read what the first wrote"
                .formatted(output, place));
      }
    }
    if (faults.isEmpty()) {
      try {
        Files.createDirectories(directory);
      } catch (IOException e) {
        String file = e instanceof FileAlreadyExistsException ? ": a file is in its place" : "";
        faults.add("the output '%s' cannot be made a directory%s".formatted(output, file));
      }
    }
  }

  private void atLeastOne(String option, long value) {
    if (value < 1) {
      faults.add("%s has to be at least 1, not %d".formatted(option, value));
    }
  }
}
