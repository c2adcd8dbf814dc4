package org.tickmark.exhibit;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Opens gzip, within a bound: a few kilobytes can unpack to more than the machine has. */
final class Gzip {
  /** The largest submissions on EDGAR, pictures and all, stay below this size. */
  static final int MOST_BYTES = 256 * 1024 * 1024;

  private static final int CHUNK = 64 * 1024;

  private Gzip() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  /**
   * Unpacks, in two passes: the first only measures, so that a bomb is found before it takes any
   * memory, and the second fills an array of just that size.
   */
  static byte[] open(byte[] bytes, int most) throws UnreadableException {
    try {
      byte[] opened = new byte[measure(bytes, most)];
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        in.readNBytes(opened, 0, opened.length);
      }
      return opened;
    } catch (EOFException e) {
      throw new UnreadableException("GZIP_CORRUPT", "the gzip file is cut off");
    } catch (IOException e) {
      throw new UnreadableException("GZIP_CORRUPT", "the gzip file is damaged");
    }
  }

  private static int measure(byte[] bytes, int most) throws IOException, UnreadableException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] chunk = new byte[CHUNK];
      int size = 0;
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        size += n;
        if (size > most) {
          throw new UnreadableException(
              "GZIP_TOO_LARGE", "the gzip file unpacks to more than " + most + " bytes");
        }
      }
      return size;
    }
  }
}
