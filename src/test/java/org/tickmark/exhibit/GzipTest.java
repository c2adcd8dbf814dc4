package org.tickmark.exhibit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
  @Test
  void refusesABombBeforeItTakesMemory() {
    byte[] bomb = Bytes.gzip(new byte[4_000_000]);
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> Gzip.open(bomb, 1_000_000));
    assertEquals("GZIP_TOO_LARGE", e.reason());
    assertEquals("the gzip file unpacks to more than 1000000 bytes", e.getMessage());
  }

  @Test
  void opensWhatJustFits() throws UnreadableException {
    assertEquals(1000, Gzip.open(Bytes.gzip(new byte[1000]), 1000).length);
  }

  @Test
  void readsSeveralMembersAsOne() throws UnreadableException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(Bytes.gzip(Bytes.ascii("Net ")));
    two.writeBytes(Bytes.gzip(Bytes.ascii("sales")));
    assertArrayEquals(Bytes.ascii("Net sales"), Gzip.open(two.toByteArray(), 100));
  }

  @Test
  void knowsGzipByItsFirstBytes() {
    assertTrue(Gzip.is(Bytes.gzip(new byte[0])));
    assertFalse(Gzip.is(Bytes.ascii("Net sales")));
    assertFalse(Gzip.is(Bytes.of(0x1f, 0x8b)));
  }
}
