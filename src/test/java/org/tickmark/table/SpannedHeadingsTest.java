package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;
import static org.tickmark.table.HtmlGrids.stubs;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings set beside the labels of their section rather than above them. */
final class SpannedHeadingsTest {
  private static final String BESIDE =
      """
      <table><tr><td colspan=2 rowspan=2>(unaudited)</td><td colspan=2>Quarter Ended</td></tr>
      <tr><td>2007</td><td>2006</td></tr>
      <tr><td rowspan=2>Revenues</td><td>Licenses</td><td>20</td><td>17</td></tr>
      <tr><td>Services</td><td>16</td><td>14</td></tr>
      <tr><td colspan=2>Total revenues</td><td>36</td><td>31</td></tr></table>
      """;

  @Test
  void aHeadingBesideLabelsStandsAboveThem() {
    assertEquals(
        List.of(
            "H (unaudited) | 0-1 Quarter Ended",
            "H  | 0 2007 | 1 2006",
            "T Revenues",
            "B Licenses | 0 20 | 1 17",
            "B Services | 0 16 | 1 14",
            "B Total revenues | 0 36 | 1 31"),
        grid(BESIDE));
  }

  @Test
  void labelsBesideAHeadingAreSetInBelowIt() {
    assertEquals(
        List.of(
            "0 (unaudited)", "0 ", "0 Revenues", "1 Licenses", "1 Services", "0 Total revenues"),
        stubs(BESIDE));
  }

  @Test
  void aTallHeadOverTheLabelsIsNoHeading() {
    String html =
        """
        <table><tr><td rowspan=2>In thousands</td><td colspan=2>Quarter Ended</td></tr>
        <tr><td>2007</td><td>2006</td></tr>
        <tr><td>Licenses</td><td>20</td><td>17</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H In thousands | 0-1 Quarter Ended",
            "H  | 0 2007 | 1 2006",
            "B Licenses | 0 20 | 1 17"),
        grid(html));
  }
}
