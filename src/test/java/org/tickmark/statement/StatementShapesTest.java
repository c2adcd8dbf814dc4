package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways in which filers set statements, each in a small exhibit of an invented company. */
class StatementShapesTest {
  @Test
  void datesQuarterNamesByTheNewestQuarterAndTheLatestDay() {
    Statements read =
        Texts.read(
            """
                           NORDHAM BANCORP
                    CONSOLIDATED STATEMENTS OF INCOME
                          (in millions)

                                   4Q21      3Q21      2Q21
                                 -------   -------   -------
            Interest income      $ 1,200   $ 1,150   $ 1,100
            Interest expense         200       180       170
                                 -------   -------   -------
            Net interest income    1,000       970       930
            Salaries                 400       390       380
                                 -------   -------   -------
            Income before income taxes 600     580       550
            Income taxes             120       110       100
                                 -------   -------   -------
            Net income           $   480   $   470   $   450
                                 =======   =======   =======

            Results for the year ended December 31, 2021 are given on the next page of this release.
            """);

    assertEquals(
        List.of("2021-12-31/1", "2021-09-30/1", "2021-06-30/1"),
        Texts.periods(Texts.line(read.statements().get(0), "Interest income")));
  }

  @Test
  void closesAFlatSectionAtItsTotal() {
    Statement operations =
        Texts.read(
                """
                             STATEMENTS OF OPERATIONS

                                          Three Months Ended
                                               June 30,
                                       -----------------------
                                          2005         2004
                                       ----------   ----------
                Revenues:
                Finance income         $9,028,000   $2,050,000
                                       ----------   ----------
                Expenses:
                General                 4,153,000      474,000
                Interest                  512,000      167,000
                                       ----------   ----------
                                        4,665,000      641,000
                                       ----------   ----------
                Income before taxes     4,363,000    1,409,000
                Income tax expense      1,827,000      802,000
                                       ----------   ----------
                Net income             $2,536,000   $  607,000
                                       ==========   ==========
                """)
            .statements()
            .get(0);

    assertEquals(List.of("Expenses"), Texts.line(operations, "").section());
    assertEquals(List.of(), Texts.line(operations, "Income before taxes").section());
    assertEquals(List.of("USD x1"), Texts.units(Texts.line(operations, "Net income")));
  }

  @Test
  void readsLengthsSideBySideAndAPeriodPerColumn() {
    Statement earnings =
        Texts.read(
                """
                            CONSOLIDATED STATEMENTS OF EARNINGS
                          (in thousands, except per share data)

                                Thirteen Weeks Ended     Thirty-nine Weeks Ended
                               -----------------------   -----------------------
                               Nov. 2,      Nov. 3,      Nov. 2,      Nov. 3,
                                 2002         2001         2002         2001
                               ----------   ----------   ----------   ----------
                Net sales      $  100,000   $   90,000   $  290,000   $  260,000
                Cost of sales      60,000       55,000      175,000      158,000
                               ----------   ----------   ----------   ----------
                Gross profit       40,000       35,000      115,000      102,000
                Selling expenses   25,000       23,000       75,000       68,000
                               ----------   ----------   ----------   ----------
                Income before income taxes 15,000 12,000     40,000       34,000
                Income taxes        6,000        4,800       16,000       13,600
                               ----------   ----------   ----------   ----------
                Net earnings   $    9,000   $    7,200   $   24,000   $   20,400
                               ==========   ==========   ==========   ==========
                """)
            .statements()
            .get(0);

    StatementLine sales = Texts.line(earnings, "Net sales");
    assertEquals(
        List.of("2002-11-02/1", "2001-11-03/1", "2002-11-02/3", "2001-11-03/3"),
        Texts.periods(sales));
    assertEquals(LocalDate.of(2002, 8, 4), sales.figures().get(0).period().start());
  }

