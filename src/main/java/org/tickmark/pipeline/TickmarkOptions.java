package org.tickmark.pipeline;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** The options of a run, beside those of Beam and its runners. */
public interface TickmarkOptions extends PipelineOptions {
  @Description(
      "What to read: files, directories (with all below them) and globs, separated by commas; on any file system that Beam knows."
          + " May be given several times.")
  List<String> getInput();

  void setInput(List<String> input);

  @Description("The directory to write to.")
  String getOutput();

  void setOutput(String output);

  @Description(
      "Into how many parts the work is cut. More than there are workers, so that none waits long for the last.")
  @Default.Integer(32)
  int getBuckets();

  void setBuckets(int buckets);

  @Description("After how many seconds an exhibit is given up as a dead letter.")
  @Default.Integer(120)
  int getExhibitSeconds();

  void setExhibitSeconds(int seconds);

  @Description(
      "Exhibits of more bytes are given up as dead letters. Parsing takes some sixty times as much heap.")
  @Default.Long(32L << 20)
  long getExhibitBytes();

  void setExhibitBytes(long bytes);
}
