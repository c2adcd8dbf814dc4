package org.tickmark.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.Tickmark;
import org.tickmark.TiedExhibit;
import org.tickmark.dataset.DatasetFile;
import org.tickmark.dataset.DocumentOutcome;
import org.tickmark.dataset.ExhibitFiles;
import org.tickmark.dataset.WrittenFile;
import org.tickmark.exhibit.Cut;
import org.tickmark.exhibit.Cutter;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;
import org.tickmark.exhibit.Sha256;

/** Reads one input file to the end: every document of it is written, or becomes a dead letter. */
final class InputReader {
  private final OutputStore store;
  private final Limits limits;
  private final Containment containment;

  InputReader(OutputStore store, Limits limits) {
    this.store = store;
    this.limits = limits;
    this.containment = new Containment(limits.seconds());
  }

  /** An exhibit with the files that are to be written of it. */
  private record Made(TiedExhibit read, List<DatasetFile> files) {
    static Made of(Exhibit exhibit) {
      TiedExhibit read = Tickmark.read(exhibit);
      return new Made(read, ExhibitFiles.of(read));
    }
  }

  /**
   * Reads and writes an input.
   *
   * @return what became of each document of it; never empty
   * @throws IOException where the output cannot be written
   */
  List<DocumentOutcome> read(InputFile input) throws IOException, InterruptedException {
    byte[] bytes;
    try {
      bytes = Source.bytes(input.uri());
    } catch (IOException | OutOfMemoryError e) {
      String message = "cannot be read: " + Source.words(e);
      return List.of(
          deadLetter(
              input.uri(),
              new Rejection(input.uri(), input.bytes(), null, "READ", "READ_FAILED", message)));
    }
    String sha256 = Sha256.of(bytes);
    Containment.Result<Cut> cut = containment.run(() -> Cutter.cut(input.uri(), bytes));
    if (cut.value() == null) {
      return List.of(
          deadLetter(input.uri(), rejection(input.uri(), bytes.length, sha256, "CUT", cut)));
    }
    List<DocumentOutcome> outcomes = new ArrayList<>();
    for (Rejection rejection : cut.value().rejections()) {
      outcomes.add(deadLetter(input.uri(), rejection));
    }
    for (Exhibit exhibit : cut.value().exhibits()) {
      outcomes.add(read(input.uri(), exhibit));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(
          DocumentOutcome.withoutExhibit(
              input.uri(),
              sha256,
              write(ExhibitFiles.withoutExhibit(input.uri(), sha256, bytes.length))));
    }
    return outcomes;
  }

  /** Reads and writes one exhibit of an input. */
  DocumentOutcome read(String input, Exhibit exhibit) throws IOException, InterruptedException {
    if (exhibit.bytes() > limits.bytes()) {
      return deadLetter(input, tooLarge(exhibit));
    }
    Containment.Result<Made> made = containment.run(() -> Made.of(exhibit));
    if (made.value() == null) {
      return deadLetter(
          input, rejection(exhibit.sourceUri(), exhibit.bytes(), exhibit.sha256(), "PARSE", made));
    }
    return DocumentOutcome.read(input, made.value().read(), write(made.value().files()));
  }

  List<WrittenFile> write(List<DatasetFile> files) throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (DatasetFile file : files) {
      written.add(store.write(file));
    }
    return written;
  }

  private DocumentOutcome deadLetter(String input, Rejection rejection) throws IOException {
    return DocumentOutcome.deadLetter(input, rejection, write(ExhibitFiles.deadLetter(rejection)));
  }

  private Rejection tooLarge(Exhibit exhibit) {
    return new Rejection(
        exhibit.sourceUri(),
        exhibit.bytes(),
        exhibit.sha256(),
        "PARSE",
        "EXHIBIT_TOO_LARGE",
        "%,d bytes are more than --exhibitBytes=%d".formatted(exhibit.bytes(), limits.bytes()));
  }

  private static Rejection rejection(
      String uri, long bytes, String sha256, String stage, Containment.Result<?> failed) {
    return new Rejection(uri, bytes, sha256, stage, stage + "_" + failed.end(), failed.message());
  }
}
