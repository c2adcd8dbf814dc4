package org.tickmark.pipeline;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tickmark.report.UnmappedLabels;

/** {@code tickmark unmapped}: lists the labels that no concept was found for. */
final class UnmappedCommand {
  private static final String HELP =
      """
      tickmark unmapped OUTPUT [--limit=N]
        Lists from the Parquet files of a run the labels of GAAP balance sheets, income statements and cash flow statements
        that have no concept, those of most figures first.
        --limit=N   how many labels to list; 50 by default
      """;
  private static final Pattern LIMIT = Pattern.compile("--limit=(\\d{1,6})");
  private static final int LISTED = 50;

  private final PrintStream out;

  UnmappedCommand(PrintStream out) {
    this.out = out;
  }

  void run(String[] args) throws InputException, RunFailedException {
    List<String> given = Arrays.asList(args);
    if (given.contains("--help")) {
      out.print(HELP);
      return;
    }
    List<String> places = given.stream().filter(arg -> !arg.startsWith("--")).toList();
    boolean known =
        given.stream()
            .filter(arg -> arg.startsWith("--"))
            .allMatch(arg -> LIMIT.matcher(arg).matches());
    if (places.size() != 1 || !known) {
      throw new InputException("unmapped takes one output; see tickmark unmapped --help");
    }
    out.print(collect(places.get(0)).print(limit(given)));
  }

  private static int limit(List<String> given) {
    return given.stream()
        .map(LIMIT::matcher)
        .filter(m -> m.matches())
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .findFirst()
        .orElse(LISTED);
  }

  private static UnmappedLabels collect(String output) throws InputException, RunFailedException {
    UnmappedLabels labels = new UnmappedLabels();
    try {
      for (InputFile file : OutputFiles.of(output, "line_items")) {
        OutputFiles.read(file.uri(), UnmappedLabels.COLUMNS, labels::add);
      }
    } catch (OutputFiles.UnreadableException e) {
      throw new RunFailedException(e.getMessage());
    }
    return labels;
  }
}
