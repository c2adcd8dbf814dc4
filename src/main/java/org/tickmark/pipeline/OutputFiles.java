package org.tickmark.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.tickmark.dataset.DatasetReader;
import org.tickmark.dataset.DatasetRow;

/** The files of a run's output, read for a report on it. */
final class OutputFiles {
  private OutputFiles() {}

  /**
   * The Parquet files of one dataset.
   *
   * @param output where the run wrote
   * @param dataset its name
   * @throws InputException where there is none
   */
  static List<InputFile> of(String output, String dataset) throws InputException {
    if (!Source.local(output)) {
      FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    }
    String root = output.endsWith("/") ? output : output + "/";
    try {
      return Inputs.list(root + dataset).stream()
          .filter(file -> file.uri().endsWith(".parquet"))
          .toList();
    } catch (InputException e) {
      throw new InputException(
          "'%s' is no output of Tickmark: it holds no %s"
              .formatted(output, dataset.replace('_', ' ')));
    }
  }

  /**
   * Reads columns of a file.
   *
   * @throws UnreadableException where the file is no whole Parquet file
   */
  static void read(String uri, Set<String> columns, Consumer<DatasetRow> each) {
    try {
      DatasetReader.read(Source.bytes(uri), columns, each);
    } catch (IOException e) {
      throw new UnreadableException(uri, e);
    }
  }

  /** Carries a failure out of a stream. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String uri, IOException cause) {
      super(uri + " cannot be read: " + Source.words(cause), cause);
    }
  }
}
