package org.tickmark.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutterTest {
  private static final String RELEASE =
      """
      OTTER CREEK, Vt. - April 3, 2003 - Juno Valve Corporation (NYSE: JNV) today
      reported net sales of $12.4 million.
      """;

  @Test
  void namesABareExhibitByItsBytesAndKeepsItsTextAsItIs() {
    Exhibit exhibit = only("gs://corpus/juno.txt", RELEASE.getBytes(StandardCharsets.UTF_8));
    assertEquals(exhibit.sha256().substring(0, 32), exhibit.id());
    assertEquals("gs://corpus/juno.txt", exhibit.sourceUri());
    assertEquals(RELEASE, exhibit.text());
    assertEquals(RELEASE.length(), exhibit.bytes());
    assertNull(exhibit.sequence());
    assertNull(exhibit.exhibitType());
    assertEquals(Filing.NONE, exhibit.filing());
    assertEquals(Format.FIXED_WIDTH, exhibit.format());
  }

  @Test
  void keepsTheWrapperOfABareExhibitInItsTextAndReadsItsType() {
    String wrapped =
        "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n" + RELEASE + "</TEXT>\n</DOCUMENT>\n";
    Exhibit exhibit = only("x.txt", Bytes.ascii(wrapped));
    assertEquals("EX-99.1", exhibit.exhibitType());
    assertEquals(wrapped, exhibit.text());
  }

  @Test
  void opensGzipAndNamesTheExhibitByWhatItHolds() {
    byte[] plain = Bytes.ascii(RELEASE);
    Exhibit packed = only("x.txt.gz", Bytes.gzip(plain));
    assertEquals(only("x.txt", plain).id(), packed.id());
    assertEquals(RELEASE, packed.text());
    assertEquals("x.txt.gz", packed.sourceUri());
  }

  @Test
  void readsTheFilerAndTheFilingFromTheFoldersOfADownload() {
    Exhibit exhibit =
        only("s3://b/edgar/data/1043604/000104360403000012/ex991.txt", Bytes.ascii(RELEASE));
    assertEquals("0001043604", exhibit.company().cik());
    assertEquals("0001043604-03-000012", exhibit.filing().accessionNumber());
    assertEquals("JNV", exhibit.company().ticker());
  }

  @ParameterizedTest
  @CsvSource({
    "data/1043604/0001043604-03-000012/ex991.txt, 0001043604",
    "data/1043604/000104360403000012/a/ex991.txt, 0001043604",
    "data/1043604/ex991.txt,",
    "2003/0001043604-03-000012/ex991.txt.d/x.txt, 0000002003",
    "data/q1/0001043604-03-000012.txt,",
    "data/1043604/0001043604-03000012/ex991.txt,",
  })
  void takesAnUnmistakablePathOnly(String uri, String cik) {
    assertEquals(cik, FilePlace.of(uri).cik());
  }

  @Test
  void refusesWhatIsEmpty() {
    assertRejected("EMPTY_FILE", "the file is empty", new byte[0]);
    assertRejected("EMPTY_FILE", "the file is empty", Bytes.ascii(" \r\n\t \n"));
    assertRejected("EMPTY_FILE", "the file is empty", Bytes.of(0xef, 0xbb, 0xbf));
    assertRejected("EMPTY_FILE", "the file is empty", Bytes.gzip(new byte[0]));
  }

  @Test
  void refusesRandomBytes() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = 'n';
    assertRejected("BINARY", "the file is no text", noise);
  }

  @Test
  void saysWhatAForeignFileIs() {
    String pdf = "the file is a PDF document, which is not read";
    String picture = "the file is a picture, which is not read";
    String office = "the file is an office document, which is not read";
    assertRejected("BINARY", pdf, Bytes.ascii("%PDF-1.4\nsome text\n"));
    assertRejected("BINARY", picture, Bytes.ascii("GIF89a and so on"));
    assertRejected("BINARY", picture, Bytes.of(0x89, 'P', 'N', 'G', 13, 10));
    assertRejected("BINARY", picture, Bytes.of(0xff, 0xd8, 0xff, 0xe0));
    assertRejected("BINARY", office, Bytes.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1));
    assertRejected("BINARY", office, Bytes.ascii("{\\rtf1\\ansi Net sales}"));
  }

  @Test
  void refusesArchivesForNow() {
    String message = "the file is an archive; unpack it first";
    assertRejected("ARCHIVE_UNSUPPORTED", message, Bytes.of('P', 'K', 3, 4, 20, 0));
    assertRejected("ARCHIVE_UNSUPPORTED", message, Bytes.ascii("BZh91AY"));
    byte[] tar = new byte[1024];
    Arrays.fill(tar, (byte) ' ');
    System.arraycopy(Bytes.ascii("ustar"), 0, tar, 257, 5);
    tar[0] = 'a';
    assertRejected("ARCHIVE_UNSUPPORTED", message, tar);
    assertRejected("ARCHIVE_UNSUPPORTED", message, Bytes.gzip(tar));
  }

  @Test
  void refusesADamagedGzip() {
    byte[] whole = Bytes.gzip(Bytes.ascii(RELEASE.repeat(50)));
    assertRejected(
        "GZIP_CORRUPT", "the gzip file is cut off", Arrays.copyOf(whole, whole.length / 2));
    byte[] bent = whole.clone();
    bent[bent.length - 8] ^= 0x55;
    assertRejected("GZIP_CORRUPT", "the gzip file is damaged", bent);
  }

  @Test
  void aRejectionNamesTheInput() {
    byte[] bytes = Bytes.ascii("%PDF-1.4");
    Rejection rejection = Cutter.cut("in/a.pdf", bytes).rejections().get(0);
    assertEquals("in/a.pdf", rejection.sourceUri());
    assertEquals(8, rejection.bytes());
    assertEquals(Sha256.of(bytes), rejection.sha256());
    assertEquals("CUT", rejection.stage());
  }

  private static Exhibit only(String uri, byte[] bytes) {
    Cut cut = Cutter.cut(uri, bytes);
    assertEquals(List.of(), cut.rejections());
    assertEquals(1, cut.exhibits().size());
    return cut.exhibits().get(0);
  }

  private static void assertRejected(String reason, String message, byte[] bytes) {
    Cut cut = Cutter.cut("x", bytes);
    assertTrue(cut.exhibits().isEmpty());
    assertEquals(1, cut.rejections().size());
    assertEquals(reason, cut.rejections().get(0).reason());
    assertEquals(message, cut.rejections().get(0).message());
  }
}
