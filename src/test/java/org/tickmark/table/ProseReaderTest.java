package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseReaderTest {
  private static List<Prose> prose(String text) {
    return FixedWidthReader.read(text).blocks().stream().map(Prose.class::cast).toList();
  }

  private static List<Boolean> centered(String text) {
    return prose(text).stream().flatMap(p -> p.lines().stream()).map(Prose.Line::centered).toList();
  }

  @Test
  void linesWithoutABlankOneBetweenThemAreOneGroup() {
    List<Prose> groups = prose("First line\nsecond line.\n\nAnother   group\n");
    assertEquals(
        List.of("First line second line.", "Another group"),
        groups.stream().map(Prose::text).toList());
  }

  @Test
  void linesOverOneMiddleAreCentered() {
    assertEquals(
        List.of(true, true, true),
        centered(
            """
                         HARROW VALLEY INSTRUMENTS, INC.
                            STATEMENTS OF CASH FLOWS
                                 (in thousands)
            """));
  }

  @Test
  void paragraphsAreNotCentered() {
    assertEquals(
        List.of(false, false, false),
        centered(
            """
            The Company designs instruments for the measurement of wind, rain
                and snow, and sells them in thirty-two countries of the world
                through its own branches.
            """));
  }

  @Test
  void pageNumbersAreDroppedAndRunningHeadsWithThem() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      text.append("HARROW VALLEY - FORM 10-Q\n\nText of page ").append((char) ('A' + page));
      text.append(" is here.\n\n   -").append(page).append("-\n<PAGE>\n");
    }
    List<String> texts = prose(text.toString()).stream().map(Prose::text).toList();
    assertEquals(4, texts.stream().filter(t -> t.startsWith("Text of page")).count());
    assertEquals(0, texts.stream().filter(t -> t.matches("-\\d-")).count());
  }
}
