package org.tickmark.pipeline;

import java.io.PrintStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.joda.time.Duration;

/** Shows how far a run is, a line now and then; on a console the line is rewritten. */
final class Progress {
  private static final Duration CONSOLE = Duration.standardSeconds(1);
  private static final Duration LOG = Duration.standardSeconds(30);

  private final PipelineResult result;
  private final PrintStream err;

  @SuppressWarnings("SystemConsoleNull") // on a JDK 22 or newer it is only prettier than it need be
  private final boolean console = System.console() != null;

  Progress(PipelineResult result, PrintStream err) {
    this.result = result;
    this.err = err;
  }

  /** Waits for the end. */
  PipelineResult.State watch() {
    PipelineResult.State state = null;
    while (state == null || !state.isTerminal()) {
      state = result.waitUntilFinish(console ? CONSOLE : LOG);
      if (state == null || !state.isTerminal()) {
        show();
      }
    }
    if (console) {
      err.print("\r                              \r");
    }
    return state;
  }

  private void show() {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(ReadDocuments.class, ReadDocuments.DOCUMENTS))
            .build();
    long documents = 0;
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      documents += counter.getAttempted();
    }
    err.print((console ? "\r" : "") + "  " + documents + " documents read" + (console ? "" : "\n"));
    err.flush();
  }
}