  @Test
  void stepsFromNetIncomeToAdjustedEbitdaAreAdjustments() {
    Statement walk =
        Texts.read(
                """
                The following table reconciles net income to Adjusted EBITDA (in thousands):

                                               Three Months Ended March 31,
                                               ----------------------------
                                                  2015             2014
                                               -----------      -----------
                Net income                     $    14,896      $    12,727
                Depreciation and amortization        3,147            3,709
                Income tax expense                   5,846            4,880
                Interest expense                        26               30
                                               -----------      -----------
                EBITDA                              23,915           21,346
                Stock-based compensation               624              972
                                               -----------      -----------
                Adjusted EBITDA                $    24,539      $    22,318
                                               ===========      ===========
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.RECONCILIATION, walk.kind());
    assertEquals(
        List.of(
            Basis.GAAP,
            Basis.ADJUSTMENT,
            Basis.ADJUSTMENT,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP),
        walk.lines().stream().map(line -> Texts.bases(line).get(0)).toList());
  }

  @Test
  void takesTheScaleOfTheStatementWhoseLinesATableRepeats() {
    Statements read =
        Texts.read(
            """
                      STATEMENTS OF CASH FLOWS (in millions)

                                               Year ended December 31,
                                               -----------------------
                                                  2019         2018
                                               ----------   ----------
            Net income                         $      200   $      150
            Depreciation                               88           47
                                               ----------   ----------
            Net cash provided by operating activities 288          197
            Purchases of property and equipment       (47)         (31)
                                               ----------   ----------
            Net cash used in investing activities     (47)         (31)
            Cash at end of year                $      600   $      400
                                               ==========   ==========

                  RECONCILIATION OF FREE CASH FLOW

                                               Year ended December 31,
                                               -----------------------
                                                  2019         2018
                                               ----------   ----------
            Net cash provided by operating activities $ 288  $     197
            Purchases of property and equipment       (47)         (31)
                                               ----------   ----------
            Free cash flow                     $      241   $      166
                                               ==========   ==========
            """);

    Statement walk = read.statements().get(1);
    assertEquals(StatementKind.RECONCILIATION, walk.kind());
    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(walk, "Free cash flow")));
  }

  @Test
  void aTableInsideANoteIsNoStatement() {
    Statements read =
        Texts.read(
            """
            The Company owns 37.4% of an affiliate, which is accounted for by the equity method. The
            following summarizes the income statement of the affiliate (in thousands):

                                              Nine Months Ended
                                                September 30,
                                           ----------------------
                                             1992          1993
                                           ---------    ---------
            Revenue                        $  39,642    $  70,745
            Costs and expenses                34,313       61,581
                                           ---------    ---------
            Income from operations             5,329        9,164
            Interest expense                     625          472
                                           ---------    ---------
            Income before income taxes         4,704        8,692
            Provision for income taxes         1,812        3,424
                                           ---------    ---------
            Net income                     $   2,892    $   5,268
                                           =========    =========
            """);

    assertEquals(StatementKind.OTHER, read.statements().get(0).kind());
  }

  @Test
  void readsWhatTheTitleSaysOfPeriodsWhereTheHeadsAreYears() {
    Statement income =
        Texts.read(
                """
                              CONSOLIDATED STATEMENTS OF INCOME
                     FOR THE SIX MONTHS ENDED JUNE 30, 1997 AND 1996
                                  (UNAUDITED)

                                             1997           1996
                                          ----------     ----------
                Sales                     $8,500,000     $7,900,000
                Cost of sales              5,000,000      4,800,000
                                          ----------     ----------
                Gross profit               3,500,000      3,100,000
                Expenses                   2,000,000      1,900,000
                                          ----------     ----------
                Income before income taxes 1,500,000      1,200,000
                Income taxes                 600,000        500,000
                                          ----------     ----------
                Net income                $  900,000     $  700,000
                                          ==========     ==========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1997-06-30/2", "1996-06-30/2"), Texts.periods(Texts.line(income, "Sales")));
    assertTrue(Texts.line(income, "Sales").figures().stream().noneMatch(StatementFigure::audited));
  }

  @Test
  void givesTheBalancesOfAnEquityStatementTheirDays() {
    assertEquals(
        List.of(
            Period.instant(LocalDate.of(1992, 12, 31)),
            new Period(LocalDate.of(1993, 1, 1), LocalDate.of(1993, 9, 30), 3),
            Period.instant(LocalDate.of(1993, 9, 30))),
        EquityPeriods.of(
            List.of("Balance, December 31, 1992", "Net income", "Balance, September 30, 1993"),
            List.of(Period.UNKNOWN, Period.UNKNOWN, Period.UNKNOWN)));
  }

  @Test
  void takesOpeningCashOfAFiscalCalendarFromTheBalanceSheet() {
    CashInstants cash =
        new CashInstants(
            List.of(LocalDate.of(2020, 3, 27), LocalDate.of(2019, 12, 27)), FiscalCalendar.UNKNOWN);
    Period quarter = new Period(null, LocalDate.of(2020, 3, 27), 1);

    assertEquals(
        Period.instant(LocalDate.of(2019, 12, 27)),
        cash.of(CashRoll.said("Cash at beginning of period", ""), quarter));
    assertEquals(null, CashRoll.said("Cash paid for interest", ""));
  }

  @Test
  void leavesTheOpeningDayOpenWhereNothingFixesIt() {
    CashInstants cash = new CashInstants(List.of(), FiscalCalendar.UNKNOWN);
    Period quarter = new Period(null, LocalDate.of(2019, 3, 29), 1);

    assertEquals(
        new Period(null, null, 0),
        cash.of(CashRoll.said("Cash at beginning of period", ""), quarter));
  }

  @Test
  void readsAnotherCurrencyFromTheRemark() {
    Statement sheet =
        Texts.read(
                """
                        CONSOLIDATED BALANCE SHEETS (in thousands of euros)

                                              June 30,    December 31,
                                                2011          2010
                                             ----------   ------------
                Cash                              4,000          3,000
                Receivables                       2,000          2,500
                                             ----------   ------------
                Total assets                      6,000          5,500
                                             ==========   ============
                Accounts payable                  1,000          1,500
                Long-term debt                    2,000          2,000
                Common stock                      3,000          2,000
                                             ----------   ------------
                Total liabilities and shareholders' equity 6,000 5,500
                                             ==========   ============
                """)
            .statements()
            .get(0);

    assertEquals(List.of("EUR x1000"), Texts.units(Texts.line(sheet, "Total assets")));
  }

  @Test
  void marksRestatedColumns() {
    Statement income =
        Texts.read(
                """
                       CONSOLIDATED STATEMENTS OF OPERATIONS (in thousands)

                                            Three Months Ended March 31, 2005
                                            ---------------------------------
                                            As Previously          As
                                              Reported          Restated
                                            -------------     -------------
                Net revenues                $      19,433     $      19,433
                Cost of revenues                   12,262            11,982
                                            -------------     -------------
                Gross profit                        7,171             7,451
                Operating expenses                  6,200             6,700
                                            -------------     -------------
                Income before income taxes            971               751
                Income taxes                          300               230
                                            -------------     -------------
                Net income                  $         671     $         521
                                            =============     =============
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.INCOME_STATEMENT, income.kind());
    assertEquals(
        List.of(false, true),
        Texts.line(income, "Net revenues").figures().stream()
            .map(StatementFigure::restated)
            .toList());
    assertEquals(List.of(Basis.GAAP, Basis.GAAP), Texts.bases(Texts.line(income, "Net revenues")));
  }

  @Test
  void aDocumentWhoseTablesNameNoStatementAndNoTimeHoldsNone() {
    Statements read =
        Texts.read(
            """
                               LIST OF WARRANTS TO BE ISSUED

                                                   NUMBER OF SHARES     EXERCISE PRICE
                                                   ----------------     --------------
            WA-1   Corbel Ventures                          37,499               1.75
            WA-2   Halyard Partners                          6,249               1.75
            WA-3   Quoin Investments                         6,249               1.75
                                                   ----------------
                                                            49,997
            """);

    assertEquals(List.of(), read.statements());
    assertEquals(0, read.unplaced());
  }

  @Test
  void measuresWithoutSomeItemsAreNonGaapAmongKeyFigures() {
    Statement figures =
        Texts.read(
                """
                                         KEY FINANCIAL DATA
                                            (in millions)

                                                           Three Months Ended
                                                                March 31,
                                                           2022        2021
                                                         --------    --------
                Net income                                $   530    $   456
                Underlying net income                         569        480
                Core pre-tax income                           711        599
                Efficiency ratio - adjusted                  59.1%      57.3%
                Core deposit intangible amortization           12         13
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.OTHER, figures.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.NON_GAAP, Basis.NON_GAAP, Basis.NON_GAAP, Basis.GAAP),
        figures.lines().stream().map(line -> Texts.bases(line).get(0)).toList());
  }

