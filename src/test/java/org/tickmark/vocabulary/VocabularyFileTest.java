package org.tickmark.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who breaks a data file is told which line of which file to look at. */
class VocabularyFileTest {
  @ParameterizedTest
  @CsvSource({
    "absent.tsv, absent.tsv is missing",
    "empty.tsv, empty.tsv is empty",
    "too-wide.tsv, 'too-wide.tsv, line 3: 4 columns where there should be 2'",
    "no-pattern.tsv, 'no-pattern.tsv, line 3: no regular expression: Unclosed group'"
  })
  void aBrokenFileIsNamedWithItsLine(String file, String message) {
    VocabularyException fault =
        assertThrows(
            VocabularyException.class,
            () -> VocabularyFile.patterns(VocabularyFileTest.class, file, 2));

    assertEquals(message, fault.getMessage());
  }

  @Test
  void anUnknownNameIsToldWithItsLine() {
    VocabularyRow row = VocabularyFile.rows(VocabularyFileTest.class, "no-pattern.tsv", 2).get(0);

    VocabularyException fault =
        assertThrows(VocabularyException.class, () -> row.name(0, Thread.State.class));

    assertEquals("no-pattern.tsv, line 2: 'change' is not known", fault.getMessage());
  }
}
