package org.tickmark.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final List<GeneratedExhibit> PACKED =
      List.of(
          Packing.submission(ExhibitGenerator.generate(3, 0), 0),
          Packing.submission(ExhibitGenerator.generate(3, 1), 1));

  @Test
  void anExhibitIsFiledInItsOwnCharacters() throws IOException {
    GeneratedExhibit quoted =
        new GeneratedExhibit(
            "a.htm",
            "Shareholders\u2019 equity",
            Charset.forName("windows-1252"),
            "",
            "A",
            LocalDate.of(2003, 7, 24));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Archive archive = Archive.zip(bytes)) {
      archive.add(quoted);
    }
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      in.getNextEntry();
      assertEquals((byte) 0x92, in.readAllBytes()["Shareholders".length()]);
    }
  }

  @Test
  void aZipHoldsEachExhibitUnderItsName() throws IOException {
    List<String> held = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        held.add(entry.getName());
        held.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(texts(), held);
  }

  @Test
  void aTarHoldsEachExhibitBehindAHeadThatTellsItsNameAndLength() throws IOException {
    byte[] tar = new GZIPInputStream(new ByteArrayInputStream(tar())).readAllBytes();
    List<String> held = new ArrayList<>();
    int at = 0;
    while (tar[at] != 0) {
      String name = ascii(tar, at, 100).replaceAll("\0.*", "");
      int length = Integer.parseInt(ascii(tar, at + 124, 11), 8);
      held.add(name);
      held.add(new String(tar, at + 512, length, StandardCharsets.UTF_8));
      assertEquals("ustar", ascii(tar, at + 257, 5));
      assertEquals(checksum(tar, at), Integer.parseInt(ascii(tar, at + 148, 6), 8));
      at += 512 + (length + 511) / 512 * 512;
    }
    assertEquals(texts(), held);
    assertEquals(at + 1024, tar.length);
  }

  @Test
  void twoArchivesOfTheSameExhibitsAreTheSameBytes() throws IOException {
    assertArrayEquals(zip(), zip());
    assertArrayEquals(tar(), tar());
  }

  /** As the standard counts it: all bytes of the head, with blanks where the sum stands. */
  private static int checksum(byte[] tar, int head) {
    byte[] block = Arrays.copyOfRange(tar, head, head + 512);
    Arrays.fill(block, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : block) {
      sum += b & 0xFF;
    }
    return sum;
  }

  private static List<String> texts() {
    return PACKED.stream().flatMap(e -> List.of(e.name(), e.text()).stream()).toList();
  }

  private static String ascii(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.US_ASCII);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Archive archive = Archive.zip(bytes)) {
      for (GeneratedExhibit exhibit : PACKED) {
        archive.add(exhibit);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Archive archive = Archive.tar(bytes)) {
      for (GeneratedExhibit exhibit : PACKED) {
        archive.add(exhibit);
      }
    }
    return bytes.toByteArray();
  }
}
