package org.tickmark.exhibit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An EDGAR full submission text file (EDGAR Filer Manual, volume II): an SGML header, then
 * documents in {@code <DOCUMENT>} blocks. It is cut by offsets; only the documents that are taken
 * are decoded.
 */
final class Submission {
  private static final Pattern START =
      Pattern.compile("<(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION|SEC-HEADER|IMS-HEADER)>");
  private static final Pattern DOCUMENT =
      Pattern.compile("^<DOCUMENT>[ \\t]*\\r?$", Pattern.MULTILINE);
  private static final Pattern TEXT = Pattern.compile("^<TEXT>[ \\t]*\\r?\\n?", Pattern.MULTILINE);
  private static final Pattern END =
      Pattern.compile("^</DOCUMENT>|^<DOCUMENT>[ \\t]*\\r?$", Pattern.MULTILINE);
  private static final Pattern WHOLE =
      Pattern.compile("^</(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>", Pattern.MULTILINE);
  private static final Pattern UUENCODED = Pattern.compile("\\s*(?:<PDF>\\s*)?begin [0-7]{3} ");
  private static final int HEAD = 64 * 1024;
  private static final String TRUNCATED = "TRUNCATED_SUBMISSION";

  private final String uri;
  private final byte[] bytes;

  /** The same, one character a byte: marks are found by their offsets, nothing is decoded twice. */
  private final String raw;

  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /** Of the whole submission; taken once, where something is rejected. */
  private String sha256;

  /**
   * Takes a submission.
   *
   * @param uri where it lies
   * @param bytes the whole of it
   */
  Submission(String uri, byte[] bytes) {
    this.uri = uri;
    this.bytes = bytes;
    this.raw = Text.bytewise(bytes, bytes.length);
  }

  /** Whether bytes start as a submission does, behind the mail header of the 1990s if need be. */
  static boolean is(byte[] bytes) {
    String head = Text.bytewise(bytes, HEAD);
    Matcher m = START.matcher(head);
    int document = head.indexOf("<DOCUMENT>");
    return m.find() && (document < 0 || m.start() < document);
  }

  Cut cut() {
    Matcher document = DOCUMENT.matcher(raw);
    Matcher end = END.matcher(raw);
    int from = 0;
    int ordinal = 0;
    Header header = null;
    while (document.find(from)) {
      String before = raw.substring(from, document.start());
      if (header == null || START.matcher(before).find()) {
        header = Header.read(before);
        ordinal = 0;
      }
      boolean ended = end.find(document.end());
      boolean closed = ended && raw.startsWith("</", end.start());
      int stop = ended ? end.start() : raw.length();
      take(header, ++ordinal, new Span(document.end(), stop), closed);
      from = stop;
    }
    checkWhole(header, ordinal, from);
    return new Cut(exhibits, rejections);
  }

  /** A file that ends between two documents looks whole but for its header's count. */
  private void checkWhole(Header header, int documents, int from) {
    if (header == null) {
      rejections.add(reject("NO_DOCUMENTS", "the submission holds no <DOCUMENT>", uri));
    } else if (rejections.isEmpty()
        && header.documents() > documents
        && !WHOLE.matcher(raw).region(from, raw.length()).find()) {
      String message =
          "the submission is cut off: its header counts %d documents, %d are here"
              .formatted(header.documents(), documents);
      rejections.add(reject(TRUNCATED, message, uri));
    }
  }

  private void take(Header header, int ordinal, Span span, boolean closed) {
    Matcher text = TEXT.matcher(raw).region(span.start(), span.stop());
    int body = text.find() ? text.end() : span.stop();
    DocumentHead head = DocumentHead.read(raw.substring(span.start(), body), ordinal);
    String place = uri + "#" + (head.fileName() != null ? head.fileName() : head.sequence());
    if (!closed) {
      String message =
          "document " + head.sequence() + " (" + head.type() + ") is cut off: no </DOCUMENT>";
      rejections.add(reject(TRUNCATED, message, place));
      return;
    }
    if (!head.wanted() || UUENCODED.matcher(raw).region(body, span.stop()).lookingAt()) {
      return;
    }
    int close = raw.substring(body, span.stop()).lastIndexOf("</TEXT>");
    byte[] own = Arrays.copyOfRange(bytes, body, close >= 0 ? body + close : span.stop());
    exhibit(header, head, place, own);
  }

  private void exhibit(Header header, DocumentHead head, String place, byte[] own) {
    String text = Text.decode(own);
    if (text.isBlank()) {
      String message = "document " + head.sequence() + " (" + head.type() + ") holds no text";
      rejections.add(reject("EMPTY_DOCUMENT", message, place));
      return;
    }
    if (head.main() && !MainDocument.holdsStatements(text)) {
      return;
    }
    String ownSha256 = Sha256.of(own);
    Company named = CompanyReader.read(text);
    String id =
        header.accession() != null
            ? header.accession() + "-" + head.sequence()
            : ownSha256.substring(0, 32);
    exhibits.add(
        new Exhibit(
            id,
            place,
            ownSha256,
            own.length,
            head.sequence(),
            head.type(),
            new Company(header.cik(), named.ticker(), header.name()),
            header.filing(),
            Text.format(text),
            text));
  }

  private Rejection reject(String reason, String message, String place) {
    if (sha256 == null) {
      sha256 = Sha256.of(bytes);
    }
    return new Rejection(place, bytes.length, sha256, "CUT", reason, message);
  }

  /** Where a document lies: from behind its {@code <DOCUMENT>} to its end. */
  private record Span(int start, int stop) {}
}
