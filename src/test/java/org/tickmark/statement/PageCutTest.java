package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that the end of a page cuts in two. */
class PageCutTest {
  private static final String HEADS =
      "<tr><td></td><td colspan=2>Three Months Ended June 30,</td></tr>\n"
          + row("", "2021", "2020");

  private static final String SALES =
      row("Tolls", "$ 4,200", "$ 4,000")
          + row("Ferry fares", "800", "700")
          + row("Rents of piers", "500", "450");

  private static final String RESULT =
      row("Other income", "90", "80")
          + row("Income before income taxes", "1,400", "1,300")
          + row("Income taxes", "400", "390")
          + row("Net income", "$ 1,000", "$ 910")
          + row("Net income per share", "$ 0.50", "$ 0.45");

  private static final String OPERATIONS = "<p>STATEMENTS OF OPERATIONS</p><p>(in thousands)</p>";
  private static final String TURN = "<p>7</p><hr>";

  @Test
  void theFirstHalfOfAStatementNeedsNoneOfItsLines() {
    List<Statement> read = read(OPERATIONS + table(HEADS + SALES) + TURN + table(RESULT));

    assertEquals(List.of(StatementKind.INCOME_STATEMENT), kinds(read));
    assertEquals(
        List.of("2021-06-30/1", "2020-06-30/1"),
        Texts.periods(Texts.line(read.get(0), "Income taxes")));
    assertEquals(List.of("USD x1000"), Texts.units(Texts.line(read.get(0), "Income taxes")));
  }

  @Test
  void headsAndRunningTitleAreRepeatedOnTheNextPage() {
    String next = OPERATIONS.replace("OPERATIONS", "OPERATIONS (Continued)");
    List<Statement> read =
        read(OPERATIONS + table(HEADS + SALES) + TURN + next + table(HEADS + RESULT));

    assertEquals(List.of(StatementKind.INCOME_STATEMENT), kinds(read));
    assertEquals(8, read.get(0).lines().size());
  }

  @Test
  void theLinesOfOneTableAreNumberedOn() {
    List<Statement> read = read(OPERATIONS + table(HEADS + SALES) + TURN + table(HEADS + RESULT));

    assertEquals(8, read.get(0).lines().stream().map(StatementLine::line).distinct().count());
  }

  @Test
  void halfAWalkGoesOnToItsEnd() {
    List<Statement> read =
        read(
            "<p>RECONCILIATION OF NET INCOME TO FUNDS FROM OPERATIONS</p>"
                + table(
                    HEADS
                        + row("Net income", "$ 1,000", "$ 900")
                        + row("Depreciation of piers", "300", "290"))
                + TURN
                + table(
                    row("Loss on sale of boats", "50", "10")
                        + row("Funds from operations", "$ 1,350", "$ 1,200")));

    assertEquals(List.of(StatementKind.RECONCILIATION), kinds(read));
    assertEquals(
        List.of(Basis.ADJUSTMENT, Basis.ADJUSTMENT),
        Texts.bases(Texts.line(read.get(0), "Loss on sale of boats")));
  }

  @Test
  void columnsOfChangesMayBeLeftOutWhereNoneAreShown() {
    String heads =
        HEADS
            .replace("30,</td>", "30,</td><td>Change</td>")
            .replace("2020</td>", "2020</td><td>%</td>");
    List<Statement> read = read(OPERATIONS + table(heads + SALES) + TURN + table(RESULT));

    assertEquals(List.of(StatementKind.INCOME_STATEMENT), kinds(read));
    assertEquals(
        List.of("2021-06-30/1", "2020-06-30/1"),
        Texts.periods(Texts.line(read.get(0), "Income taxes")));
  }

  @Test
  void amountsPerShareOnTheNextPageBelongToTheStatement() {
    String shares =
        row("Less: income of others", "40", "30")
            + row("Net income of the company", "$ 960", "$ 880")
            + row("Diluted earnings per share", "$ 0.48", "$ 0.44");
    String above = SALES + RESULT.replaceAll("<tr><td>Net income per share.*", "");
    List<Statement> read = read(OPERATIONS + table(HEADS + above) + TURN + table(HEADS + shares));

    assertEquals(List.of(StatementKind.INCOME_STATEMENT), kinds(read));
  }

  @Test
  void aFinishedStatementOrATitleOfItsOwnEndsTheTable() {
    String trips =
        row("Ferry trips", "310", "300") + row("Piers let", "12", "11") + row("Boats", "9", "8");

    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT, StatementKind.OTHER),
        kinds(read(OPERATIONS + table(HEADS + SALES + RESULT) + TURN + table(HEADS + trips))));
    assertEquals(
        2,
        read("<p>SELECTED OPERATING DATA</p>"
                + table(HEADS + trips)
                + TURN
                + "<p>Voyages of the summer</p>"
                + table(HEADS + trips))
            .size());
  }

  @Test
  void headsAloneAreNoPagesTurn() {
    String trips = row("Ferry trips", "310", "300") + row("Piers let", "12", "11");

    assertEquals(
        2, read("<p>SELECTED DATA</p>" + table(HEADS + trips) + table(HEADS + SALES)).size());
  }

  private static String row(String... cells) {
    return Stream.of(cells).collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n"));
  }

  private static String table(String rows) {
    return "<table>" + rows + "</table>";
  }

  private static List<Statement> read(String html) {
    return Texts.readHtml("<html><body>" + html + "</body></html>").statements();
  }

  private static List<StatementKind> kinds(List<Statement> statements) {
    return statements.stream().map(Statement::kind).toList();
  }
}
