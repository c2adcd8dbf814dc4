package org.tickmark.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.tickmark.dataset.Catalog;
import org.tickmark.dataset.DocumentOutcome;
import org.tickmark.dataset.RunManifest;

/**
 * Publishes catalog and manifest when every document is settled, inside the graph, since a launcher
 * may not wait for the job. Files that documents left in partitions where they no longer belong go.
 * A run that does not tie out publishes nothing and fails.
 */
final class PublishRun extends DoFn<KV<Integer, Iterable<DocumentOutcome>>, Long> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<DocumentOutcome> BY_PLACE =
      Comparator.comparing(DocumentOutcome::sourceUri)
          .thenComparing(
              DocumentOutcome::exhibitId, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(DocumentOutcome::reason, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final OutputStore store;
  private final PCollectionView<Long> listed;
  private final PCollectionView<Long> found;

  /**
   * Takes what to publish against.
   *
   * @param listed how many files were listed
   * @param found how many documents were found in them when they were read
   */
  PublishRun(OutputStore store, PCollectionView<Long> listed, PCollectionView<Long> found) {
    this.store = store;
    this.listed = listed;
    this.found = found;
  }

  @ProcessElement
  public void publish(ProcessContext context) throws IOException {
    List<DocumentOutcome> documents = new ArrayList<>();
    context.element().getValue().forEach(documents::add);
    documents.sort(BY_PLACE);
    RunManifest manifest =
        RunManifest.of(context.sideInput(listed), context.sideInput(found), documents);
    if (!manifest.tiesOut()) {
      throw new IllegalStateException(
          "the run does not tie out: %d inputs were listed, %d documents found, and their outcomes are %s"
              .formatted(manifest.inputs(), manifest.documents(), manifest.outcomes()));
    }
    Catalog catalog = Catalog.read(store.read(Catalog.PATH));
    for (String path : catalog.replace(documents)) {
      store.delete(path);
    }
    store.write(Catalog.PATH, catalog.text());
    store.write(RunManifest.PATH, manifest.text());
    context.output(manifest.documents());
  }
}
