package org.tickmark.exhibit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern UUENCODED = Pattern.compile("\\s*(?:<PDF>\\s*)?begin [0-7]{3} ");
  private static final int HEAD = 64 * 1024;

  private final String uri;
  private final byte[] bytes;
  private final String raw;
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  /**
   * Takes a submission.
   *
   * @param uri where it lies
   * @param bytes the whole of it
   * @param raw the same, one character a byte
   */
  Submission(String uri, byte[] bytes, String raw) {
    this.uri = uri;
    this.bytes = bytes;
    this.raw = raw;
  }

  /** Whether a text starts as a submission does. */
  static boolean is(String raw) {
    Matcher m = START.matcher(raw.length() > HEAD ? raw.substring(0, HEAD) : raw);
    if (!m.find()) {
      return false;
    }
    int document = raw.indexOf("<DOCUMENT>");
    return document < 0 || m.start() < document;
  }

  Cut cut() {
    Matcher document = DOCUMENT.matcher(raw);
    int from = 0;
    int headerFrom = 0;
    Header header = null;
    while (document.find(from)) {
      if (header == null || START.matcher(raw.substring(headerFrom, document.start())).find()) {
        header = Header.read(raw.substring(headerFrom, document.start()));
      }
      Matcher end = END.matcher(raw);
      boolean closed = end.find(document.end()) && raw.startsWith("</", end.start());
      int stop = closed ? end.start() : end.hitEnd() ? raw.length() : end.start();
      take(header, document.end(), stop, closed);
      from = Math.max(document.end(), stop);
      headerFrom = from;
    }
    if (header == null) {
      rejections.add(reject("NO_DOCUMENTS", "the submission holds no <DOCUMENT>", uri));
    }
    return new Cut(exhibits, rejections);
  }

  private void take(Header header, int start, int stop, boolean closed) {
    Matcher text = TEXT.matcher(raw).region(start, stop);
    int body = text.find() ? text.end() : stop;
    String fields = raw.substring(start, Math.min(body, stop));
    DocumentHead head = DocumentHead.read(fields);
    if (!head.wanted() || UUENCODED.matcher(raw).region(body, stop).lookingAt()) {
      return;
    }
    String place = uri + "#" + (head.fileName() != null ? head.fileName() : head.sequence());
    if (!closed) {
      String message =
          "document " + head.sequence() + " (" + head.type() + ") is cut off: no </DOCUMENT>";
      rejections.add(reject("TRUNCATED_SUBMISSION", message, place));
      return;
    }
    int close = raw.lastIndexOf("</TEXT>", stop);
    byte[] own = Arrays.copyOfRange(bytes, body, close >= body ? close : stop);
    exhibit(header, head, place, own);
  }

  private void exhibit(Header header, DocumentHead head, String place, byte[] own) {
    String text = Text.decode(own);
    if (head.main() && !MainDocument.holdsStatements(text)) {
      return;
    }
    String sha256 = Sha256.of(own);
    Company named = CompanyReader.read(text);
    String id =
        header.accession() != null && head.sequence() != null
            ? header.accession() + "-" + head.sequence()
            : sha256.substring(0, 32);
    exhibits.add(
        new Exhibit(
            id,
            place,
            sha256,
            own.length,
            head.sequence(),
            head.type(),
            new Company(header.cik(), named.ticker(), header.name()),
            header.filing(),
            Text.format(text),
            text));
  }

  private Rejection reject(String reason, String message, String place) {
    return new Rejection(place, bytes.length, Sha256.of(bytes), "CUT", reason, message);
  }

  /** The lines between {@code <DOCUMENT>} and {@code <TEXT>}. */
  private record DocumentHead(String type, Integer sequence, String fileName) {
    private static final Pattern FIELD =
        Pattern.compile("^<(TYPE|SEQUENCE|FILENAME)>[ \\t]*([^\\r\\n<]*)", Pattern.MULTILINE);
    private static final Pattern EXHIBIT_99 =
        Pattern.compile("EX-99(?:[.(\\-].*)?|EX-99[A-Z]?\\d*");
    private static final Pattern MAIN = Pattern.compile("(?:8-K|6-K)(?:12G3)?(?:/A)?");

    static DocumentHead read(String fields) {
      String type = "";
      Integer sequence = null;
      String fileName = null;
      Matcher m = FIELD.matcher(fields);
      while (m.find()) {
        String value = m.group(2).strip();
        switch (m.group(1)) {
          case "TYPE" -> type = value.toUpperCase(Locale.ROOT);
          case "SEQUENCE" -> sequence = value.matches("\\d{1,6}") ? Integer.valueOf(value) : null;
          default -> fileName = value.isEmpty() ? null : value;
        }
      }
      return new DocumentHead(type, sequence, fileName);
    }

    boolean wanted() {
      return main() || EXHIBIT_99.matcher(type).matches();
    }

    boolean main() {
      return MAIN.matcher(type).matches();
    }
  }
}
