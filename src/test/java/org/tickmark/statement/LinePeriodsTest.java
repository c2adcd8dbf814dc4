package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines whose period is not that of their column. */
class LinePeriodsTest {
  private static final String CASH_FLOWS =
      """
                        STATEMENTS OF CASH FLOWS
                             (in millions)

                                      Years Ended December 31,
                                         1993         1992
                                      ---------    ---------
      Net income                      $   300      $   200
      Depreciation                        100          100
                                      ---------    ---------
      Net cash from operating
        activities                        400          300
      Net cash used in investing
        activities                       (250)        (200)
                                      ---------    ---------
      """;

  @Test
  void theQuarterThatATitleNamesIsOfColumnsThatNameNoTime() {
    Statement walk =
        Texts.read(
                """
                The company closed the third quarter ended September 30, 2013 with higher sales, as it had said it would do in July.

                GAAP TO NON-GAAP RECONCILIATION
                THIRD QUARTER 2013
                (In thousands)

                                      GAAP     Adjustments   Non-GAAP
                                    --------   -----------   --------
                Sales               $  7,832   $       --    $  7,832
                Cost of sales          2,914       (1,173)      1,741
                Net income          $    765   $    1,066    $  1,831
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2013-09-30/1", "2013-09-30/1", "2013-09-30/1"),
        Texts.periods(Texts.line(walk, "Net income")));
  }

  @Test
  void openingCashAtTheTopIsAnInstantByItsDay() {
    Statement flows =
        Texts.read(
                """
                STATEMENTS OF CASH FLOWS
                Years Ended December 31

                                                    1999         1998
                                                  --------     --------
                Cash at January 1                      600          500
                Net cash from operating activities   1,300        1,150
                Net cash used in investing activities (900)        (850)
                Net cash used in financing activities (300)        (200)
                Net increase in cash                   100          100
                Cash at December 31                    700          600
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1998-12-31/0", "1997-12-31/0"),
        Texts.periods(Texts.line(flows, "Cash at January 1")));
  }

  @Test
  void theChangeInCashLeadsFromOneEndToTheOther() {
    Statement flows =
        Texts.read(
                CASH_FLOWS
                    + """
                      Net increase in cash                150          100
                      Cash at January 1                   600          500
                                                      ---------    ---------
                      Cash at December 31             $   750      $   600
                                                      =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1992-12-31/0", "1991-12-31/0"),
        Texts.periods(Texts.line(flows, "Cash at January 1")));
    assertEquals(
        List.of("1993-12-31/0", "1992-12-31/0"),
        Texts.periods(Texts.line(flows, "Cash at December 31")));
  }

  @Test
  void theEffectOfExchangeRatesMayStandBetweenTheEnds() {
    Statement flows =
        Texts.read(
                CASH_FLOWS
                    + """
                      Net increase in cash                150          100
                      Cash at 1 January                   600          500
                      Exchange differences                (10)          --
                                                      ---------    ---------
                      Cash at 31 December             $   740      $   600
                                                      =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1993-12-31/0", "1992-12-31/0"),
        Texts.periods(Texts.line(flows, "Cash at 31 December")));
    assertEquals(
        List.of("1993-12-31/4", "1992-12-31/4"),
        Texts.periods(Texts.line(flows, "Exchange differences")));
  }

  @Test
  void beginningAndEndingUnderAHeadingOfCashAreInstants() {
    Statement flows =
        Texts.read(
                CASH_FLOWS
                    + """
                      Net change                          150          100
                      Cash and cash equivalents:
                        Beginning                         600          500
                                                      ---------    ---------
                        Ending                        $   750      $   600
                                                      =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1992-12-31/0", "1991-12-31/0"), Texts.periods(Texts.line(flows, "Beginning")));
    assertEquals(
        List.of("1993-12-31/0", "1992-12-31/0"), Texts.periods(Texts.line(flows, "Ending")));
  }

  @Test
  void whatMakesUpClosingCashIsOfItsDay() {
    Statement flows =
        Texts.read(
                CASH_FLOWS
                    + """
                      Net increase in cash                150          100
                      Cash at beginning of year           600          500
                                                      ---------    ---------
                      Cash at end of year             $   750      $   600
                                                      =========    =========
                      Interest paid                   $    20      $    30
                      Reconciliation of cash:
                        Cash and equivalents          $   700      $   590
                        Restricted                         50           10
                                                      ---------    ---------
                        Total                         $   750      $   600
                                                      =========    =========
                      """)
            .statements()
            .get(0);

    assertEquals(
        List.of("1993-12-31/0", "1992-12-31/0"), Texts.periods(Texts.line(flows, "Restricted")));
    assertEquals(
        List.of("1993-12-31/4", "1992-12-31/4"), Texts.periods(Texts.line(flows, "Interest paid")));
  }

  @Test
  void aYearOfWeeksOpensOnTheDayThatTheYearBeforeClosed() {
    Statement flows =
        Texts.read(
                """
                                  STATEMENTS OF CASH FLOWS
                                       (in millions)

                                              Fiscal Years Ended
                                       February 3,    January 28,
                                          2006           2005
                                       -----------    -----------
                Net income               $   300        $   200
                Net cash from operating
                  activities                 400            300
                Net cash used in
                  investing activities      (250)          (200)
                                       -----------    -----------
                Net increase in cash         150            100
                Cash at beginning of
                  year                       600            500
                                       -----------    -----------
                Cash at end of year      $   750        $   600
                                       ===========    ===========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2005-01-28/0", "?/0"),
        Texts.periods(Texts.line(flows, "Cash at beginning of year")));
  }

