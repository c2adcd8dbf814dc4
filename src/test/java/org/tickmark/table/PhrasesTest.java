package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** Each entry of the room's data files does something. */
class PhrasesTest {
  @Test
  void everyPhraseFitsItsExample() {
    List<VocabularyRow> dead =
        VocabularyFile.rows(Phrases.class, "phrases.tsv", 3).stream()
            .filter(row -> !Phrases.of(row.get(0)).matcher(row.get(2)).find())
            .toList();

    assertEquals(List.of(), dead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"head-words.txt", "label-words.txt"})
  void noWordStandsTwiceInOneKindAndAllAreInLowerCase(String file) {
    Set<List<String>> seen = new HashSet<>();
    for (VocabularyRow row : VocabularyFile.rows(Phrases.class, file, 2)) {
      assertTrue(seen.add(row.columns()), row::toString);
      assertEquals(row.get(1).toLowerCase(Locale.ROOT), row.get(1));
    }
  }

  @Test
  void everyHeadWordNamesWhatItsKindSays() {
    for (VocabularyRow row : VocabularyFile.rows(Phrases.class, "head-words.txt", 2)) {
      String word = row.get(1);
      switch (row.get(0)) {
        case "period" -> assertTrue(HeadWords.namesPeriod(word), word);
        case "name", "filler" -> assertTrue(HeadWords.names(word), word);
        case "section" -> assertTrue(HeadWords.isSection(word), word);
        default -> throw new AssertionError(row);
      }
    }
  }

  @Test
  void everyLabelWordTellsWhatItsKindSays() {
    for (VocabularyRow row : VocabularyFile.rows(Phrases.class, "label-words.txt", 2)) {
      String word = row.get(1);
      switch (row.get(0)) {
        case "open" -> assertTrue(LabelWords.isOpen("Costs " + word), word);
        case "alone" -> {
          assertTrue(LabelWords.isOpenAlone("Receivables and " + word), word);
          assertFalse(LabelWords.isOpen("Receivables and " + word), word);
        }
        case "following" ->
            assertTrue(LabelWords.startsSmall(word.toUpperCase(Locale.ROOT) + " STOCK"), word);
        case "sentence" -> assertTrue(LabelWords.isSentence("Results " + word + " x:"), word);
        case "furniture" -> assertTrue(LabelWords.isFurniture("(" + word + ")"), word);
        default -> throw new AssertionError(row);
      }
    }
  }

  @Test
  void everyCurrencySignStandsBesideAFigure() {
    for (VocabularyRow row : VocabularyFile.rows(Phrases.class, "currency-signs.txt", 1)) {
      assertTrue(("X " + row.get(0)).matches("X (?:" + CurrencySigns.PATTERN + ")"), row::toString);
    }
  }
}
