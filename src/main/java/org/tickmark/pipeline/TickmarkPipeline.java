package org.tickmark.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.tickmark.dataset.DocumentOutcome;

/**
 * The shape of the job: list, spread over buckets, read and write, settle duplicates, publish last.
 */
final class TickmarkPipeline {
  private TickmarkPipeline() {}

  /**
   * Builds the pipeline.
   *
   * @param options checked options
   * @param inputs what to read, each alone
   */
  static Pipeline of(TickmarkOptions options, List<String> inputs) {
    Pipeline pipeline = Pipeline.create(options);
    OutputStore store = new OutputStore(options.getOutput());
    int buckets = options.getBuckets();
    int seconds = options.getExhibitSeconds();
    PCollection<KV<Integer, Iterable<InputFile>>> files =
        pipeline
            .apply("Inputs", Create.of(inputs))
            .apply("List", ParDo.of(new ListInputs()))
            .setCoder(SerializableCoder.of(InputFile.class))
            .apply(
                "Spread",
                WithKeys.<Integer, InputFile>of(f -> Math.floorMod(f.uri().hashCode(), buckets))
                    .withKeyType(TypeDescriptors.integers()))
            .apply("Buckets", GroupByKey.create());
    PCollectionView<Long> listed =
        files
            .apply(
                "Count", MapElements.into(TypeDescriptors.longs()).via(TickmarkPipeline::distinct))
            .apply("Sum", Sum.longsGlobally())
            .apply("Listed", View.asSingleton());
    PCollection<DocumentOutcome> read =
        files
            .apply("Read", ParDo.of(new ReadDocuments(store, seconds)))
            .setCoder(SerializableCoder.of(DocumentOutcome.class));
    read.apply(
            "BySha",
            WithKeys.<Integer, DocumentOutcome>of(o -> bucket(o, buckets))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Alike", GroupByKey.create())
        .apply("Settle", ParDo.of(new SettleDuplicates(store, seconds)))
        .setCoder(SerializableCoder.of(DocumentOutcome.class))
        .apply(
            "Together",
            WithKeys.<Integer, DocumentOutcome>of(0).withKeyType(new TypeDescriptor<Integer>() {}))
        .apply("All", GroupByKey.create())
        .apply("Publish", ParDo.of(new PublishRun(store, listed)).withSideInputs(listed));
    return pipeline;
  }

  /** One file may be matched by several inputs; it falls into one bucket, whichever way it came. */
  private static Long distinct(KV<Integer, Iterable<InputFile>> bucket) {
    Set<String> uris = new HashSet<>();
    bucket.getValue().forEach(file -> uris.add(file.uri()));
    return (long) uris.size();
  }

  private static Integer bucket(DocumentOutcome outcome, int buckets) {
    return outcome.sha256() == null ? 0 : Math.floorMod(outcome.sha256().hashCode(), buckets);
  }
}
