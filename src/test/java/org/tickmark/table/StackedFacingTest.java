package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tickmark.table.HtmlGrids.grid;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of stacked cells face each other, where lines are drawn and labels run on. */
final class StackedFacingTest {
  private static final String HEAD = "<table><tr><td></td><td>2002</td><td>2001</td></tr>";

  private static List<String> rows(String cells) {
    List<String> grid = grid(HEAD + "<tr>" + cells + "</tr></table>");
    assertEquals("H  | 0 2002 | 1 2001", grid.get(0));
    return grid.subList(1, grid.size());
  }

  @Test
  void aLineDrawnAmongTheFiguresFacesABlankOne() {
    List<String> rows =
        rows(
            "<td>ASSETS<br>Cash<br>Inventories<br>&nbsp;<br>Total assets<br>&nbsp;</td>"
                + "<td>&nbsp;<br>$ 10<br>20<br>------<br>$ 30<br>======</td>"
                + "<td>&nbsp;<br>$ 11<br>-<br>------<br>$ 11<br>======</td>");
    assertEquals(
        List.of(
            "T ASSETS",
            "B Cash | 0 $ 10 | 1 $ 11",
            "B Inventories | 0 20 | 1 -",
            "B Total assets | 0 $ 30 | 1 $ 11"),
        rows);
  }

  @Test
  void aLineDrawnTakesNoLabel() {
    List<String> rows =
        rows(
            "<td>Cash<br>Inventories<br>Total assets</td>"
                + "<td>10<br>20<br>------<br>30<br>======</td>"
                + "<td>11<br>-<br>------<br>11<br>======</td>");
    assertEquals(
        List.of(
            "B Cash | 0 10 | 1 11", "B Inventories | 0 20 | 1 -", "B Total assets | 0 30 | 1 11"),
        rows);
  }

  @Test
  void whatIsDrawnRulesTheFiguresAboveIt() {
    Table table =
        HtmlGrids.table(
            HEAD
                + "<tr><td>Cash<br>Debt:<br>Notes</td><td>10<br>-----<br>20<br>=====</td>"
                + "<td>10<br>-----<br>20<br>=====</td></tr></table>");
    assertEquals(
        List.of(Ruling.NONE, Ruling.SINGLE, Ruling.NONE, Ruling.DOUBLE),
        table.rows().stream().map(Row::below).toList());
  }

  @Test
  void oneFigureAndTheLineBelowItAreOneRow() {
    List<String> rows =
        rows(
            "<td>Total liabilities and<br>shareholders' equity</td>"
                + "<td>$ 30<br>======</td><td>$ 11<br>======</td>");
    assertEquals(List.of("B Total liabilities and shareholders' equity | 0 $ 30 | 1 $ 11"), rows);
  }

  @Test
  void aHeadingOverOneFigureStandsApart() {
    List<String> rows = rows("<td>Debt:<br>Notes<br>due 2005</td><td><br>7</td><td><br>8</td>");
    assertEquals(List.of("T Debt:", "B Notes due 2005 | 0 7 | 1 8"), rows);
  }

  @Test
  void labelsOfSeveralLinesAndHeadingsTakeNoFigureOfTheNext() {
    List<String> rows =
        rows(
            "<td>Current assets:<br>Cash and cash<br>equivalents<br>Receivables (less<br>"
                + "allowance)<br>Total</td>"
                + "<td>10<br>20<br>------<br>30</td><td>11<br>12<br>------<br>23</td>");
    assertEquals(
        List.of(
            "T Current assets:",
            "B Cash and cash equivalents | 0 10 | 1 11",
            "B Receivables (less allowance) | 0 20 | 1 12",
            "B Total | 0 30 | 1 23"),
        rows);
  }

  @Test
  void aHeadingWithoutAColonStandsOverDeeperLines() {
    List<String> rows =
        rows(
            "<td>Costs<br>&nbsp;&nbsp;Rent<br>&nbsp;&nbsp;Fuel</td>"
                + "<td>10<br>20</td><td>11<br>12</td>");
    assertEquals(List.of("T Costs", "B Rent | 0 10 | 1 11", "B Fuel | 0 20 | 1 12"), rows);
  }

