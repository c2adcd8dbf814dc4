package org.tickmark.exhibit;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.tickmark.vocabulary.VocabularyFile;

/** Door of the room: cuts an input into the exhibits it holds. */
public final class Cutter {
  private static final String STAGE = "CUT";

  private Cutter() {}

  /**
   * Reads the words of this room, so that a fault in a data file shows before any work.
   *
   * @throws org.tickmark.vocabulary.VocabularyException where one is missing or broken
   */
  public static void ready() {
    VocabularyFile.ready(
        MethodHandles.lookup(),
        CompanyName.class,
        CompanyReader.class,
        ExchangeNote.class,
        MainDocument.class);
  }

  /**
   * Cuts one input.
   *
   * @param uri where it lies, as it is to stand in {@code source_uri}
   * @param bytes the whole of it, as stored (gzip is opened here)
   * @return its exhibits, or why it could not be read; never throws for what the bytes hold
   */
  public static Cut cut(String uri, byte[] bytes) {
    try {
      byte[] opened = Gzip.is(bytes) ? Gzip.open(bytes, Gzip.MOST_BYTES) : bytes;
      Signature signature = Signature.of(opened);
      if (signature != Signature.TEXT) {
        throw new UnreadableException(signature.reason(), signature.message());
      }
      return Submission.is(opened) ? new Submission(uri, opened).cut() : bare(uri, opened);
    } catch (UnreadableException e) {
      Rejection rejection =
          new Rejection(uri, bytes.length, Sha256.of(bytes), STAGE, e.reason(), e.getMessage());
      return new Cut(List.of(), List.of(rejection));
    }
  }

  private static Cut bare(String uri, byte[] bytes) throws UnreadableException {
    String text = Text.decode(bytes);
    if (text.isBlank()) {
      throw new UnreadableException(Signature.EMPTY.reason(), Signature.EMPTY.message());
    }
    String sha256 = Sha256.of(bytes);
    FilePlace place = FilePlace.of(uri);
    Company read = CompanyReader.read(text);
    Exhibit exhibit =
        new Exhibit(
            sha256.substring(0, 32),
            uri,
            sha256,
            bytes.length,
            null,
            Wrapper.type(text),
            new Company(place.cik(), read.ticker(), read.name()),
            place.filing(),
            Text.format(text),
            text);
    return new Cut(List.of(exhibit), List.of());
  }
}
