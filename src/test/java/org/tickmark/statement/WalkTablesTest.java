package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that walk between a GAAP and a non-GAAP measure: their bases, units and periods. */
class WalkTablesTest {
  @Test
  void aLineBetweenYearsIsOfTheYearThatItLeadsTo() {
    Statement walk =
        Texts.read(
                """
                RECONCILIATION OF DILUTED EARNINGS PER SHARE

                                                 Three Months     Twelve Months
                                                 Ended Dec. 31    Ended Dec. 31
                                                 -------------    -------------
                2014 GAAP diluted EPS                  $  0.54          $  2.38
                Excluded items                            0.02             0.07
                2014 ongoing diluted EPS                  0.56             2.45
                Electric margins                         (0.06)            0.08
                2015 ongoing diluted EPS                  0.50             2.53
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("2014-12-31/1", "2014-12-31/4"), Texts.periods(Texts.line(walk, "Excluded items")));
    assertEquals(
        List.of("2015-12-31/1", "2015-12-31/4"),
        Texts.periods(Texts.line(walk, "Electric margins")));
  }

  @Test
  void aTableThatRepeatsTheLinesOfAWalkIsTheWalkOfAnotherPeriod() {
    List<Statement> statements =
        Texts.read(
                """
                  RECONCILIATION OF SEGMENT INCOME TO ADJUSTED EARNINGS

                <TABLE>
                                        Three Months Ended June 30, 2004
                                             Pumps        Valves
                                           ---------     ---------
                Operating income            $   241       $   212
                Amortization                     18            22
                Plant closings                    6             9
                Adjusted earnings           $   265       $   243
                </TABLE>

                <TABLE>
                                        Three Months Ended June 30, 2003
                                             Pumps        Valves
                                           ---------     ---------
                Operating income            $   214       $   173
                Amortization                     18            23
                Plant closings                    2             3
                Adjusted earnings           $   234       $   199
                </TABLE>
                """)
            .statements();

    assertEquals(
        List.of(StatementKind.RECONCILIATION, StatementKind.RECONCILIATION),
        statements.stream().map(Statement::kind).toList());
  }

  @Test
  void aHeadingThatNamesTheShareAsBasisHeadsAmountsPerShare() {
    Statement walk =
        Texts.read(
                """
                     RECONCILIATION OF NET INCOME TO ADJUSTED OPERATING INCOME
                                  (Dollars in millions)

                                             Three Months Ended June 30,
                                                  2004        2003
                                                --------    --------
                Net income                       $   178     $   160
                Reconciliation to adjusted
                 operating income:
                  Derivatives                        (38)        (21)
                Adjusted operating income        $   140     $   139
                Diluted share basis:
                  Net income                     $  1.78     $  1.60
                  Derivatives                      (0.38)      (0.21)
                  Adjusted operating income      $  1.40     $  1.39
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1000000", "USD/shares x1"),
        walk.lines().stream()
            .filter(line -> line.label().equals("Derivatives"))
            .flatMap(line -> Texts.units(line).stream())
            .toList());
  }

