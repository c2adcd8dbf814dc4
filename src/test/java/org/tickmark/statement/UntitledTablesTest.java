package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables without a title of their own, which the statement above them explains. */
class UntitledTablesTest {
  private static final String OPERATIONS =
      """
      STATEMENTS OF OPERATIONS
      (In thousands)

                                     Quarter Ended June 30,
                                       2021        2020
                                    ---------   ---------
      Revenues                      $  90,200   $  81,150
      Cost of sales                    60,150      55,420
      Operating profit                 30,050      25,730
      Income taxes                     10,050       8,730
      Net income                    $  20,000   $  17,000
      """;

  private static final String BETWEEN =
      """


      The company believes that this measure helps those who follow it to compare its inns with those of others.
      It is no measure of accounting principles, and others may compute it in other ways.


      """;

  @Test
  void aTableThatLeavesALineOfAStatementForAMeasureOfNoneWalks() {
    List<Statement> read =
        read(
            BETWEEN
                + """
                                               Quarter Ended June 30,
                                                 2021        2020
                                              ---------   ---------
                Operating profit              $  30,050   $  25,730
                Royalties                        (8,000)     (7,500)
                Overhead                          5,000       4,800
                Profit of inns                $  27,050   $  23,030
                """);

    assertEquals(StatementKind.RECONCILIATION, read.get(1).kind());
    assertEquals(Basis.NON_GAAP, Texts.bases(Texts.line(read.get(1), "Profit of inns")).get(0));
  }

  @Test
  void aTableThatComesBackToNetIncomeFromAResultOfNoStatementWalks() {
    List<Statement> read =
        read(
            BETWEEN
                + """
                                               Quarter Ended June 30,
                                                 2021        2020
                                              ---------   ---------
                Operating earnings            $  19,000   $  17,500
                Investment gains, net of tax      1,500        (900)
                Retired debt                       (500)        400
                Net income                    $  20,000   $  17,000
                """);

    assertEquals(StatementKind.RECONCILIATION, read.get(1).kind());
    assertEquals(Basis.NON_GAAP, Texts.bases(Texts.line(read.get(1), "Operating earnings")).get(0));
  }

  @Test
  void whatIsLeftToCommonStockIsNoMeasureOfItsOwn() {
    List<Statement> read =
        read(
            BETWEEN
                + """
                                               Quarter Ended June 30,
                                                 2021        2020
                                              ---------   ---------
                Net income                    $  20,000   $  17,000
                Preferred dividends              (1,000)     (1,000)
                Net income available to
                  common stockholders         $  19,000   $  16,000
                """);

    assertEquals(StatementKind.OTHER, read.get(1).kind());
  }

  @Test
  void aNoteMayBeIntroducedByASentence() {
    List<Statement> read =
        read(
            """

            (1) Includes stock-based compensation expense as follows:

                                           Quarter Ended June 30,
                                             2021        2020
                                          ---------   ---------
            Cost of sales                 $     150   $     120
            Selling                             350         280
            Total compensation in stock   $     500   $     400
            """);

    Statement last = read.get(read.size() - 1);
    assertEquals(StatementKind.INCOME_STATEMENT, last.kind());
    assertEquals(2, Texts.line(last, "Total compensation in stock").figures().size());
  }

  @Test
  void aTableThatComesBackToAStatementDoesNotWalk() {
    List<Statement> read =
        read(
            BETWEEN
                + """
                                               Quarter Ended June 30,
                                                 2021        2020
                                              ---------   ---------
                Cost of sales                 $  60,150   $  55,420
                Freight                          20,050      17,000
                Rent                             10,000       8,730
                Revenues                      $  90,200   $  81,150
                """);

    assertEquals(StatementKind.OTHER, read.get(1).kind());
  }

  @Test
  void aTableThatComesToAStatementsLineByAnotherNameDoesNotWalk() {
    List<Statement> read =
        read(
            BETWEEN
                + """
                                               Quarter Ended June 30,          Increase
                                                 2021        2020             (Decrease)
                                              ---------   ---------           ----------
                Operating profit              $  30,050   $  25,730           $    4,320
                Federal taxes                    (8,050)     (7,000)              (1,050)
                State taxes                      (2,000)     (1,730)                (270)
                Earnings for the quarter      $  20,000   $  17,000           $    3,000
                """);

    assertEquals(StatementKind.OTHER, read.get(1).kind());
  }

  @Test
  void aNoteThatPartsOutWhatLinesIncludeBelongsToTheStatement() {
    List<Statement> read =
        read(
            """

                                           Quarter Ended June 30,
                                             2021        2020
                                          ---------   ---------
            (1) Includes stock-based compensation as follows:
            Cost of sales                 $   1,150   $   1,020
            Administration                    2,410       2,200
            """);

    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT),
        read.stream().map(Statement::kind).distinct().toList());
  }

  private static List<Statement> read(String below) {
    return Texts.read(OPERATIONS + below).statements();
  }
}
