package org.tickmark.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.tickmark.dataset.DatasetRow;
import org.tickmark.report.Examination;
import org.tickmark.report.Health;
import org.tickmark.report.HealthReport;
import org.tickmark.report.HealthText;

/** {@code tickmark health}: says how well a corpus was read, from the Parquet files alone. */
final class HealthCommand {
  private static final String HELP =
      """
      tickmark health OUTPUT [--json] [--worst=N]
        Says from the Parquet files of a run, without any truth, how well its documents were read, and names the worst.
        --json      prints JSON
        --worst=N   how many documents to name; 10 by default
      """;
  private static final int SHOWN = 10;

  private final PrintStream out;

  HealthCommand(PrintStream out) {
    this.out = out;
  }

  void run(String[] args) throws InputException, RunFailedException {
    if (OutputArguments.askHelp(args)) {
      out.print(HELP);
      return;
    }
    OutputArguments asked = OutputArguments.of("health", args, Set.of("--json"), "--worst", SHOWN);
    HealthReport report = examine(asked.output(), asked.number());
    out.print(asked.given().contains("--json") ? report.json() : HealthText.print(report));
  }

  private static HealthReport examine(String output, int shown)
      throws InputException, RunFailedException {
    List<InputFile> exhibits = OutputFiles.of(output, "exhibits");
    Health health = new Health(shown);
    try {
      exhibits.parallelStream().map(HealthCommand::examine).forEachOrdered(health::add);
    } catch (OutputFiles.UnreadableException e) {
      throw new RunFailedException(e.getMessage());
    }
    return health.report();
  }

  /** The files of one document have the same place in each dataset. */
  private static Examination examine(InputFile file) {
    Examination examination = new Examination();
    String uri = file.uri();
    OutputFiles.read(uri, Examination.EXHIBIT_COLUMNS, examination::exhibit);
    readIfThere(in("ties", uri), Examination.TIE_COLUMNS, examination::tie);
    readIfThere(in("line_items", uri), Examination.LINE_ITEM_COLUMNS, examination::lineItem);
    return examination;
  }

  private static String in(String dataset, String exhibitUri) {
    int at = exhibitUri.lastIndexOf("exhibits/company=");
    return at < 0
        ? exhibitUri
        : exhibitUri.substring(0, at) + dataset + exhibitUri.substring(at + "exhibits".length());
  }

  private static void readIfThere(String uri, Set<String> columns, Consumer<DatasetRow> each) {
    if (Source.local(uri) ? Files.exists(Source.path(uri)) : exists(uri)) {
      OutputFiles.read(uri, columns, each);
    }
  }

  private static boolean exists(String uri) {
    try {
      FileSystems.matchSingleFileSpec(uri);
      return true;
    } catch (FileNotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new OutputFiles.UnreadableException(uri, e);
    }
  }
}
