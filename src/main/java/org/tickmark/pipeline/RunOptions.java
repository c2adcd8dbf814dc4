package org.tickmark.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Reads and checks the options of a run; all faults are said at once. */
final class RunOptions {
  private static final List<String> LOCAL =
      List.of("--enforceImmutability=false", "--enforceEncodability=false", "--blockOnRun=false");

  private RunOptions() {}

  static TickmarkOptions read(String[] args) throws InputException {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    boolean direct =
        all.stream().noneMatch(a -> a.startsWith("--runner="))
            || all.contains("--runner=DirectRunner");
    if (direct) {
      LOCAL.stream().filter(option -> !given(all, option)).forEach(all::add);
    }
    try {
      PipelineOptionsFactory.register(TickmarkOptions.class);
      TickmarkOptions options =
          PipelineOptionsFactory.fromArgs(all.toArray(String[]::new)).as(TickmarkOptions.class);
      FileSystems.setDefaultPipelineOptions(options);
      check(options);
      return options;
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage().replaceAll("\\s+", " "));
    }
  }

  private static boolean given(List<String> args, String option) {
    String name = option.substring(0, option.indexOf('=') + 1);
    return args.stream().anyMatch(arg -> arg.startsWith(name));
  }

  private static void check(TickmarkOptions options) throws InputException {
    List<String> faults = new ArrayList<>();
    if (options.getOutput() == null || options.getOutput().isBlank()) {
      faults.add("--output is missing");
    }
    if (options.getBuckets() < 1) {
      faults.add("--buckets has to be at least 1, not " + options.getBuckets());
    }
    if (options.getExhibitSeconds() < 1) {
      faults.add("--exhibitSeconds has to be at least 1, not " + options.getExhibitSeconds());
    }
    if (options.getInput() == null || options.getInput().isEmpty()) {
      faults.add("--input is missing");
    } else {
      for (String input : options.getInput()) {
        try {
          Source.list(input);
        } catch (InputException e) {
          faults.add(e.getMessage());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InputException(String.join("; ", faults));
    }
  }
}
