package org.tickmark.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Count;
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
import org.apache.beam.sdk.values.TypeDescriptors;
import org.tickmark.dataset.DocumentOutcome;
import org.tickmark.pipeline.SettleDuplicates.Likeness;

/**
 * The shape of the job: list, spread over buckets, read and write, settle duplicates, publish last.
 */
final class TickmarkPipeline {
  private final OutputStore store;
  private final int buckets;
  private final Limits limits;

  private TickmarkPipeline(TickmarkOptions options) {
    store = new OutputStore(options.getOutput());
    buckets = options.getBuckets();
    limits = Limits.of(options);
  }

  /**
   * Builds the pipeline.
   *
   * @param options checked options
   */
  static Pipeline of(TickmarkOptions options) {
    Pipeline pipeline = Pipeline.create(options);
    new TickmarkPipeline(options).build(pipeline, Inputs.places(options.getInput()));
    return pipeline;
  }

  private void build(Pipeline pipeline, List<String> inputs) {
    int parts = buckets;
    PCollection<KV<Integer, Iterable<InputFile>>> files =
        pipeline
            .apply("Inputs", Create.of(inputs))
            .apply("List", ParDo.of(new ListInputs()))
            .setCoder(SerializableCoder.of(InputFile.class))
            .apply(
                "Spread",
                WithKeys.<Integer, InputFile>of(f -> Math.floorMod(f.uri().hashCode(), parts))
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
            .apply("Read", ParDo.of(new ReadDocuments(store, limits)))
            .setCoder(SerializableCoder.of(DocumentOutcome.class));
    PCollectionView<Long> found =
        read.apply("CountDocuments", Count.globally()).apply("Found", View.asSingleton());
    PCollection<DocumentOutcome> settled = settle(settle(read, Likeness.BYTES), Likeness.NAME);
    settled
        .apply(
            "Together",
            WithKeys.<Integer, DocumentOutcome>of(0).withKeyType(TypeDescriptors.integers()))
        .apply("All", GroupByKey.create())
        .apply(
            "Publish",
            ParDo.of(new PublishRun(store, listed, found)).withSideInputs(listed, found));
  }

  private PCollection<DocumentOutcome> settle(
      PCollection<DocumentOutcome> documents, Likeness likeness) {
    int parts = buckets;
    return documents
        .apply(
            "By" + likeness,
            WithKeys.<Integer, DocumentOutcome>of(
                    o -> Math.floorMod(String.valueOf(likeness.of(o)).hashCode(), parts))
                .withKeyType(TypeDescriptors.integers()))
        .apply("Alike" + likeness, GroupByKey.create())
        .apply("Settle" + likeness, ParDo.of(new SettleDuplicates(likeness, store, limits)))
        .setCoder(SerializableCoder.of(DocumentOutcome.class));
  }

  /** One file may be matched by several inputs; it falls into one bucket, whichever way it came. */
  private static Long distinct(KV<Integer, Iterable<InputFile>> bucket) {
    Set<String> uris = new HashSet<>();
    bucket.getValue().forEach(file -> uris.add(file.uri()));
    return (long) uris.size();
  }
}
