package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By which rules the columns of a walk from left to right are stated. */
class WalkColumnsTest {
  @Test
  void columnsNamedAfterWhatIsTakenOutAreAdjustmentsWhereTheRowAddsAcross() {
    Statement walk =
        first(
            """
                     RECONCILIATION OF GAAP TO NON-GAAP STATEMENTS OF OPERATIONS
                                        (In thousands)

                                         Three Months Ended June 30, 2006
                                   ---------------------------------------------
                                                Stock-based    Intangible   Non-
                                        GAAP   compensation  amortization   GAAP
                                   ---------   ------------  ------------   ----
            License revenue          $10,400        $    -        $    -  $10,400
            Cost of revenue            3,900          (210)         (340)   3,350
            Research                   2,750          (480)            -    2,270
            Selling                    4,100          (395)          (90)   3,615
            """);

    assertEquals(StatementKind.RECONCILIATION, walk.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Cost of revenue")));
  }

  @Test
  void theColumnsOfAStatementOfEquityAreItsPartsThoughOneIsOfCurrencies() {
    Statement equity =
        first(
            """
                           STATEMENTS OF STOCKHOLDERS' EQUITY
                                     (In millions)

                                                      Foreign
                                       Common        Currency     Retained
                                        Stock     Translation     Earnings      Total
                                    ---------     -----------    ---------    -------
            Balance, June 30, 2005     $1,200           $ (50)      $3,000     $4,150
            Net income                                                 300        300
            Translation                                   (20)                    (20)
            Balance, June 30, 2006     $1,200           $ (70)      $3,300     $4,430
            """);

    assertEquals(StatementKind.EQUITY, equity.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.GAAP, Basis.GAAP, Basis.GAAP),
        Texts.bases(Texts.line(equity, "Balance, June 30, 2006")));
  }

