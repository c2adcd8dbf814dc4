package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods that heads name only in part, dated by the fiscal calendar that the exhibit shows. */
class FiscalCalendarTest {
  @Test
  void aYearToDateTellsWhichQuarterEndsThere() {
    Statements read =
        Texts.read(
            """
                              HALVARD BANCORP
                     CONSOLIDATED STATEMENTS OF INCOME
                               (in millions)

                              QUARTERLY TRENDS         SIX MONTHS ENDED JUNE 30,
                          2Q21      1Q21      4Q20          2021        2020
                        -------   -------   -------       -------     -------
            Interest    $   100   $    90   $    80       $   190     $   150
            Fees             50        45        40            95          80
                        -------   -------   -------       -------     -------
            Revenue     $   150   $   135   $   120       $   285     $   230
                        =======   =======   =======       =======     =======

                                OUTLOOK
                                        1Q22
                                      -------
            Revenue                   $   160
            """);

    assertEquals(
        List.of("2021-06-30/1", "2021-03-31/1", "2020-12-31/1", "2021-06-30/2", "2020-06-30/2"),
        Texts.periods(Texts.line(read.statements().get(0), "Revenue")));
  }

  @Test
  void quartersAndPartsOfAYearEndByTheFiscalYear() {
    Statements read =
        Texts.read(
            """
            HALVARD CORP. REPORTS THIRD QUARTER RESULTS

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                              Nine Months Ended
                                  March 31,
                               2020      2019
                             -------   -------
            Revenue          $   900   $   800
            Expenses             500       400
                             -------   -------
            Net income       $   400   $   400
                             =======   =======

                            SELECTED DATA
                           (in thousands)

                                              2019
                          1st Qtr   2nd Qtr    6 mos    4th Qtr    Total
                          -------   -------   -------   -------   -------
            Orders          $ 100     $ 110     $ 210     $ 130     $ 460
            Backlog           300       310       310       330       330
            """);

    assertEquals(
        List.of("2018-09-30/1", "2018-12-31/1", "2018-12-31/2", "2019-06-30/1", "2019-06-30/4"),
        Texts.periods(Texts.line(read.statements().get(1), "Orders")));
  }

  @Test
  void aDateOverSeveralQuartersIsTheEndOfTheirYear() {
    Statement data =
        Texts.read(
                """
                                SELECTED QUARTERLY DATA
                                    (in thousands)

                                       Year Ended June 30, 2004
                           --------------------------------------------
                             Fourth       Third      Second       First
                             Quarter     Quarter     Quarter     Quarter
                           ---------   ---------   ---------   ---------
                Sales        $   130     $   120     $   110     $   100
                Earnings          13          12          11          10
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2004-06-30/1", "2004-03-31/1", "2003-12-31/1", "2003-09-30/1"),
        Texts.periods(Texts.line(data, "Sales")));
  }

  @Test
  void yearsOfWeeksEndOnTheDaysThatTheExhibitNames() {
    Statements read =
        Texts.read(
            """
                          STATEMENTS OF OPERATIONS
                              (in millions)

            Three fiscal years ended September 29, 2001
                             2001        2000        1999
                           -------     -------     -------
            Net sales      $ 5,363     $ 7,983     $ 6,134
            Expenses         5,000       7,000       6,000
                           -------     -------     -------
            Net income     $   363     $   983     $   134
                           =======     =======     =======

                              BALANCE SHEETS
                              (in millions)

                                 September 29,   September 30,
                                     2001            2000
                                 -------------   -------------
            Total assets            $ 6,021         $ 6,803
                                    =======         =======
            Total liabilities       $ 2,000         $ 2,700
            Stockholders' equity      4,021           4,103
                                    -------         -------
            Total liabilities and
              stockholders' equity  $ 6,021         $ 6,803
                                    =======         =======
            """);

    assertEquals(
        List.of("2001-09-29/4", "2000-09-30/4", "?/4"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void theDayOfHoldersOfRecordEndsNoQuarter() {
    Statement income =
        Texts.read(
                """
                The board declared a quarterly dividend to holders as of January 15, 2021. Income for
                the year ended December 31, 2020 rose. The fourth quarter is shown below.

                            CONSOLIDATED STATEMENTS OF INCOME
                                  (in millions)

                                        4Q20      3Q20      4Q19
                                      -------   -------   -------
                Interest income       $   100   $    90   $    80
                Fees                       50        45        40
                                      -------   -------   -------
                Net income            $   150   $   135   $   120
                                      =======   =======   =======
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-12-31/1", "2020-09-30/1", "2019-12-31/1"),
        Texts.periods(Texts.line(income, "Fees")));
  }

