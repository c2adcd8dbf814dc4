package org.tickmark.exhibit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text, and tells how the text is set. */
final class Text {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 200_000;

  /**
   * Tags that only HTML has; EDGAR's own TABLE, S, C, PAGE and CAPTION stand in fixed-width text as
   * well.
   */
  private static final Pattern HTML_TAG =
      Pattern.compile(
          "<(?:html|body|p|div|td|tr|font|br|span|center|b|h[1-6])(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final int FEW_TAGS = 3;

  private Text() {}

  /**
   * Decodes a document: a byte order mark decides, then strict UTF-8, else windows-1252, which is
   * what filers' word processors wrote whatever the label (as the WHATWG Encoding Standard reads
   * ISO-8859-1).
   */
  static String decode(byte[] bytes) {
    if (wide(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int mark = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return windows(bytes);
    }
  }

  /**
   * The five bytes that windows-1252 leaves undefined become the C1 controls of the same number, as
   * browsers read them.
   */
  private static String windows(byte[] bytes) {
    char[] chars = new String(bytes, WINDOWS).toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\ufffd') {
        chars[i] = (char) (bytes[i] & 0xff);
      }
    }
    return new String(chars);
  }

  /** The first bytes, at most so many, as one character each: to find marks without decoding. */
  static String bytewise(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
  }

  static boolean wide(byte[] bytes) {
    return starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** How a text is set. */
  static Format format(String text) {
    Matcher m = HTML_TAG.matcher(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
    int tags = 0;
    while (tags < FEW_TAGS && m.find()) {
      tags++;
    }
    return tags >= FEW_TAGS ? Format.HTML : Format.FIXED_WIDTH;
  }
}
