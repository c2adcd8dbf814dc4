package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotes that were opened around the value of an attribute and never closed. */
final class OpenQuotesTest {
  @Test
  void anOpenQuoteTakesNoLabelOutOfThePage() {
    String html =
        """
        <table><tr><td></td><td>2004</td><td>2003</td></tr>
        <tr style="background: #eeffff>
        <td><div style="margin-left: 5px">Sales</div></td><td>10</td><td>9</td></tr>
        <tr><td width="60%>Costs</td><td width="20%">4</td><td width="20%">3</td></tr>
        <tr><td>Profit</td><td>6</td><td>6</td></tr></table>
        <p style="margin: 0>Last</p>
        """;
    assertEquals(
        List.of(
            "H  | 0 2004 | 1 2003",
            "B Sales | 0 10 | 1 9",
            "B Costs | 0 4 | 1 3",
            "B Profit | 0 6 | 1 6"),
        grid(html));
    assertEquals("Last", HtmlGrids.blocks(html).get(1));
  }

  @Test
  void aQuoteThatClosesIsLeft() {
    String html =
        "<!-- <a b=\"--><p title=\"a > b < c\" lang = 'en'>It's \"x=\"<b class=\"\"/>5 < 6</p>";
    assertEquals(html, OpenQuotes.without(html));
  }
}
