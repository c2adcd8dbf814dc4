package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of the printed page that were kept between the tables of HTML. */
class RunningHeadsTest {
  @Test
  void aLineThatComesAgainWithTheNumberOfAnotherPageIsNotOfTheText() {
    assertEquals(
        List.of("Loans", "Deposits", "Capital", "See Note 3"),
        texts(
            """
            <p>Quarry Bank reports record income for the quarter - Page 2</p><p>Loans</p>
            <p>Quarry Bank reports record income for the quarter - Page 3</p><p>Deposits</p>
            <p>Quarry Bank reports record income for the quarter - Page 4</p><p>Capital</p>
            <p>See Note 3</p>
            """));
  }

  @Test
  void whatComesAgainBesideAPageNumberGoesWithIt() {
    assertEquals(
        List.of("Loans", "Deposits", "Capital", "More on capital"),
        texts(
            """
            <p>Second quarter earnings</p><p>Page 2</p><p>Loans</p>
            <p>Second quarter earnings</p><p>Page 3</p><p>Deposits</p>
            <p>Second quarter earnings</p><p>Page 4</p><p>Capital</p><p>More on capital</p>
            """));
  }

  @Test
  void twoReferencesToPagesAreNoRunningHead() {
    assertEquals(
        List.of("Continued on page 2", "Continued on page 3"),
        texts("<p>Continued on page 2</p><p>Continued on page 3</p>"));
  }

  private static List<String> texts(String html) {
    return HtmlReader.read("<html><body>" + html + "</body></html>").blocks().stream()
        .map(block -> ((Prose) block).text())
        .toList();
  }
}