  @Test
  void aBlankAmongTheFiguresOfOneColumnIsKept() {
    List<String> rows =
        rows(
            "<td>Costs:<br>Rent<br>Fuel<br>Wages</td>"
                + "<td>10<br>20<br>30</td><td>11<br>&nbsp;<br>12</td>");
    assertEquals(
        List.of("T Costs:", "B Rent | 0 10 | 1 11", "B Fuel | 0 20", "B Wages | 0 30 | 1 12"),
        rows);
  }

  @Test
  void signsInACellOfTheirOwnFollowTheirFigures() {
    String html =
        "<table><tr><td></td><td></td><td>2002</td><td></td></tr>"
            + "<tr><td>Gain<br>Loss<br>Total</td><td>$<br>&nbsp;<br>&nbsp;<br>$</td>"
            + "<td>10<br>(20<br>-----<br>(10</td><td>&nbsp;<br>)<br>&nbsp;<br>)</td></tr></table>";
    assertEquals(
        List.of("H  | 0 2002", "B Gain | 0 $10", "B Loss | 0 (20)", "B Total | 0 $(10)"),
        grid(html));
  }

  @Test
  void aTotalBelowALineDrawnNeedsNoLabel() {
    List<String> rows =
        rows(
            "<td>Current assets:<br>Cash<br>Receivables<br>&nbsp;<br>&nbsp;</td>"
                + "<td>&nbsp;<br>10<br>20<br>-----<br>30</td>"
                + "<td>&nbsp;<br>11<br>21<br>-----<br>32</td>");
    assertEquals(
        List.of(
            "T Current assets:",
            "B Cash | 0 10 | 1 11",
            "B Receivables | 0 20 | 1 21",
            "B  | 0 30 | 1 32"),
        rows);
  }

  @Test
  void noFigureFacesAHeading() {
    Table table =
        HtmlGrids.table(
            HEAD
                + "<tr><td>Assets:<br>Cash<br>Receivables</td><td>10<br>20<br>-----<br>30</td>"
                + "<td>11<br>21<br>-----<br>32</td></tr><tr><td>Debt</td><td>60</td><td>36</td></tr>"
                + "</table>");
    assertEquals(6, table.unplaced().size());
  }

  @Test
  void aLabelThatFacesALineDrawnWasNotWrittenBesideIt() {
    List<String> rows =
        rows(
            "<td>Costs:<br>Rent<br>Fuel<br>Total</td>"
                + "<td>10<br>20<br>-----<br>30</td><td>11<br>21<br>-----<br>32</td>");
    assertEquals(
        List.of(
            "T Costs:", "B Rent | 0 10 | 1 11", "B Fuel | 0 20 | 1 21", "B Total | 0 30 | 1 32"),
        rows);
  }

  @Test
  void headsMayStandInTheCellsOfTheirFigures() {
    String html =
        "<table><tr><td>&nbsp;<br>&nbsp;<br>Cash<br>Receivables<br>Total</td>"
            + "<td>June 30,<br>2002<br>10<br>20<br>30</td>"
            + "<td>June 30,<br>2001<br>11<br>21<br>32</td></tr></table>";
    assertEquals(
        List.of(
            "H  | 0 June 30, | 1 June 30,",
            "H  | 0 2002 | 1 2001",
            "B Cash | 0 10 | 1 11",
            "B Receivables | 0 20 | 1 21",
            "B Total | 0 30 | 1 32"),
        grid(html));
  }

  @Test
  void labelsThatCannotBeToldTakeNoFigures() {
    Table table =
        HtmlGrids.table(
            HEAD
                + "<tr><td>Rent<br>Fuel<br>Wages<br>Other</td><td>10<br>20<br>30</td>"
                + "<td>11<br>12<br>13</td></tr><tr><td>Sum</td><td>60</td><td>36</td></tr></table>");
    assertEquals(
        List.of("Sum"),
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> cell.figure() != null))
            .map(row -> row.stub().label())
            .toList());
    assertEquals(6, table.unplaced().size());
  }

  @Test
  void aMarkOverAYearHeadsAColumn() {
    assertEquals(
        List.of("H  | 0 4Q 2017 | 1 1Q 2018", "B Premiums | 0 3,261 | 1 3,268"),
        grid(
            "<table><tr><td></td><td>4Q<br>2017</td><td>1Q<br>2018</td></tr>"
                + "<tr><td>Premiums</td><td>3,261</td><td>3,268</td></tr></table>"));
  }
}