  @Test
  void takesTheYearFromTheLineWhereTheHeadHasTheDayAlone() {
    Statement rents =
        Texts.read(
                """
                                      RENTAL OPERATING DATA
                                         (in thousands)

                                                 For the Three Months Ended
                                           March 31      June 30      September 30
                                          ---------     ---------     ------------
                Rental income
                  2020                     $ 97,972      $ 98,100       $ 98,745
                  2019                       94,813        95,016         95,358
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/1", "2020-06-30/1", "2020-09-30/1"),
        Texts.periods(Texts.line(rents, "2020")));
    assertEquals(
        List.of("2019-03-31/1", "2019-06-30/1", "2019-09-30/1"),
        Texts.periods(Texts.line(rents, "2019")));
  }

  @Test
  void goesOnWithTheHeadsAcrossAPageBreak() {
    List<Statement> statements =
        Texts.read(
                """
                                     KEY OPERATING METRICS
                                    (dollars in thousands)

                                                    Three Months Ended
                                             March 31,      December 31,
                                                2020            2019          % Change
                                             ---------      ------------      --------
                Loans originated              $ 12,300         $ 10,100           22%
                Loans sold                       4,200            4,000            5
                Servicing portfolio             45,200           44,000            3

                                               13
                <PAGE>

                                     CAPITAL RATIOS

                Equity to assets                 11.32%           11.79%         (4)%
                Return on equity                  3.50            10.93          (68)
                Leverage ratio                   10.84            11.17           (3)
                """)
            .statements();

    Statement ratios = statements.get(statements.size() - 1);
    assertEquals(
        List.of("2020-03-31/1", "2019-12-31/1", "?/1"),
        Texts.periods(Texts.line(ratios, "Return on equity")));
    assertEquals(
        List.of(ColumnRole.FACT, ColumnRole.FACT, ColumnRole.PERCENT_CHANGE),
        Texts.line(ratios, "Return on equity").figures().stream()
            .map(StatementFigure::role)
            .toList());
  }

  @Test
  void namesQuartersOfThirteenWeeksByTheDaysThatHeadsName() {
    Statements read =
        Texts.read(
            """
                            CONSOLIDATED STATEMENTS OF OPERATIONS
                                      (in thousands)

                                                    Quarter Ended
                                             March 29,       March 31,
                                                2020            2019
                                             ---------       ---------
            Net revenues                     $ 110,600       $ 173,250
            Cost of sales                       60,100          90,050
                                             ---------       ---------
            Operating profit                  $ 50,500        $ 83,200
                                             =========       =========

                                  NET REVENUES BY SEGMENT
                                      (in thousands)

                                              Q1 2020         Q1 2019
                                             ---------       ---------
            Games                             $ 78,600        $ 97,950
            Toys                                32,000          75,300
            """);

    assertEquals(
        List.of("2020-03-29/1", "2019-03-31/1"),
        Texts.periods(Texts.line(read.statements().get(1), "Games")));
  }

  @Test
  void amountsPerShareBesideAmountsAreOfTheirPeriod() {
    Statement walk =
        Texts.read(
                """
                       RECONCILIATION OF NET INCOME TO ADJUSTED NET INCOME
                            (in thousands, except per share amounts)

                                                        Quarter Ended
                                             March 31,  Per Share    March 31,  Per Share
                                               2020      Amount        2019      Amount
                                             --------   ---------    --------   ---------
                Net income, as reported      $ 69,600    $ 0.51      $ 76,400     $ 0.56
                Restructuring                  27,400      0.20            --         --
                                             --------   ---------    --------   ---------
                Adjusted net income          $ 97,000    $ 0.71      $ 76,400     $ 0.56
                                             ========   =========    ========   =========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/1", "2020-03-31/1", "2019-03-31/1", "2019-03-31/1"),
        Texts.periods(Texts.line(walk, "Adjusted net income")));
  }

