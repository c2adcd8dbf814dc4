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
import org.tickmark.exhibit.Exhibit;

/**
 * Lets one of several documents with the same bytes carry the rows: that of a submission before a
 * bare one, then the one whose place comes first. The others' files go, and a row each says whose
 * duplicate they are. It is settled after reading, since duplicates are few and their bytes alike.
 */
final class SettleDuplicates extends DoFn<KV<Integer, Iterable<DocumentOutcome>>, DocumentOutcome> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<DocumentOutcome> FIRST =
      Comparator.<DocumentOutcome, Boolean>comparing(o -> !o.sourceUri().contains("#"))
          .thenComparing(DocumentOutcome::sourceUri)
          .thenComparing(DocumentOutcome::exhibitId);

  private final OutputStore store;
  private final int exhibitSeconds;

  SettleDuplicates(OutputStore store, int exhibitSeconds) {
    this.store = store;
    this.exhibitSeconds = exhibitSeconds;
  }

  @ProcessElement
  public void settle(
      @Element KV<Integer, Iterable<DocumentOutcome>> bucket,
      OutputReceiver<DocumentOutcome> settled)
      throws IOException, InterruptedException {
    Map<String, List<DocumentOutcome>> alike = new TreeMap<>();
    for (DocumentOutcome outcome : bucket.getValue()) {
      if (outcome.exhibitId() == null) {
        settled.output(outcome);
      } else {
        alike.computeIfAbsent(outcome.sha256(), s -> new ArrayList<>()).add(outcome);
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
    DocumentOutcome first = rewritten(ordered.get(0));
    List<DocumentOutcome> settled = new ArrayList<>(List.of(first));
    Set<String> kept = new HashSet<>(first.files().stream().map(WrittenFile::path).toList());
    for (DocumentOutcome other : ordered.subList(1, ordered.size())) {
      for (WrittenFile file : other.files()) {
        if (!kept.contains(file.path())) {
          store.delete(file.path());
        }
      }
      settled.add(duplicate(other, first));
    }
    return settled;
  }

  /**
   * Its files may have been overwritten by a duplicate of the same name, so they are written again.
   */
  private DocumentOutcome rewritten(DocumentOutcome first)
      throws IOException, InterruptedException {
    Exhibit exhibit = exhibit(first);
    DocumentReader.Result result = new DocumentReader(exhibitSeconds).read(exhibit);
    return result.read() == null
        ? first
        : new InputReader(store, exhibitSeconds)
            .written(new InputFile(first.input(), 0), result.read());
  }

  private DocumentOutcome duplicate(DocumentOutcome other, DocumentOutcome first)
      throws IOException {
    LocalDate period = first.reportPeriod() == null ? null : LocalDate.parse(first.reportPeriod());
    List<WrittenFile> files =
        new InputReader(store, exhibitSeconds)
            .write(ExhibitFiles.duplicate(exhibit(other), first.exhibitId(), period));
    return new DocumentOutcome(
        other.input(),
        other.sourceUri(),
        other.exhibitId(),
        other.sha256(),
        Outcome.DUPLICATE,
        first.exhibitId(),
        null,
        first.reportPeriod(),
        0,
        0,
        0,
        0,
        0,
        List.of(),
        files);
  }

  private static Exhibit exhibit(DocumentOutcome outcome) throws IOException {
    return InputReader.exhibits(outcome.input()).stream()
        .filter(
            e -> e.sourceUri().equals(outcome.sourceUri()) && e.id().equals(outcome.exhibitId()))
        .findFirst()
        .orElseThrow(() -> new IOException(outcome.sourceUri() + " changed while it was read"));
  }
}
