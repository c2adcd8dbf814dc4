package org.tickmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.exhibit.Company;

final class PartitionTest {
  private static final LocalDate MARCH = LocalDate.of(2003, 3, 31);

  @Test
  void namesACompanyByItsCikWithLettersThatKeepTheZeros() {
    Partition partition = Partition.of(new Company("0001043604", "JVC", "Juno Valve"), MARCH);
    assertEquals(
        "ties/company=CIK0001043604/period=2003-03-31/0001043604-03-000012-2.parquet",
        partition.path("ties", "0001043604-03-000012-2"));
  }

  @Test
  void namesACompanyWithoutCikByItsTicker() {
    assertEquals("JVC", Partition.of(new Company(null, "jvc", "Juno Valve"), MARCH).company());
  }

  @ParameterizedTest
  @CsvSource({
    "Juno Valve & Pump Co., juno-valve-pump-co",
    "'  A.B.  ', a-b",
    "\u65e5\u672c, __HIVE_DEFAULT_PARTITION__",
    "'', __HIVE_DEFAULT_PARTITION__"
  })
  void namesACompanyOfNameOnlyByASlug(String name, String slug) {
    assertEquals(slug, Partition.of(new Company(null, null, name), MARCH).company());
  }

  @Test
  void usesHivesWordForWhatIsNotKnown() {
    assertEquals(
        "exhibits/company=__HIVE_DEFAULT_PARTITION__/period=__HIVE_DEFAULT_PARTITION__/x.parquet",
        Partition.of(Company.UNKNOWN, null).path("exhibits", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../../etc", "a/b", "a=b", ".", "a\\b", "a:b", "a%2fb", "a\u0000b"})
  void letsNoValueLeaveItsDirectory(String ticker) {
    String path = Partition.of(new Company(null, ticker, null), MARCH).path("ties", ticker);
    assertEquals(4, path.split("/").length, path);
    assertFalse(path.contains("/.") || path.contains("=.") || path.contains("\u0000"), path);
  }

  @Test
  void encodesAsHiveDoes() {
    assertEquals("A%2FB%3DC%25", Partition.encode("A/B=C%"));
  }
}