  @Test
  void monthsOfAFiscalYearEndWithItsQuarter() {
    Statements read =
        Texts.read(
            """
            Halvard Corp. reported results for the second quarter ended December 31, 1995.

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                              Second Quarter              Six Months
                            Fiscal      Fiscal        Fiscal      Fiscal
                             1996        1995          1996        1995
                           -------     -------       -------     -------
            Net sales      $   400     $   300       $   700     $   600
            Expenses           300         200           600         500
                           -------     -------       -------     -------
            Net income     $   100     $   100       $   100     $   100
                           =======     =======       =======     =======
            """);

    assertEquals(
        List.of("1995-12-31/1", "1994-12-31/1", "1995-12-31/2", "1994-12-31/2"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void monthsOfACalendarYearEndWithItsQuarter() {
    Statements read =
        Texts.read(
            """
            Halvard Corp. reported results for the third quarter ended September 30, 2001.

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                               Third Quarter             Nine Months
                             2001        2000          2001        2000
                           -------     -------       -------     -------
            Net sales      $   400     $   300       $   700     $   600
            Expenses           300         200           600         500
                           -------     -------       -------     -------
            Net income     $   100     $   100       $   100     $   100
                           =======     =======       =======     =======
            """);

    assertEquals(
        List.of("2001-09-30/1", "2000-09-30/1", "2001-09-30/3", "2000-09-30/3"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void theNewestQuarterNamedIsTheLatestThatEnded() {
    Statements read =
        Texts.read(
            """
            Halvard Stores reported results for the second quarter ended July 31, 2019.

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                                Second Quarter
                             Fiscal      Fiscal
                              2020        2019
                           --------    --------
            Net sales      $    400    $    300
            Expenses            300         200
                           --------    --------
            Net income     $    100    $    100
                           ========    ========
            """);

    assertEquals(
        List.of("2019-07-31/1", "2018-07-31/1"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void theSecondHalfEndsWithTheYear() {
    Statements read =
        Texts.read(
            """
                      STATEMENTS OF OPERATIONS
                           (in thousands)

                              Six Months
                            Ended June 30,
                                2021           2H 2020     1H 2020
                              -------          -------     -------
            Net sales         $   400          $   300     $   200
            Expenses              300              200         100
                              -------          -------     -------
            Net income        $   100          $   100     $   100
                              =======          =======     =======
            """);

    assertEquals(
        List.of("2021-06-30/2", "2020-12-31/2", "2020-06-30/2"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void anOutlookDoesNotTellWhatIsReported() {
    Statements read =
        Texts.read(
            """
            Halvard Corp. reported results for the first quarter ended March 31, 2022.

                            FINANCIAL OUTLOOK
                             (in thousands)

                              Three Months Ending
                                 June 30, 2022
                                Low       High
                              -------    -------
            Net sales         $   400    $   500

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                                  First Quarter
                                2022       2021
                              -------    -------
            Net sales         $   300    $   200
            Expenses              200        100
                              -------    -------
            Net income        $   100    $   100
                              =======    =======

                              BALANCE SHEETS
                              (in thousands)

                                 March 31,    December 31,
                                   2022           2021
                                 ---------    ------------
            Total assets          $  600        $   500
                                  ======        =======
            Total liabilities     $  200        $   200
            Equity                   400            300
                                  ------        -------
            Total liabilities
              and equity          $  600        $   500
                                  ======        =======
            """);

    assertEquals(
        List.of("2022-03-31/1", "2021-03-31/1"),
        Texts.periods(Texts.line(read.statements().get(1), "Net sales")));
  }

  @Test
  void threeMonthsWithoutADayAreTheQuarterReported() {
    assertEquals(
        List.of("1995-12-31/1", "1994-12-31/1", "1995-12-31/2", "1994-12-31/2"),
        threeMonths("Fiscal", "second quarter ended December 31, 1995", "1996", "1995"));
    assertEquals(
        List.of("1996-06-30/1", "1995-06-30/1", "1996-06-30/2", "1995-06-30/2"),
        threeMonths("      ", "second quarter ended June 30, 1996", "1996", "1995"));
  }

  @Test
  void threeMonthsOfAnotherYearThanTheOneReportedHaveNoDay() {
    assertEquals(
        List.of("?/1", "?/1"),
        threeMonths("Fiscal", "second quarter ended December 31, 1998", "1996", "1995")
            .subList(0, 2));
  }

  @Test
  void fiscalYearsAreNamedForTheYearThatTheBalanceSheetsShow() {
    Statements read =
        Texts.read(
            """
            Halvard Stores reported results for the fourth quarter ended January 31, 2017.

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                               Three Months              Full Year
                            Fiscal      Fiscal        Fiscal      Fiscal
                             2017        2016          2017        2016
                           -------     -------       -------     -------
            Net sales      $   400     $   300       $   700     $   600
            Expenses           300         200           600         500
                           -------     -------       -------     -------
            Net income     $   100     $   100       $   100     $   100
                           =======     =======       =======     =======

                              BALANCE SHEETS
                              (in thousands)

                                January 31,   January 31,
                                   2017           2016
                                 ---------     ---------
            Total assets          $  600        $   500
                                  ======        =======
            Total liabilities     $  200        $   200
            Equity                   400            300
                                  ------        -------
            Total liabilities
              and equity          $  600        $   500
                                  ======        =======
            """);

    assertEquals(
        List.of("2017-01-31/1", "2016-01-31/1", "2017-01-31/4", "2016-01-31/4"),
        Texts.periods(Texts.line(read.statements().get(0), "Net sales")));
  }

  @Test
  void aYearAloneOverCashFlowsIsTheFiscalYearOfThatName() {
    Statements read =
        Texts.read(
            """
                      STATEMENTS OF OPERATIONS
                           (in thousands)

                             Fourth Quarter           Year-to-Date
                             2009      2008         2009      2008
                           -------   -------      -------   -------
            Net sales      $   400   $   300      $ 1,400   $ 1,300
            Expenses           300       200        1,000     1,000
                           -------   -------      -------   -------
            Net income     $   100   $   100      $   400   $   300
                           =======   =======      =======   =======

                              BALANCE SHEETS
                              (in thousands)

                                January 30,   January 31,
                                   2010           2009
                                 ---------     ---------
            Total assets          $  600        $   500
                                  ======        =======
            Total liabilities     $  200        $   200
            Equity                   400            300
                                  ------        -------
            Total liabilities
              and equity          $  600        $   500
                                  ======        =======

                         STATEMENTS OF CASH FLOWS
                              (in thousands)

                                    2009           2008
                                 ---------     ---------
            Net income            $  400        $   300
            Depreciation             100            100
                                  ------        -------
            Net cash provided by
              operating
              activities          $  500        $   400
                                  ======        =======
            """);

    assertEquals(
        List.of("2010-01-30/4", "2009-01-31/4"),
        Texts.periods(Texts.line(read.statements().get(2), "Depreciation")));
  }

  @Test
  void theDayBelowAQuartersNumberIsItsEnd() {
    Statement results =
        Texts.read(
                """
                                   STATEMENTS OF OPERATIONS
                                        (in thousands)

                              3rd Qtr.    2nd Qtr.     Nine Months Ended
                              May 30,     Feb. 28,     May 30,     May 31,
                                2002        2002         2002        2001
                              -------     -------      -------     -------
                Net sales     $   400     $   300      $ 1,100     $   900
                Expenses          300         200          800         600
                              -------     -------      -------     -------
                Net income    $   100     $   100      $   300     $   300
                              =======     =======      =======     =======
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2002-05-30/1", "2002-02-28/1", "2002-05-30/3", "2001-05-31/3"),
        Texts.periods(Texts.line(results, "Net sales")));
  }

  @Test
  void aReleaseWithoutAnotherDateIsOfTheQuarterBeforeIt() {
    assertEquals(
        List.of("2006-12-31/1", "2005-12-31/1", "2006-12-31/4", "2005-12-31/4"),
        released("FEBRUARY 1, 2007", "FOURTH QUARTER AND FULL YEAR 2006"));
  }

  @Test
  void aReleaseOfAFiscalYearOrMonthsLaterTellsNoDay() {
    List<String> unknown = List.of("?/1", "?/1", "?/4", "?/4");

    assertEquals(unknown, released("FEBRUARY 1, 2007", "FOURTH QUARTER OF FISCAL YEAR 2006"));
    assertEquals(unknown, released("APRIL 2, 2007", "FOURTH QUARTER AND FULL YEAR 2006"));
  }

  private static List<String> released(String day, String headline) {
    Statements read =
        Texts.read(
            """
            THURSDAY, DAY

            HALVARD CORP. ESTIMATES HEADLINE RESULTS

                      STATEMENTS OF INCOME
                           (in thousands)

                             Fourth Quarter           Twelve Months
                             2006      2005         2006      2005
                           -------   -------      -------   -------
            Net sales      $   400   $   300      $ 1,400   $ 1,300
            Expenses           300       200        1,000     1,000
                           -------   -------      -------   -------
            Net income     $   100   $   100      $   400   $   300
                           =======   =======      =======   =======
            """
                .replace("DAY", day)
                .replace("HEADLINE", headline));
    return Texts.periods(Texts.line(read.statements().get(0), "Net sales"));
  }

  private static List<String> threeMonths(String fiscal, String told, String year, String before) {
    Statements read =
        Texts.read(
            """
            Halvard Corp. reported results for the TOLD.

                      STATEMENTS OF OPERATIONS
                           (in thousands)

                               Three Months               Six Months
                            FISCAL      FISCAL        FISCAL      FISCAL
                             YEAR        PAST          YEAR        PAST
                           -------     -------       -------     -------
            Net sales      $   400     $   300       $   700     $   600
            Expenses           300         200           600         500
                           -------     -------       -------     -------
            Net income     $   100     $   100       $   100     $   100
                           =======     =======       =======     =======
            """
                .replace("FISCAL", fiscal)
                .replace("TOLD", told)
                .replace("YEAR", year)
                .replace("PAST", before));
    return Texts.periods(Texts.line(read.statements().get(0), "Net sales"));
  }
}
