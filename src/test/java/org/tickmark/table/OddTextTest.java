package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts that no typist set: the reader takes them without harm and in time. */
class OddTextTest {
  private static final String[] PIECES = {
    " ",
    "  ",
    "      ",
    "\n",
    "\n\n",
    "\t",
    "\f",
    "\r\n",
    "$",
    "(",
    ")",
    "%",
    "-",
    "--",
    "-----",
    "=====",
    "1,234",
    "(5)",
    "1996",
    "Total",
    "Net income",
    "of",
    ":",
    "<TABLE>",
    "</TABLE>",
    "<PAGE>",
    "<S>",
    "<C>",
    "&amp;",
    "&",
    "<b>",
    "* * *",
    "...",
    ". . .",
    "N/M",
    "12 1/2",
    "- -",
    "\u00a0",
    "\u2014",
    "(1,2",
    "Year ended"
  };

  @Test
  void noHeapOfPiecesBreaksTheReader() {
    Random random = new Random(19930101);
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(120);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  /** Every span lies in the text and holds the first and the last character of what it is for. */
  private static void check(String text) {
    Document document = FixedWidthReader.read(text);
    document
        .tables()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure() != null)
        .forEach(
            cell -> {
              SourceSpan at = cell.source();
              assertTrue(at.length() > 0 && at.offset() + at.length() <= text.length());
              assertEquals(cell.text().charAt(0), text.charAt(at.offset()));
            });
  }

  @Test
  void aLineWithoutEndIsNoTable() {
    String line = "1,234   5,678   ".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(0, FixedWidthReader.read(line + "\n" + line).tables().count()));
  }

  @Test
  void aLongTableIsReadInTime() {
    String row = "Sales of the branch             $ 1,234    $ (5,678)\n";
    String text = row.repeat(10_000);
    assertTimeout(
        Duration.ofSeconds(30), () -> assertEquals(10_000, Grids.table(text).rows().size()));
  }
}
