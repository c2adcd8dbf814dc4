package org.tickmark.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.tickmark.dataset.DocumentOutcome;
import org.tickmark.dataset.ExhibitFiles;
import org.tickmark.dataset.Outcome;
import org.tickmark.dataset.WrittenFile;
import org.tickmark.exhibit.Cutter;
import org.tickmark.exhibit.Exhibit;

/**
 * Lets one of several like documents carry the rows: that of a submission before a bare one, then
 * the one whose place comes first. The others' files go, and a row each says whose duplicate they
 * are. It is settled after reading, since duplicates are few and their bytes alike.
 */
final class SettleDuplicates extends DoFn<KV<Integer, Iterable<DocumentOutcome>>, DocumentOutcome> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<DocumentOutcome> FIRST =
      Comparator.<DocumentOutcome, Boolean>comparing(o -> !o.named())
          .thenComparing(DocumentOutcome::sourceUri)
          .thenComparing(DocumentOutcome::exhibitId)
          .thenComparing(DocumentOutcome::sha256);

  private final Likeness likeness;
  private final OutputStore store;
  private final Limits limits;

  SettleDuplicates(Likeness likeness, OutputStore store, Limits limits) {
    this.likeness = likeness;
    this.store = store;
    this.limits = limits;
  }

  /** What makes two documents alike. */
  enum Likeness {
    /** The same bytes at two places. */
    BYTES,
    /** One document of one filing, stored twice with a byte or two changed on the way. */
    NAME;

    /** What like documents have in common; null for a document that cannot have a like. */
    String of(DocumentOutcome outcome) {
      boolean carries = outcome.exhibitId() != null && outcome.outcome() != Outcome.DUPLICATE;
      return !carries ? null : this == BYTES ? outcome.sha256() : outcome.exhibitId();
    }
  }

  @ProcessElement
  public void settle(
      @Element KV<Integer, Iterable<DocumentOutcome>> bucket,
      OutputReceiver<DocumentOutcome> settled)
      throws IOException, InterruptedException {
    Map<String, List<DocumentOutcome>> alike = new TreeMap<>();
    for (DocumentOutcome outcome : bucket.getValue()) {
      String likenessOf = likeness.of(outcome);
      if (likenessOf == null) {
        settled.output(outcome);
      } else {
        alike.computeIfAbsent(likenessOf, s -> new ArrayList<>()).add(outcome);
      }
    }
    for (List<DocumentOutcome> same : alike.values()) {
      if (same.size() == 1) {
        settled.output(same.get(0));
      } else {
        settle(same).forEach(settled::output);
      }
    }
  }

  private List<DocumentOutcome> settle(List<DocumentOutcome> same)
      throws IOException, InterruptedException {
    List<DocumentOutcome> ordered = new ArrayList<>(same);
    ordered.sort(FIRST);
    InputReader reader = new InputReader(store, limits);
    // Its files may have been overwritten by a like one of the same name: they are written again.
    DocumentOutcome first = reader.read(ordered.get(0).input(), exhibit(ordered.get(0)));
    List<DocumentOutcome> settled = new ArrayList<>(List.of(first));
    Set<String> kept = new HashSet<>(first.files().stream().map(WrittenFile::path).toList());
    for (DocumentOutcome other : ordered.subList(1, ordered.size())) {
      for (WrittenFile file : other.files()) {
        if (!kept.contains(file.path())) {
          store.delete(file.path());
        }
      }
      settled.add(duplicate(other, first, reader));
    }
    return settled;
  }

  private static DocumentOutcome duplicate(
      DocumentOutcome other, DocumentOutcome first, InputReader reader) throws IOException {
    LocalDate period = first.reportPeriod() == null ? null : LocalDate.parse(first.reportPeriod());
    return other.duplicateOf(
        first, reader.write(ExhibitFiles.duplicate(exhibit(other), first.exhibitId(), period)));
  }

  private static Exhibit exhibit(DocumentOutcome outcome) throws IOException {
    return Cutter.cut(outcome.input(), Source.bytes(outcome.input())).exhibits().stream()
        .filter(
            e ->
                e.sourceUri().equals(outcome.sourceUri())
                    && e.id().equals(outcome.exhibitId())
                    && e.sha256().equals(outcome.sha256()))
        .findFirst()
        .orElseThrow(() -> new IOException(outcome.sourceUri() + " changed while it was read"));
  }
}
