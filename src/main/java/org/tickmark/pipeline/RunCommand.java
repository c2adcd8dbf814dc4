package org.tickmark.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.tickmark.dataset.RunManifest;
import org.tickmark.report.RunSummary;

/** {@code tickmark run}: reads exhibits and writes the datasets. */
final class RunCommand {
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final PrintStream err;

  RunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void run(String[] args) throws InputException, RunFailedException {
    if (Arrays.asList(args).contains("--help")) {
      out.println(
          "tickmark run: reads exhibits and writes the datasets. Options of Beam and its runners are taken as well.");
      PipelineOptionsFactory.register(TickmarkOptions.class);
      PipelineOptionsFactory.printHelp(out, TickmarkOptions.class);
      return;
    }
    TickmarkOptions options = RunOptions.read(args);
    long start = System.nanoTime();
    try {
      Pipeline pipeline = TickmarkPipeline.of(options);
      PipelineResult result = pipeline.run();
      PipelineResult.State state = new Progress(result, err).watch();
      if (state != PipelineResult.State.DONE) {
        throw new RunFailedException("the run ended as " + state);
      }
      RunManifest manifest =
          RunManifest.read(new OutputStore(options.getOutput()).read(RunManifest.PATH));
      out.print(
          RunSummary.print(manifest, options.getOutput(), (System.nanoTime() - start) / NANOS));
    } catch (Pipeline.PipelineExecutionException e) {
      throw new RunFailedException(cause(e));
    } catch (IOException e) {
      throw new RunFailedException("cannot read the manifest: " + e.getMessage());
    }
  }

  private static String cause(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message =
        deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
    return "the run failed: " + message.replaceAll("\\s+", " ");
  }
}
