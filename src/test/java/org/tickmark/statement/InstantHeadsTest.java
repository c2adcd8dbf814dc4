package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables under plain days: balances, or what happened up to them. */
class InstantHeadsTest {
  private static final String HEADS =
      """
                                    March 31,   December 31,
                                       2020         2019
                                    ---------    ---------
      """;

  @Test
  void balancesUnderDaysAreInstants() {
    Statement table =
        Texts.read(
                """
                            LOAN PORTFOLIO
                            (in thousands)

                """
                    + HEADS
                    + """
                      One-to-four family           $ 69,600     $ 76,400
                      Construction                   27,400       20,000
                      Commercial                     10,000       10,000
                                                  ---------    ---------
                      Total                        $107,000     $106,400
                                                  =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/0", "2019-12-31/0"), Texts.periods(Texts.line(table, "Construction")));
  }

  @Test
  void whatIsDeferredIsABalance() {
    Statement table =
        Texts.read(
                """
                            DEFERRED REVENUE
                            (in thousands)

                """
                    + HEADS
                    + """
                      Service contracts            $ 69,600     $ 76,400
                      Licenses                       27,400       20,000
                                                  ---------    ---------
                      Total deferred revenue       $ 97,000     $ 96,400
                                                  =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/0", "2019-12-31/0"), Texts.periods(Texts.line(table, "Licenses")));
  }

  @Test
  void whatHappensIsOfNoLengthThatNobodySays() {
    Statement table =
        Texts.read(
                """
                            SALES BY REGION
                            (in thousands)

                """
                    + HEADS
                    + """
                      Europe                       $ 69,600     $ 76,400
                      Asia                           27,400       20,000
                                                  ---------    ---------
                      Total                        $ 97,000     $ 96,400
                                                  =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/null", "2019-12-31/null"), Texts.periods(Texts.line(table, "Asia")));
  }

  @Test
  void oneDayOverTheFirstOfSeveralColumnsIsOfAll() {
    Statement table =
        Texts.read(
                """
                            FAIR VALUES
                            (in millions)

                                      December 31,
                                          2016
                                       Quoted       Observable    Not observable
                                     ----------     ----------    --------------
                Money market funds    $    500       $     10       $     --
                Bonds                      200             80             --
                                     ----------     ----------    --------------
                Total                 $    700       $     90       $     --
                                     ==========     ==========    ==============
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2016-12-31/0", "2016-12-31/0", "2016-12-31/0"),
        Texts.periods(Texts.line(table, "Bonds")));
  }

  @Test
  void whatMovedBetweenTwoDaysIsOfNoDay() {
    Statement table =
        Texts.read(
                """
                            DEPOSITS BY KIND
                            (in thousands)

                                 December 31,                            March 31,
                                     2019        Opened      Closed         2020
                                 ------------   ---------   ---------   ------------
                Demand deposits    $  69,600    $   5,100   $   2,000     $  72,700
                Savings deposits      27,400        1,000       1,000        27,400
                                 ------------   ---------   ---------   ------------
                Total              $  97,000    $   6,100   $   3,000     $ 100,100
                                 ============   =========   =========   ============
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2019-12-31/0", "?/null", "?/null", "2020-03-31/0"),
        Texts.periods(Texts.line(table, "Total")));
  }
}
