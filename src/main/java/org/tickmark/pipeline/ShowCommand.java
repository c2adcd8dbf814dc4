package org.tickmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.tickmark.Tickmark;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Cut;
import org.tickmark.exhibit.Cutter;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.report.GridView;
import org.tickmark.report.StatementView;
import org.tickmark.report.TickMarks;

/** {@code tickmark show}: prints the statements of a file's exhibits. */
final class ShowCommand {
  private static final String HELP =
      """
      tickmark show FILE [--grid]
        Prints the statements of each exhibit in FILE, every figure with its tick mark, and the ties that break.
        --grid   prints the layout instead, as it was read, before any meaning
      """;
  private static final int SECONDS = 120;

  private final PrintStream out;

  ShowCommand(PrintStream out) {
    this.out = out;
  }

  void run(String[] args) throws InputException, RunFailedException {
    List<String> given = Arrays.asList(args);
    if (given.contains("--help")) {
      out.print(HELP);
      return;
    }
    boolean grid = given.contains("--grid");
    List<String> rest = given.stream().filter(arg -> !arg.equals("--grid")).toList();
    if (rest.size() != 1 || rest.get(0).startsWith("--")) {
      throw new InputException("show takes one file; see tickmark show --help");
    }
    if (!Source.local(rest.get(0))) {
      FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    }
    List<InputFile> files = Inputs.list(rest.get(0));
    if (files.size() != 1) {
      throw new InputException(
          "show takes one file, not the " + files.size() + " of '" + rest.get(0) + "'");
    }
    show(files.get(0), grid);
  }

  private void show(InputFile file, boolean grid) throws RunFailedException {
    Cut cut;
    try {
      cut = Cutter.cut(file.uri(), Source.bytes(file.uri()));
    } catch (IOException e) {
      throw new RunFailedException(file.uri() + " cannot be read: " + Source.words(e));
    }
    for (Exhibit exhibit : cut.exhibits()) {
      show(exhibit, grid);
    }
    if (cut.exhibits().isEmpty() && !cut.rejections().isEmpty()) {
      throw new RunFailedException(
          cut.rejections().stream()
              .map(r -> r.sourceUri() + ": " + r.message())
              .collect(Collectors.joining("; ")));
    }
    cut.rejections().forEach(r -> out.println(r.sourceUri() + ": " + r.message()));
    if (cut.exhibits().isEmpty()) {
      out.println(file.uri() + " holds no exhibit");
    }
  }

  private void show(Exhibit exhibit, boolean grid) throws RunFailedException {
    Containment.Result<TiedExhibit> result;
    try {
      result = new Containment(SECONDS).run(() -> Tickmark.read(exhibit));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunFailedException("interrupted");
    }
    if (result.value() == null) {
      throw new RunFailedException(exhibit.sourceUri() + " could not be read: " + result.message());
    }
    TiedExhibit read = result.value();
    out.print(grid ? GridView.print(read.document()) : StatementView.print(read, marks()));
  }

  /** A terminal's charset is told since JDK 18; before, it is the default one. */
  private static TickMarks marks() {
    String charset = System.getProperty("stdout.encoding", Charset.defaultCharset().name());
    return charset.equalsIgnoreCase("UTF-8") ? TickMarks.UNICODE : TickMarks.ASCII;
  }
}
