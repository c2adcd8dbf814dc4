package org.tickmark.exhibit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Opens gzip, within a bound: a few kilobytes can unpack to more than the machine has. */
final class Gzip {
  /** No exhibit comes near this size. */
  static final int MOST_BYTES = 512 * 1024 * 1024;

  private static final int CHUNK = 64 * 1024;

  private Gzip() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  static byte[] open(byte[] bytes) throws UnreadableException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        out.write(chunk, 0, n);
        if (out.size() > MOST_BYTES) {
          throw new UnreadableException(
              "GZIP_TOO_LARGE", "gzip unpacks to more than " + MOST_BYTES + " bytes");
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UnreadableException("GZIP_CORRUPT", "gzip cannot be opened: " + e.getMessage());
    }
  }
}
