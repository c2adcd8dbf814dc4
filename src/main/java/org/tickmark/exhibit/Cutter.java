package org.tickmark.exhibit;

import java.util.List;

/** Door of the room: cuts an input into the exhibits it holds. */
public final class Cutter {
  private static final String STAGE = "CUT";

  private Cutter() {}

  /**
   * Cuts one input.
   *
   * @param uri where it lies, as it is to stand in {@code source_uri}
   * @param bytes the whole of it, as stored (gzip is opened here)
   * @return its exhibits, or why it could not be read; never throws for what the bytes hold
   */
  public static Cut cut(String uri, byte[] bytes) {
    try {
      byte[] opened = Gzip.is(bytes) ? Gzip.open(bytes) : bytes;
      Signature signature = Signature.of(opened);
      if (signature != Signature.TEXT) {
        throw new UnreadableException(signature.reason(), signature.message());
      }
      String raw = Text.bytewise(opened);
      return Submission.is(raw) ? new Submission(uri, opened, raw).cut() : bare(uri, opened);
    } catch (UnreadableException e) {
      Rejection rejection =
          new Rejection(uri, bytes.length, Sha256.of(bytes), STAGE, e.reason(), e.getMessage());
      return new Cut(List.of(), List.of(rejection));
    }
  }

  private static Cut bare(String uri, byte[] bytes) {
    String text = Text.decode(bytes);
    String sha256 = Sha256.of(bytes);
    Exhibit exhibit =
        new Exhibit(
            sha256.substring(0, 32),
            uri,
            sha256,
            bytes.length,
            null,
            Wrapper.type(text),
            CompanyReader.read(text),
            Filing.NONE,
            Text.format(text),
            text);
    return new Cut(List.of(exhibit), List.of());
  }
}
