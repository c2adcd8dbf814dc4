package org.tickmark.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.TiedExhibit;
import org.tickmark.dataset.DatasetFile;
import org.tickmark.dataset.DocumentOutcome;
import org.tickmark.dataset.ExhibitFiles;
import org.tickmark.dataset.Outcome;
import org.tickmark.dataset.WrittenFile;
import org.tickmark.exhibit.Cut;
import org.tickmark.exhibit.Cutter;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;
import org.tickmark.statement.ColumnRole;
import org.tickmark.tie.Tie;
import org.tickmark.tie.TieStatus;

/** Reads one input file to the end: every document of it is written, or becomes a dead letter. */
final class InputReader {
  private static final int SHOWN_BREAKS = 3;

  private final OutputStore store;
  private final DocumentReader documents;

  InputReader(OutputStore store, int exhibitSeconds) {
    this.store = store;
    this.documents = new DocumentReader(exhibitSeconds);
  }

  /** What became of each document of an input; never empty. */
  List<DocumentOutcome> read(InputFile input) throws IOException, InterruptedException {
    byte[] bytes;
    try {
      bytes = Source.bytes(input.uri());
    } catch (IOException e) {
      String message = "cannot be read: " + e.getMessage();
      Rejection unread = new Rejection(input.uri(), -1, null, "READ", "READ_FAILED", message);
      return List.of(deadLetter(input, unread));
    }
    Cut cut = Cutter.cut(input.uri(), bytes);
    List<DocumentOutcome> outcomes = new ArrayList<>();
    for (Rejection rejection : cut.rejections()) {
      outcomes.add(deadLetter(input, rejection));
    }
    for (Exhibit exhibit : cut.exhibits()) {
      DocumentReader.Result result = documents.read(exhibit);
      outcomes.add(
          result.read() != null
              ? written(input, result.read())
              : deadLetter(input, result.rejection()));
    }
    if (outcomes.isEmpty()) {
      outcomes.add(nothing(input));
    }
    return outcomes;
  }

  /** The exhibits that an input holds, unread. */
  static List<Exhibit> exhibits(String uri) throws IOException {
    return Cutter.cut(uri, Source.bytes(uri)).exhibits();
  }

  DocumentOutcome written(InputFile input, TiedExhibit read) throws IOException {
    Exhibit exhibit = read.exhibit();
    List<WrittenFile> files = write(ExhibitFiles.of(read));
    int facts = (int) read.lineItems().stream().filter(i -> i.role() == ColumnRole.FACT).count();
    List<Tie> breaks =
        read.ties().ties().stream().filter(tie -> tie.status() == TieStatus.BREAKS).toList();
    return new DocumentOutcome(
        input.uri(),
        exhibit.sourceUri(),
        exhibit.id(),
        exhibit.sha256(),
        facts > 0 ? Outcome.PARSED : Outcome.NO_STATEMENTS,
        null,
        null,
        read.statements().reportPeriod() == null
            ? null
            : read.statements().reportPeriod().toString(),
        facts,
        read.statements().unplaced(),
        count(read, TieStatus.TIES),
        count(read, TieStatus.TIES_WITHIN_ROUNDING),
        breaks.size(),
        breaks.stream().limit(SHOWN_BREAKS).map(Tie::explanation).toList(),
        files);
  }

  private DocumentOutcome deadLetter(InputFile input, Rejection rejection) throws IOException {
    List<WrittenFile> files = write(ExhibitFiles.deadLetter(rejection));
    return new DocumentOutcome(
        input.uri(),
        rejection.sourceUri(),
        null,
        rejection.sha256(),
        Outcome.DEAD_LETTER,
        rejection.reason(),
        rejection.message(),
        null,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        files);
  }

  /** A submission without a document of interest. */
  private static DocumentOutcome nothing(InputFile input) {
    return new DocumentOutcome(
        input.uri(),
        input.uri(),
        null,
        null,
        Outcome.NO_STATEMENTS,
        null,
        null,
        null,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        List.of());
  }

  List<WrittenFile> write(List<DatasetFile> files) throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    for (DatasetFile file : files) {
      written.add(store.write(file));
    }
    return written;
  }

  private static int count(TiedExhibit read, TieStatus status) {
    return (int) read.ties().ties().stream().filter(tie -> tie.status() == status).count();
  }
}