  @Test
  void trailingTwelveMonthsAreAYearWhateverTheColumn() {
    Statement walk =
        Texts.read(
                """
                           RECONCILIATION OF NET INCOME TO ADJUSTED EBITDA
                                        (in thousands)

                                                      Three Months Ended
                                                           March 31,
                                                       2020         2019
                                                    ---------    ---------
                Net income                          $ 69,600     $ 76,400
                Interest                              27,400       20,000
                                                    ---------    ---------
                Adjusted EBITDA                     $ 97,000     $ 96,400
                                                    =========    =========
                Trailing twelve months EBITDA       $380,000     $370,000
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2020-03-31/4", "2019-03-31/4"),
        Texts.periods(Texts.line(walk, "Trailing twelve months EBITDA")));
    assertEquals(
        List.of("2020-03-31/1", "2019-03-31/1"),
        Texts.periods(Texts.line(walk, "Adjusted EBITDA")));
  }

  @Test
  void aHeadingThatIsAPeriodDatesTheLinesBelowIt() {
    Statement hedges =
        Texts.read(
                """
                The table shows the contracts in place.

                                                Volume       Price
                                               ---------   ---------
                Year ended December 31, 2021:
                  Gas swaps                        2,160        2.80
                  Oil swaps                        1,200       55.63
                Year ended December 31, 2022:
                  Gas swaps                        1,155        2.50
                  Oil swaps                          900       50.00

                                 BALANCE SHEETS
                                                   December 31, 2020
                Total assets                            $ 900
                Total liabilities                         400
                Equity                                    500
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2021-12-31/4", "2022-12-31/4"),
        hedges.lines().stream()
            .filter(line -> line.label().equals("Gas swaps"))
            .map(line -> Texts.periods(line).get(0))
            .toList());
  }

  @Test
  void aLineCalledByAPeriodIsOfThatPeriod() {
    Statement highlights =
        Texts.read(
                """
                                 QUARTERLY FINANCIAL HIGHLIGHTS
                                         (in thousands)

                                                    Sales       Net Income
                                                  ---------     ----------
                Quarter ended September 30, 2001    $31,447        $3,548
                Quarter ended June 30, 2001          35,735         1,668
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2001-06-30/1", "2001-06-30/1"),
        Texts.periods(Texts.line(highlights, "Quarter ended June 30, 2001")));
  }

  @Test
  void balancesAtTheEndsOfABandOfEquityAreInstants() {
    assertEquals(
        List.of("1998-12-31/0", "1999-12-31/4", "1999-12-31/0"),
        EquityPeriods.of(
                List.of("Balance at beginning of year", "Net income", "Balance at end of year"),
                Collections.nCopies(
                    3,
                    new HeadingPeriod(FiscalCalendar.UNKNOWN)
                        .of(List.of("YEAR ENDED DECEMBER 31, 1999"), Period.UNKNOWN)))
            .stream()
            .map(period -> period.end() + "/" + period.quarters())
            .toList());
  }

  @Test
  void balancesOfEquityAreInstantsWhereTheYearsStandInColumns() {
    Statement equity =
        Texts.read(
                """
                     STATEMENTS OF STOCKHOLDERS' EQUITY
                     For the Years Ended December 31
                             (in millions)

                                              1999         1998
                                            --------     --------
                Common stock
                Balance at beginning of year     $ 40         $ 38
                Issued for benefit plans            3            2
                  Balance at end of year           43           40

                Retained earnings
                Balance at beginning of year      600          500
                Net income                        130          120
                Cash dividends                    (30)         (20)
                  Balance at end of year          700          600

                Total stockholders' equity       $743         $640
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.EQUITY, equity.kind());
    assertEquals(List.of("1998-12-31/0", "1997-12-31/0"), Texts.periods(equity.lines().get(0)));
    assertEquals(List.of("1999-12-31/0", "1998-12-31/0"), Texts.periods(equity.lines().get(2)));
    assertEquals(
        List.of("1999-12-31/4", "1998-12-31/4"), Texts.periods(Texts.line(equity, "Net income")));
    assertEquals(
        List.of("1999-12-31/0", "1998-12-31/0"),
        Texts.periods(Texts.line(equity, "Total stockholders' equity")));
  }