  @Test
  void aTableThatRepeatsTheLinesAboveIsTheSameStatementsOtherColumns() {
    List<Statement> statements =
        Texts.read(
                """
                             STATEMENT OF STOCKHOLDERS' EQUITY

                <TABLE>
                                                 Preferred      Common       Paid-in
                                                   Stock         Stock       Capital
                                                 ---------     ---------    ---------
                BALANCES, December 31, 1996       $ 56,400      $ 15,300     $  1,000
                Issuance of common stock                --        22,500        2,000
                Repurchase of common stock              --          (900)          --
                Net loss                                --            --           --
                                                 ---------     ---------    ---------
                BALANCES, December 31, 1997       $ 56,400      $ 36,900     $  3,000
                                                 =========     =========    =========

                </TABLE>
                                               7
                <PAGE>

                <TABLE>
                                                Accumulated
                                                  Deficit        Total
                                                 ---------     ---------
                BALANCES, December 31, 1996       $ (7,400)     $ 65,300
                Issuance of common stock                --        24,500
                Repurchase of common stock              --          (900)
                Net loss                           (42,000)      (42,000)
                                                 ---------     ---------
                BALANCES, December 31, 1997       $(49,400)     $ 46,900
                                                 =========     =========
                </TABLE>
                """)
            .statements();

    assertEquals(
        List.of(StatementKind.EQUITY, StatementKind.EQUITY),
        statements.stream().map(Statement::kind).toList());
  }

