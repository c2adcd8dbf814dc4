package org.tickmark.generate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The blocks of a tar (POSIX 1003.1, ustar): a head before each file, zeros to fill its last. */
final class TarBlock {
  static final int SIZE = 512;

  private static final int NAME = 0;
  private static final int MODE = 100;
  private static final int OWNER = 108;
  private static final int GROUP = 116;
  private static final int BYTES = 124;
  private static final int TIME = 136;
  private static final int CHECKSUM = 148;
  private static final int TYPE = 156;
  private static final int MAGIC = 257;

  private TarBlock() {}

  /** The head of a plain file that anyone may read. */
  static byte[] head(String name, int bytes, LocalDate day) {
    ByteBuffer head = ByteBuffer.allocate(SIZE);
    put(head, NAME, name);
    put(head, MODE, "0000644\0");
    put(head, OWNER, "0000000\0");
    put(head, GROUP, "0000000\0");
    put(head, BYTES, "%011o\0".formatted(bytes));
    put(head, TIME, "%011o\0".formatted(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
    put(head, CHECKSUM, "        ");
    put(head, TYPE, "0");
    put(head, MAGIC, "ustar\00000");
    int sum = 0;
    for (byte b : head.array()) {
      sum += b & 0xFF;
    }
    put(head, CHECKSUM, "%06o\0 ".formatted(sum));
    return head.array();
  }

  /** How many zeros fill the last block of a file. */
  static int padding(int bytes) {
    return (SIZE - bytes % SIZE) % SIZE;
  }

  private static void put(ByteBuffer head, int at, String text) {
    head.put(at, text.getBytes(StandardCharsets.US_ASCII));
  }
}
