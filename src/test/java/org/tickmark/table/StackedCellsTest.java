package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;
import static org.tickmark.table.HtmlGrids.stubs;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows whose cells hold several lines of the table each. */
final class StackedCellsTest {
  private static final String STACKED =
      """
      <table><tr><td></td><td>2002</td><td>2001</td></tr>
      <tr><td>Interest income:<br>
      &nbsp;&nbsp;&nbsp;Loans<br>
      &nbsp;&nbsp;&nbsp;Securities</td>
      <td>&nbsp;<br>
      $ 240<br>
      61</td>
      <td>&nbsp;<br>
      $ 230<br>
      -</td></tr>
      <tr><td>Total interest income</td><td>301</td><td>230</td></tr></table>
      """;

  @Test
  void aHeadingAmongStackedLabelsFacesABlankLine() {
    assertEquals(
        List.of(
            "H  | 0 2002 | 1 2001",
            "T Interest income:",
            "B Loans | 0 $ 240 | 1 $ 230",
            "B Securities | 0 61 | 1 -",
            "B Total interest income | 0 301 | 1 230"),
        grid(STACKED));
  }

  @Test
  void aQuarterOverItsYearIsNoStackOfFigures() {
    String html =
        """
        <table><tr><td>(in millions)</td><td>4Q<br>2017</td><td>1Q<br>2018</td></tr>
        <tr><td>Premiums</td><td>240</td><td>230</td></tr></table>
        """;
    assertEquals(
        List.of("H (in millions) | 0 4Q 2017 | 1 1Q 2018", "B Premiums | 0 240 | 1 230"),
        grid(html));
  }

  @Test
  void aPeriodThatLacksItsYearIsNoStartOfALabel() {
    String html =
        """
        <table><tr><td></td><td>2003</td><td>2002</td></tr>
        <tr><td>Quarter ended June 30,</td><td></td><td></td></tr>
        <tr><td>Premiums</td><td>240</td><td>230</td></tr></table>
        """;
    assertEquals(
        List.of("H  | 0 2003 | 1 2002", "T Quarter ended June 30,", "B Premiums | 0 240 | 1 230"),
        grid(html));
  }

  @Test
  void stackedLabelsKeepTheirIndents() {
    assertEquals(
        List.of("0 ", "0 Interest income:", "1 Loans", "1 Securities", "0 Total interest income"),
        stubs(STACKED));
  }

  @Test
  void paragraphsOfACellAreRowsWhateverBlankLinesSetThemApart() {
    String html =
        """
        <table><tr><td></td><td>2002</td><td>2001</td></tr>
        <tr><td><p>&nbsp;</p><p>Goodwill</p><p>Other intangibles</p></td>
        <td>(43)<br> <p></p> <p>(47)</p><p>&nbsp;</p></td><td>(33)<br> <p>(37)</p></td></tr>
        <tr><td>Equity</td><td>100</td><td>90</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2002 | 1 2001",
            "B Goodwill | 0 (43) | 1 (33)",
            "B Other intangibles | 0 (47) | 1 (37)",
            "B Equity | 0 100 | 1 90"),
        grid(html));
  }

  @Test
  void aSignStandsAtTheFirstOfTheStackedLines() {
    String html =
        """
        <table><tr><td></td><td></td><td>2002</td><td></td><td>2001</td></tr>
        <tr><td>Rent<br>Fuel</td><td>$</td><td>10<br>20</td><td>$</td><td>1<br>2</td></tr></table>
        """;
    assertEquals(
        List.of("H  | 0 2002 | 1 2001", "B Rent | 0 $10 | 1 $1", "B Fuel | 0 20 | 1 2"),
        grid(html));
  }

  @Test
  void aLabelWrappedBesideOneFigureStaysOneRow() {
    String html =
        """
        <table><tr><td></td><td>2002</td><td>2001</td></tr>
        <tr><td>Accumulated<br>depreciation</td><td>10</td><td>20</td></tr>
        <tr><td>Cash</td><td>10</td><td>20</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2002 | 1 2001",
            "B Accumulated depreciation | 0 10 | 1 20",
            "B Cash | 0 10 | 1 20"),
        grid(html));
  }
}
