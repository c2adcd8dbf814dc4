package org.tickmark.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.tickmark.dataset.DocumentOutcome;

/**
 * Reads, cuts, parses, ties and writes the files of a bucket, one document at a time. A retry
 * writes the same files again.
 */
final class ReadDocuments extends DoFn<KV<Integer, Iterable<InputFile>>, DocumentOutcome> {
  private static final long serialVersionUID = 1L;

  /** The counter that progress is shown from; reports count outcomes instead. */
  static final String DOCUMENTS = "documents";

  private final OutputStore store;
  private final Limits limits;
  private final Counter documents = Metrics.counter(ReadDocuments.class, DOCUMENTS);
  private transient InputReader reader;

  ReadDocuments(OutputStore store, Limits limits) {
    this.store = store;
    this.limits = limits;
  }

  @Setup
  public void setup() {
    reader = new InputReader(store, limits);
  }

  @ProcessElement
  public void read(
      @Element KV<Integer, Iterable<InputFile>> bucket, OutputReceiver<DocumentOutcome> outcomes)
      throws IOException, InterruptedException {
    Map<String, InputFile> once = new TreeMap<>();
    bucket.getValue().forEach(file -> once.put(file.uri(), file));
    for (InputFile file : once.values()) {
      for (DocumentOutcome outcome : reader.read(file)) {
        outcomes.output(outcome);
        documents.inc();
      }
    }
  }
}