  @Test
  void aColumnThatAddsUpTheAdjustmentsIsNotAddedAgain() {
    Statement walk =
        first(
            """
                           GAAP TO NON-GAAP RECONCILIATION
                                    (In millions)

                                 Three Months Ended June 30, 2013
                             -----------------------------------------
                                      Merger  Closing  Adjustment   Non-
                                GAAP   Costs    Costs    Subtotal   GAAP
                             -------  ------  -------  ----------  -----
            Sales             $2,000                               $2,000
            Materials            900    (300)     (20)       (320)    580
            Administration       400     (10)      (5)        (15)    385
            Income taxes         150      90        7          97     247
            Net income        $  550  $  220  $    18    $    238  $  788
            """);

    assertEquals(
        List.of(Basis.GAAP, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Materials")));
  }

  @Test
  void whatIsLeftWithoutItemsIsNoAdjustment() {
    Statement walk =
        first(
            """
                           RECONCILIATION OF OPERATING RESULTS
                                  (In millions)

                                    Quarter ended                    Quarter ended
                                    March 30, 2012                   April 1, 2011
                          -----------------------------   ------------------------------------
                                                   Excl.             Currency            Excl.
                          Reported     Adj's       Adj's   Reported    impact    Adj's   Adj's
                          --------     -----       -----   --------  --------    -----   -----
            Mills            $21.0     $ 1.5       $22.5      $19.0     $(0.8)   $ 0.3   $18.5
            Coatings          14.2      (0.4)       13.8       12.6      (0.5)     0.9    13.0
            Net income        11.3       0.7        12.0       10.1      (0.9)     0.8    10.0
            """);

    assertEquals(
        List.of(
            Basis.GAAP,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP,
            Basis.GAAP,
            Basis.ADJUSTMENT,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Coatings")));
  }

  @Test
  void aStatementStatedTwiceIsNoWalk() {
    Statement operations =
        first(
            """
                                    STATEMENTS OF OPERATIONS
                                         (In thousands)

                                         Three Months Ended June 30,
                              ------------------------------------------------
                                2002         2002         2001         2001
                               Actual     Pro forma      Actual     Pro forma
                              --------    ---------     --------    ---------
            Revenue           $ 10,400     $ 10,400     $  9,400     $  9,400
            Cost of revenue      3,900        3,800        3,000        2,900
            Amortization         1,500           --        1,500           --
            Income taxes         1,000        1,600          900        1,500
            Net income        $  4,000     $  5,000     $  4,000     $  5,000
            """);

    assertEquals(StatementKind.INCOME_STATEMENT, operations.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.NON_GAAP, Basis.GAAP, Basis.NON_GAAP),
        Texts.bases(Texts.line(operations, "Amortization")));
  }

  @Test
  void aPriorYearAsAdjustedBesideTheYearStatedOnceIsGaap() {
    Statement operations =
        first(
            """
                                STATEMENTS OF OPERATIONS
                                     (In thousands)

                                    Three Months Ended June 30,
                              ------------------------------------
                                2002         2001          2001
                                          As Adjusted  (As reported)
                              --------     --------      --------
            Revenue           $ 10,400     $  9,400      $  9,400
            Cost of revenue      3,900        3,000         2,900
            Income taxes         1,000          900           910
            Net income        $  5,500     $  5,500      $  5,590
            """);

    assertEquals(StatementKind.INCOME_STATEMENT, operations.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.GAAP, Basis.GAAP),
        Texts.bases(Texts.line(operations, "Income taxes")));
  }

  @Test
  void aPriorYearAdjustedForANewRuleOfAccountingIsGaap() {
    Statement operations =
        first(
            """
                      CONSOLIDATED STATEMENTS OF INCOME
                               (In millions)

                            Three Months Ended June 30,
                               2018          2017
                                         (As Adjusted)
                            ----------   -------------
            Net sales            $ 412           $ 388
            Cost of sales          250             240
                                 -----           -----
            Gross profit           162             148
            Selling expenses        90              86
                                 -----           -----
            Operating income        72              62
            Income taxes            20              17
                                 -----           -----
            Net income           $  52           $  45
            """);

    assertEquals(StatementKind.INCOME_STATEMENT, operations.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.GAAP), Texts.bases(Texts.line(operations, "Net income")));
  }

  @Test
  void aRestatementComesToGaapThoughItsColumnsAddAcross() {
    Statement restated =
        first(
            """
                           CONSOLIDATED STATEMENT OF INCOME
                               (In thousands)

                                  Year Ended December 31, 2016
                            ------------------------------------------
                            As Previously     Effect of
                               Reported     New Standard   As Adjusted
                            -------------   ------------   -----------
            Revenue                $9,120          $(310)       $8,810
            Cost of revenue         5,000           (120)        4,880
            Gross profit            4,120           (190)        3,930
            Income taxes            1,100            (60)        1,040
            Net income              3,020           (130)        2,890
            """);

    assertEquals(Basis.GAAP, Texts.bases(Texts.line(restated, "Revenue")).get(2));
  }

  @Test
  void ofAProFormaPeriodNothingIsOfGaap() {
    Statement walk =
        first(
            """
                                RECONCILIATION OF OPERATING RESULTS
                                           (In millions)

                              Quarter Ended June 30, 2020        Pro Forma Quarter Ended June 30, 2019
                          ---------------------------------      -------------------------------------
                          As Reported  Adjustments Adjusted      As Reported    Adjustments   Adjusted
                          -----------  ----------- --------      -----------    -----------   --------
            Revenue            $428.6       $    -   $428.6           $357.9         $    -     $357.9
            Operating profit     71.8          5.0     76.8             13.5            2.0       15.5
            Net income           40.1          4.0     44.1             11.2            1.5       12.7
            """);

    assertEquals(
        List.of(
            Basis.GAAP,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP,
            Basis.NON_GAAP,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Operating profit")));
  }

  @Test
  void regionsThatAddUpToATotalAreNoWalk() {
    Statement regions =
        first(
            """
                    RECONCILIATION OF EBITDA BY SEGMENT
                                (In thousands)

                           Three Months Ended June 30, 2019
                           --------------------------------
                              East        West        Total
                           -------     -------     --------
            EBITDA         $ 4,100     $ 2,900     $  7,000
            Exit charges       300         150          450
            Adjusted
              EBITDA       $ 4,400     $ 3,050     $  7,450
            """);

    assertEquals(
        List.of(Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.ADJUSTMENT),
        Texts.bases(Texts.line(regions, "Exit charges")));
  }

  private static Statement first(String text) {
    return Texts.read(text).statements().get(0);
  }
}