  @Test
  void aFewMillionSharesAreSharesThoughTheyLookLikeAmountsPerShare() {
    Statement income =
        Texts.read(
                """
                             CONSOLIDATED STATEMENTS OF INCOME
                       (in millions, except per share amounts)

                                                       Three Months Ended
                                                            March 31,
                                                         2003        2002
                                                       --------    --------
                Net sales                              $   35.4    $   54.8
                Cost of sales                              20.1        30.2
                                                       --------    --------
                Gross profit                               15.3        24.6
                Income taxes                                5.1         8.2
                                                       --------    --------
                Net income                             $   10.2    $   16.4
                                                       ========    ========
                Net income per share:
                  Basic                                $   1.34    $   2.16
                  Diluted                              $   1.33    $   2.13
                Shares used in per share calculation:
                  Basic                                     7.6         7.6
                  Diluted                                   7.7         7.7
                """)
            .statements()
            .get(0);

    List<StatementLine> basic =
        income.lines().stream().filter(line -> line.label().equals("Basic")).toList();
    assertEquals(List.of("USD/shares x1"), Texts.units(basic.get(0)));
    assertEquals(List.of("shares x1000000"), Texts.units(basic.get(1)));
  }

  @Test
  void daysASpaceApartAreHeadsOfAColumnEach() {
    Statement income =
        Texts.read(
                """
                             CONSOLIDATED STATEMENTS OF INCOME
                                      (in thousands)

                                            Three Months Ended           Nine Months Ended
                                         -------------------------   -------------------------
                                         September 25, September 26, September 25, September 26,
                                            1993          1992          1993          1992
                                         -----------   -----------   -----------   -----------
                Net sales                    $42,164       $58,413       $94,887      $116,151
                Cost of sales                 31,271        37,229        73,990        74,739
                                         -----------   -----------   -----------   -----------
                Net income                   $10,893       $21,184       $20,897       $41,412
                                         ===========   ===========   ===========   ===========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1993-09-25/1", "1992-09-26/1", "1993-09-25/3", "1992-09-26/3"),
        Texts.periods(Texts.line(income, "Net sales")));
  }

  @Test
  void joinsTheFirstLinesOfAStatementToItsContinuationOnTheNextPage() {
    List<Statement> statements =
        Texts.read(
                """
                <TABLE>
                <CAPTION>
                             CONSOLIDATED STATEMENTS OF OPERATIONS
                                      (in thousands)

                                              Year Ended December 31,
                                                 1997         1996
                                              ---------    ---------
                <S>                           <C>          <C>
                Revenues:
                  Product                     $  35,400    $  54,800
                  Service                        33,400       24,300
                                              ---------    ---------
                    Total revenues               68,800       79,100
                </TABLE>

                                            4
                <PAGE>
                       CONSOLIDATED STATEMENTS OF OPERATIONS (continued)
                                      (in thousands)
                <TABLE>
                <CAPTION>
                                              Year Ended December 31,
                                                 1997         1996
                                              ---------    ---------
                <S>                           <C>          <C>
                Cost of goods sold               53,700       51,200
                                              ---------    ---------
                Gross margin                     15,100       27,900
                Income taxes                      5,000        9,000
                                              ---------    ---------
                Net income                    $  10,100    $  18,900
                                              =========    =========
                </TABLE>
                """)
            .statements();

    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT), statements.stream().map(Statement::kind).toList());
  }

  @Test
  void theNameOfABankCountsNoShares() {
    Statement operations =
        Texts.read(
                """
                                          Three Months Ended
                                               June 30,
                                       -----------------------
                                          2005         2004
                                       ----------   ----------
                Halden Bancshares Incorporated:
                Interest income        $    9,028   $    8,050
                Interest expense            4,153        3,474
                Provision for loan losses     512          167
                                       ----------   ----------
                Income before taxes         4,363        4,409
                Income tax expense          1,827        1,827
                                       ----------   ----------
                Net income             $    2,536   $    2,582
                                       ==========   ==========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1"), Texts.units(Texts.line(operations, "Provision for loan losses")));
  }

  @Test
  void thePerCentSignOfASectionsFirstLineHoldsForTheNextOnes() {
    Statement figures =
        Texts.read(
                """
                                      SELECTED FINANCIAL DATA
                             (in millions, except per share amounts)

                                                       Three Months Ended
                                                            March 31,
                                                         2022        2021
                                                       --------    --------
                Results
                  Net income                           $ 7,013     $ 5,470
                  Revenue, net                          22,060      20,099
                Performance ratios
                  Return on average assets               0.88%       0.78%
                  Return on average equity              10.90       12.23
                  Efficiency ratio                      66.78       67.03
                At period end
                  Book value per share                 $ 30.37     $ 28.72
                  Loans outstanding                      979.1       927.9
                """)
            .statements()
            .get(0);

    assertEquals(List.of("pure x1"), Texts.units(Texts.line(figures, "Return on average equity")));
    assertEquals(List.of("pure x1"), Texts.units(Texts.line(figures, "Efficiency ratio")));
    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(figures, "Loans outstanding")));
  }
}
