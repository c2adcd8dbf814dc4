package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** Each entry of the room's data files does something. */
class TieWordsTest {
  @Test
  void everySignFindsItsExample() {
    List<VocabularyRow> dead =
        VocabularyFile.rows(Measure.class, "signs.tsv", 3).stream()
            .filter(row -> !row.pattern(1).matcher(row.get(2).toLowerCase(Locale.ROOT)).find())
            .toList();

    assertEquals(List.of(), dead);
  }

  @Test
  void everyMeasureHasWords() {
    Set<String> worded =
        VocabularyFile.rows(Measure.class, "measures.tsv", 4).stream()
            .map(row -> row.get(0).toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertEquals(
        EnumSet.allOf(Measure.class),
        Arrays.stream(Measure.values())
            .filter(measure -> worded.contains(measure.name()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class))));
  }
}
