package org.tickmark.pipeline;

import java.io.PrintStream;
import java.util.Set;
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
  private static final int LISTED = 50;

  private final PrintStream out;

  UnmappedCommand(PrintStream out) {
    this.out = out;
  }

  void run(String[] args) throws InputException, RunFailedException {
    if (OutputArguments.askHelp(args)) {
      out.print(HELP);
      return;
    }
    OutputArguments asked = OutputArguments.of("unmapped", args, Set.of(), "--limit", LISTED);
    out.print(collect(asked.output()).print(asked.number()));
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
