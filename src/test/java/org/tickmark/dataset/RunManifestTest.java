package org.tickmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.exhibit.Rejection;

final class RunManifestTest {
  private static final DocumentOutcome EMPTY =
      DocumentOutcome.deadLetter(
          "in/empty.txt",
          new Rejection("in/empty.txt", 0, "e3", "CUT", "EMPTY_FILE", "the file is empty"),
          List.of());
  private static final DocumentOutcome LETTER =
      DocumentOutcome.withoutExhibit("in/letter.txt", "aa", List.of());

  @Test
  void addsUpOutcomesAndReasons() {
    RunManifest manifest = RunManifest.of(2, 2, List.of(EMPTY, LETTER));
    assertEquals(
        "{DEAD_LETTER=1, DUPLICATE=0, NO_STATEMENTS=1, PARSED=0}", manifest.outcomes().toString());
    assertEquals("{EMPTY_FILE=1}", manifest.deadLetters().toString());
    assertTrue(manifest.tiesOut());
  }

  @Test
  void doesNotTieOutWhenAnInputHasNoOutcome() {
    assertFalse(RunManifest.of(3, 2, List.of(EMPTY, LETTER)).tiesOut());
  }

  @Test
  void doesNotTieOutWhenADocumentWasLostOnTheWay() {
    assertFalse(RunManifest.of(2, 3, List.of(EMPTY, LETTER)).tiesOut());
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    RunManifest manifest = RunManifest.of(2, 2, List.of(EMPTY, LETTER));
    assertEquals(manifest, RunManifest.read(manifest.text().getBytes(StandardCharsets.UTF_8)));
  }
}
