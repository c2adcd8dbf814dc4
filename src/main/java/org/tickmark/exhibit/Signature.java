package org.tickmark.exhibit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What bytes are, by their first ones and by how many of them no text holds. */
enum Signature {
  TEXT(null, null),
  EMPTY("EMPTY_FILE", "the file is empty"),
  BINARY("BINARY", "the file is no text"),
  ARCHIVE("ARCHIVE_UNSUPPORTED", "the file is an archive; unpack it first"),
  PDF("BINARY", "the file is a PDF document, which is not read"),
  IMAGE("BINARY", "the file is a picture, which is not read"),
  OFFICE("BINARY", "the file is an office document, which is not read");

  /** zip (and the office formats made of it), bzip2, xz, 7-zip, compress. */
  private static final List<String> ARCHIVES =
      List.of(
          "PK\u0003\u0004",
          "PK\u0005\u0006",
          "BZh",
          "\u00fd7zXZ",
          "7z\u00bc\u00af",
          "\u001f\u009d");

  private static final int SAMPLE = 64 * 1024;
  private static final int TAR_MAGIC = 257;

  /** Text holds hardly any control characters; a stray one is forgiven. */
  private static final double MOST_CONTROLS = 0.02;

  private final String reason;
  private final String message;

  Signature(String reason, String message) {
    this.reason = reason;
    this.message = message;
  }

  String reason() {
    return reason;
  }

  String message() {
    return message;
  }

  static Signature of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    if (head.isBlank() && blank(bytes)) {
      return EMPTY;
    }
    if (ARCHIVES.stream().anyMatch(head::startsWith) || head.startsWith("ustar", TAR_MAGIC)) {
      return ARCHIVE;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("GIF8")
        || head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")) {
      return IMAGE;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0") || head.startsWith("{\\rtf")) {
      return OFFICE;
    }
    return controls(bytes) ? BINARY : TEXT;
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Text in two bytes a character is half zeros, and says so by its byte order mark. */
  private static boolean controls(byte[] bytes) {
    if (Text.wide(bytes)) {
      return false;
    }
    int sample = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[i] & 0xff;
      if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
        controls++;
      }
    }
    return controls > MOST_CONTROLS * sample;
  }
}
