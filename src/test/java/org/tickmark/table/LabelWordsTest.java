package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net cash provided by",
        "Income taxes,",
        "Total shareholders'",
        "Research and",
        "Percent of Ford's",
        "Stock held in Re-",
        "NET INCOME PER"
      })
  void linesThatAskForMore(String line) {
    assertTrue(LabelWords.isOpen(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Other income, net", "Total assets", "Retained earnings and other", "Of"})
  void linesThatDoNot(String line) {
    assertFalse(LabelWords.isOpen(line));
  }

  @Test
  void andOtherAsksForMoreOnlyWhereNoFiguresFollow() {
    assertTrue(LabelWords.isOpenAlone("Notes receivable from officers and other"));
    assertFalse(LabelWords.isOpen("Notes receivable from officers and other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "(in thousands)", "OF COMMON STOCK", "(464 million shares)"})
  void linesThatStartAsContinuations(String line) {
    assertTrue(LabelWords.startsSmall(line));
  }

  @Test
  void sentencesLeadUpToTables() {
    assertTrue(LabelWords.isSentence("Inventories were as follows (in millions):"));
    assertFalse(LabelWords.isSentence("Operating expenses:"));
    assertFalse(LabelWords.isSentence("Which is"));
  }

  @Test
  void moreAtTheFootOfAPageIsFurniture() {
    assertTrue(LabelWords.isFurniture("- MORE -"));
    assertTrue(LabelWords.isFurniture("(Continued)"));
    assertFalse(LabelWords.isFurniture("More income"));
  }

  @Test
  void marksBehindALabelAreTakenOff() {
    assertEquals(
        new NoteMarks.Marked("Workforce reduction", List.of("Note 1")),
        NoteMarks.off("Workforce reduction (Note 1)"));
    assertEquals(new NoteMarks.Marked("Sales:", List.of("1", "2")), NoteMarks.off("Sales (1)(2):"));
    assertEquals(new NoteMarks.Marked("Retail", List.of("*")), NoteMarks.off("Retail*"));
    assertEquals(new NoteMarks.Marked("Warrants", List.of("1")), NoteMarks.off("Warrants/1/"));
    assertEquals(new NoteMarks.Marked("Borrowings", List.of("a")), NoteMarks.off("Borrowings a/"));
    assertEquals(
        new NoteMarks.Marked("Average shares (in millions)", List.of()),
        NoteMarks.off("Average shares (in millions)"));
  }
}
