package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables side by side in the cells of a row. */
final class NestedColumnsTest {
  private static final String LABELS =
      "<td><table><tr><td>Cash</td></tr><tr><td>Loss</td></tr></table></td>";

  private static final String STATEMENT =
      "<td><table><tr><td></td><td>2002</td><td>2001</td></tr><tr><td>Cash</td><td>10</td>"
          + "<td>11</td></tr><tr><td>Total</td><td>10</td><td>11</td></tr></table></td>";

  @Test
  void tablesThatHoldAColumnEachAreOneTable() {
    String html =
        "<table><tr><td></td><td>2002</td><td>2001</td></tr><tr>"
            + LABELS
            + "<td><table><tr><td>10</td></tr><tr><td>20</td></tr></table></td>"
            + "<td>&nbsp;<table><tr><td>11</td></tr><tr><td>21</td></tr></table></td></tr></table>";
    assertEquals(
        List.of("H  | 0 2002 | 1 2001", "B Cash | 0 10 | 1 11", "B Loss | 0 20 | 1 21"),
        grid(html));
  }

  @Test
  void labelsInOneTableFaceFiguresInAnother() {
    String html =
        "<table><tr>"
            + LABELS
            + "<td><table><tr><td>$</td><td>10</td><td></td><td>$</td><td>11</td><td></td></tr>"
            + "<tr><td></td><td>(20</td><td>)</td><td></td><td>21</td><td></td></tr></table></td>"
            + "</tr></table>";
    assertEquals(List.of("B Cash | 0 $10 | 1 $11", "B Loss | 0 (20) | 1 21"), grid(html));
  }

  @Test
  void statementsSideBySideStayTwo() {
    String html = "<table><tr>" + STATEMENT + STATEMENT + "</tr></table>";
    assertEquals(2, HtmlReader.read(html).tables().count());
  }
}
