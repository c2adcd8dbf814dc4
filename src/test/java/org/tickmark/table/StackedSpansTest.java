package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of labels that cover several rows of figures. */
final class StackedSpansTest {
  private static final String HEAD = "<table><tr><td></td><td>2002</td><td>2001</td></tr>";

  @Test
  void eachLineOfTheLabelsFacesARowOfFigures() {
    String html =
        HEAD
            + "<tr><td rowspan=3>Cash<br>Receivables<br>Inventories</td><td>10</td><td>11</td></tr>"
            + "<tr><td>20</td><td>21</td></tr><tr><td>30</td><td>31</td></tr>"
            + "<tr><td>Total</td><td>60</td><td>63</td></tr></table>";
    assertEquals(
        List.of(
            "H  | 0 2002 | 1 2001",
            "B Cash | 0 10 | 1 11",
            "B Receivables | 0 20 | 1 21",
            "B Inventories | 0 30 | 1 31",
            "B Total | 0 60 | 1 63"),
        grid(html));
  }

  @Test
  void aLabelOfSeveralLinesOverRowsWithLabelsStaysTheirHeading() {
    String html =
        HEAD.replace("<td>2002", "<td></td><td>2002")
            + "<tr><td rowspan=2>Net<br>sales</td><td>Home</td><td>10</td><td>11</td></tr>"
            + "<tr><td>Abroad</td><td>20</td><td>21</td></tr></table>";
    assertEquals(
        List.of(
            "H  | 0 2002 | 1 2001",
            "T Net sales",
            "B Home | 0 10 | 1 11",
            "B Abroad | 0 20 | 1 21"),
        grid(html));
  }
}
