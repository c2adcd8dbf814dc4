package org.tickmark.pipeline;

import org.apache.beam.sdk.transforms.DoFn;

/**
 * Lists the files of an input where the pipeline runs, so that a long listing does not pass through
 * the job's description.
 */
final class ListInputs extends DoFn<String, InputFile> {
  private static final long serialVersionUID = 1L;

  @ProcessElement
  public void list(@Element String input, OutputReceiver<InputFile> files) throws InputException {
    Inputs.list(input).forEach(files::output);
  }
}