  @Test
  void headingsSayWhatYearsOverTheColumnsLeaveOpen() {
    Statement segments =
        Texts.read(
                """
                           OPERATING SEGMENT RESULTS
                                (in millions)

                                    Retail            Wholesale
                                2003     2002       2003     2002
                               ------   ------     ------   ------
                Quarter ended September 30,
                Interest        $ 512    $ 462      $ 138    $ 137
                Net income        198      171         77       75

                Nine months ended September 30,
                Interest        1,472    1,369        411      410
                Net income        530      494        233      230
                """)
            .statements()
            .get(0);

    assertEquals("Interest", segments.lines().get(0).label());
    assertEquals(
        List.of("2003-09-30/1", "2002-09-30/1", "2003-09-30/1", "2002-09-30/1"),
        Texts.periods(segments.lines().get(1)));
    assertEquals(
        List.of("2003-09-30/3", "2002-09-30/3", "2003-09-30/3", "2002-09-30/3"),
        Texts.periods(segments.lines().get(3)));
  }

  @Test
  void quartersInRowsAreOfTheYearOverTheColumn() {
    Statement data =
        Texts.read(
                """
                The fourth quarter ended December 31, 2015.

                        EARNINGS BY QUARTER
                           (in millions)

                                    2014         2015
                                  -------      -------
                First quarter       $ 100        $ 110
                Second quarter        120          130
                Third quarter         140          150
                Fourth quarter        160          170
                Full year           $ 520        $ 560
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2014-06-30/1", "2015-06-30/1"), Texts.periods(Texts.line(data, "Second quarter")));
    assertEquals(
        List.of("2014-12-31/4", "2015-12-31/4"), Texts.periods(Texts.line(data, "Full year")));
  }

  @Test
  void spansOfMonthsInRowsAreTheirPeriods() {
    Statement walk =
        Texts.read(
                """
                                    FREE CASH FLOW
                                    (in millions)

                                     Operating     Capital       Free
                                     Cash Flow     Spending    Cash Flow
                                     ---------     --------    ---------
                Jan - Mar '15          $ 611        $ (163)      $ 448
                Jul '14 - Mar '15      2,136          (488)      1,648
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2015-03-31/1", "2015-03-31/1", "2015-03-31/1"),
        Texts.periods(walk.lines().get(0)));
    assertEquals(
        List.of("2015-03-31/3", "2015-03-31/3", "2015-03-31/3"),
        Texts.periods(walk.lines().get(1)));
  }

  @Test
  void balancesInAColumnOfAPeriodAreOfItsEnd() {
    Statement data =
        Texts.read(
                """
                          SELECTED FINANCIAL DATA
                               (in millions)

                                           Three Months Ended
                                                March 31,
                                             2004       2003
                                           -------    -------
                Net income                   $  40      $  30
                Average shares               110.0      112.0
                Shares outstanding at
                  period end                 109.0      111.0
                Equity at March 31           $ 400      $ 300
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2004-03-31/1", "2003-03-31/1"), Texts.periods(Texts.line(data, "Average shares")));
    assertEquals(
        List.of("2004-03-31/0", "2003-03-31/0"),
        Texts.periods(Texts.line(data, "Shares outstanding at period end")));
    assertEquals(
        List.of("2004-03-31/0", "2003-03-31/0"),
        Texts.periods(Texts.line(data, "Equity at March 31")));
  }

  @Test
  void yearsInRowsAreNotAllOfTheYearThatATitleNames() {
    Statement data =
        Texts.read(
                """
                          FIVE YEAR SUMMARY
                     Year Ended December 31, 2004
                            (in millions)

                             Sales     Net income
                            -------    ----------
                2004          $ 100       $ 10
                2003             90          9
                """)
            .statements()
            .get(0);

    assertEquals(List.of("2003-12-31/4", "2003-12-31/4"), Texts.periods(Texts.line(data, "2003")));
  }

  @Test
  void monthsInRowsAreOfTheYearOverTheColumn() {
    Statement sales =
        Texts.read(
                """
                The fourth quarter ended December 31, 2015.

                          SALES BY MONTH
                           (in millions)

                                    2015         2014
                                  -------      -------
                October             $ 100        $ 110
                November              120          130
                December              140          150
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2015-10-31/null", "2014-10-31/null"), Texts.periods(Texts.line(sales, "October")));
  }
}