  @Test
  void aHeadOverThePeriodsOfAmountsPerShareHoldsForThem() {
    Statement walk =
        Texts.read(
                """
                          RECONCILIATION OF NET INCOME TO OPERATING EARNINGS

                                       In millions          Per diluted share
                                   --------------------   --------------------
                                          Three Months Ended June 30,
                                   -------------------------------------------
                                     2012        2011       2012        2011
                                   --------    --------   --------    --------
                Net income         $    120    $     90   $   1.20    $   0.90
                Investment losses       (20)         15      (0.20)       0.15
                Operating earnings $    100    $    105   $   1.00    $   1.05
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1000000", "USD/shares x1"),
        Texts.units(Texts.line(walk, "Operating earnings")));
  }

  @Test
  void tangibleEquityForEachShareTellsTheScaleOfShares() {
    Statement walk =
        Texts.read(
                """
                               NON-GAAP RECONCILIATION
                    (Dollars in thousands, except per share data)

                                         June 30,      March 31,
                                           2012          2012
                                        ----------    ----------
                Total equity            $  210,000    $  205,000
                Goodwill                   (24,000)      (24,200)
                Tangible equity         $  186,000    $  180,800
                Shares outstanding      10,000,000    10,050,000
                Tangible equity
                  per share             $    18.60    $    17.99
                """)
            .statements()
            .get(0);

    assertEquals(List.of("shares x1"), Texts.units(Texts.line(walk, "Shares outstanding")));
  }

  @Test
  void aScaleAboveATitleInsideTheTableHoldsForIt() {
    Statement walk =
        Texts.read(
                """
                The following table shows the company's own measure for the year, as it is used in this release:

                <TABLE>
                                                      Twelve months
                                                          ended
                (in thousands)                       March 31, 2020
                                                     --------------
                Reconciliation of net loss to
                  Adjusted EBITDA:
                Net loss                                  $ (1,657)
                Depreciation                                 2,878
                Adjusted EBITDA                           $  1,221
                </TABLE>
                """)
            .statements()
            .get(0);

    assertEquals(List.of("USD x1000"), Texts.units(Texts.line(walk, "Net loss")));
  }

  @Test
  void aTotalOfTheAdjustmentsIsNotAddedAgain() {
    Statement walk =
        first(
            """
                    RECONCILIATION OF GAAP TO NON-GAAP RESULTS
                                   (In millions)

                                 Three Months Ended June 30, 2013
                            ---------------------------------------------------
                                    Purchase     Plant    Adjustment
                            GAAP      costs    closings    subtotal    Non-GAAP
                          -------    -------    -------    --------    --------
            Cost of sales  $2,900     $ (170)    $  (60)    $  (230)     $2,670
            Research        1,400        (65)       (31)        (96)      1,304
            Income before
             taxes            900        235         91         326       1,226
            """);

    assertEquals(
        List.of(Basis.GAAP, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Research")));
  }

  @Test
  void theChangeInAValueIsAnAdjustmentAndNoChangeColumn() {
    Statement walk =
        first(
            """
                 RECONCILIATION OF PRE-TAX INCOME TO ADJUSTED OPERATING INCOME
                                   (In millions)

                              Three Months Ended June 30, 2013
                          ----------------------------------------------
                                        Change in
                          Pre-tax       value of       Pre-tax adjusted
                           income      derivatives     operating income
                          -------      -----------     ----------------
            Life           $  129          $  (31)               $   98
            Annuities          71              12                    83
            Corporate         (14)             --                   (14)
            """);

    assertEquals(
        List.of(Basis.GAAP, Basis.ADJUSTMENT, Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "Life")));
  }

  @Test
  void aMeasureOfTheCompanysOwnIsNotOfGaapAsReportedEither() {
    Statement walk =
        first(
            """
                      RECONCILIATION OF HISTORICAL TO PRO FORMA RESULTS
                                   (In thousands)

                           Three Months Ended June 30, 2004
                           --------------------------------------
                             As         Acquired
                          reported       systems      Pro forma
                          --------      --------      ---------
            Revenues       $ 2,850        $   44        $ 2,894
            Programming        673            12            685
            OIBDA          $ 1,311        $   18        $ 1,329
            """);

    assertEquals(
        List.of(Basis.NON_GAAP, Basis.ADJUSTMENT, Basis.NON_GAAP),
        Texts.bases(Texts.line(walk, "OIBDA")));
  }

  @Test
  void partsUnderAHeadingOfTheirTotalAreOfItsBasis() {
    Statement walk =
        first(
            """
                   GAAP EARNINGS TO ONGOING EARNINGS PER DILUTED SHARE

                                               Three Months Ended
                                                  December 31,
                                                2015        2014
                                             --------    --------
            GAAP earnings per share:
              Electric                       $  (0.84)   $   0.47
              Gas                                0.11        0.10
            GAAP earnings per diluted share     (0.73)       0.57
            Adjustments, net of income taxes:
              Electric
                Hedges                             --        0.02
                Disallowed costs                 1.26          --
            Ongoing earnings per share:
              Electric                           0.42        0.49
              Gas                                0.11        0.10
            Ongoing earnings per diluted share $ 0.53    $   0.59
            """);

    assertEquals(StatementKind.RECONCILIATION, walk.kind());
    assertEquals(
        List.of(
            Basis.GAAP,
            Basis.GAAP,
            Basis.GAAP,
            Basis.ADJUSTMENT,
            Basis.ADJUSTMENT,
            Basis.NON_GAAP,
            Basis.NON_GAAP,
            Basis.NON_GAAP),
        walk.lines().stream().map(line -> line.figures().get(0).basis()).toList());
  }

  private static Statement first(String text) {
    return Texts.read(text).statements().get(0);
  }
}
