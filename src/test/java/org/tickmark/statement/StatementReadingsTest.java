package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a table is, and what its columns are, where words alone leave two readings open. */
class StatementReadingsTest {
  @Test
  void twoEqualTotalsWithoutWordsMakeABalanceSheetOfItsData() {
    Statement sheet =
        Texts.read(
                """
                            CONSOLIDATED BALANCE SHEET DATA

                                                SEPTEMBER 30,
                                             2005          2004
                                          -----------   -----------
                ASSETS
                Cash                      $ 4,059,000   $ 3,344,000
                Receivables                 2,727,000     6,165,000
                                          -----------   -----------
                                          $ 6,786,000   $ 9,509,000
                                          ===========   ===========
                LIABILITIES
                Notes payable             $ 1,285,000   $ 1,355,000
                Other liabilities             180,000       351,000
                                          -----------   -----------
                Total liabilities           1,465,000     1,706,000
                                          -----------   -----------
                STOCKHOLDERS' EQUITY
                Common stock                  136,000       134,000
                Retained earnings           5,185,000     7,669,000
                                          -----------   -----------
                Total stockholders' equity  5,321,000     7,803,000
                                          -----------   -----------
                                          $ 6,786,000   $ 9,509,000
                                          ===========   ===========
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.BALANCE_SHEET, sheet.kind());
  }

  @Test
  void aPeriodFromInceptionIsOfItsOwnLength() {
    Statement operations =
        Texts.read(
                """
                HALVARD CORP.

                STATEMENTS OF OPERATIONS
                YEAR ENDED DECEMBER 31, 1997 AND PERIOD FROM
                JUNE 3, 1996 (INCEPTION) TO DECEMBER 31, 1996
                -----------------------------------------------

                                               1997         1996
                NET REVENUES                $  310,444    $      --
                Research and development     2,439,469      439,469
                Selling and marketing          470,520       70,520
                                            ----------    ---------
                LOSS FROM OPERATIONS         2,599,545      509,989
                Interest income                 80,000       19,367
                                            ----------    ---------
                NET LOSS                    $2,519,545    $ 490,622
                                            ==========    =========
                """)
            .statements()
            .get(0);

    StatementLine loss = Texts.line(operations, "NET LOSS");
    assertEquals(List.of("1997-12-31/4", "1996-12-31/2"), Texts.periods(loss));
    assertEquals("1996-06-03", loss.figures().get(1).period().start().toString());
  }

  @Test
  void columnsThatComeToANonGaapMeasureWalk() {
    assertEquals(
        StatementKind.RECONCILIATION,
        columns("NON-GAAP STATEMENT OF OPERATIONS", "As Reported", "Non-GAAP").kind());
  }

  /** Regulation S-X, Article 11: a statement before and after a deal is still that statement. */
  @Test
  void aStatementProFormaForADealStaysOne() {
    assertEquals(
        StatementKind.INCOME_STATEMENT,
        columns("PRO FORMA STATEMENT OF OPERATIONS", "Historical ", "Pro Forma").kind());
  }

  /** What was reported, the items left out and what is left: Regulation G, whatever the title. */
  @Test
  void proFormaColumnsBesideWhatWasReportedWalk() {
    assertEquals(
        StatementKind.RECONCILIATION,
        columns("PRO FORMA STATEMENT OF OPERATIONS", "As Reported", "Pro Forma").kind());
  }

  private static Statement columns(String title, String before, String after) {
    return Texts.read(
            """
                       %s
                (In millions) Three months ended June 26, 2004

                               %s   Adjustments   %s
                               -----------   -----------   ---------
            Net sales               $2,014         $  --      $2,014
            Cost of sales            1,455            --       1,455
                               -----------   -----------   ---------
            Gross margin               559            --         559
            Restructuring costs          8            (8)         --
                               -----------   -----------   ---------
            Operating income           551             8         559
            Income taxes               150             2         152
                               -----------   -----------   ---------
            Net income              $  401         $   6      $  407
                               ===========   ===========   =========
            """
                .formatted(title, before, after))
        .statements()
        .get(0);
  }

  @Test
  void aColumnOfMarginsBesideAmountsHoldsFacts() {
    Statement walk =
        Texts.read(
                """
                            NON-GAAP RECONCILIATIONS
                       Three Months Ended March 31, 2020
                                  ($ in millions)

                                      Operating    Operating    Effective      Net
                                       expenses       margin     tax rate   income
                                      ---------    ---------    ---------   ------
                Reported - GAAP          $1,798        55.2%        14.8%   $1,693
                Litigation provisions        (6)        0.2%         0.1%        5
                                      ---------    ---------    ---------   ------
                Non-GAAP                 $1,792        55.4%        14.9%   $1,698
                                      =========    =========    =========   ======
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD", "pure", "pure", "USD"),
        Texts.line(walk, "Non-GAAP").figures().stream().map(StatementFigure::unit).toList());
    assertTrue(facts(walk, "Non-GAAP"));
  }

  @Test
  void increasesOverAllColumnsAreNoFacts() {
    Statement changes =
        Texts.read(
                """
                            NON-GAAP RECONCILIATIONS
                       Three Months Ended March 31, 2020

                                               Increase/(Decrease)
                                      ---------------------------------------
                                       Revenue    Expenses   Margin    Income
                                      ---------   --------   ------   -------
                Reported - GAAP              3%         7%      2%        9%
                Currency impact              2%         1%      0%        2%
                                      ---------   --------   ------   -------
                Non-GAAP                     5%         8%      2%       11%
                                      =========   ========   ======   =======
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of(ColumnRole.PERCENT_CHANGE),
        changes.lines().stream()
            .flatMap(line -> line.figures().stream())
            .map(StatementFigure::role)
            .distinct()
            .toList());
  }

  @Test
  void aLabelOfAnAmountAndOfOnePerShareLeavesTheUnitToItsColumn() {
    Statement walk =
        Texts.read(
                """
                RECONCILIATION OF NET INCOME TO ADJUSTED NET INCOME
                (in thousands, except per share data)

                                                              Year Ended
                                                          February 29, 2020
                                                         --------------------
                                                                      Per
                                                                    Diluted
                                                          Amount     Share
                                                         --------   --------
                GAAP net income and GAAP diluted earnings per share
                                                          $48,234      $1.84
                Impairment, net of tax                     23,012       0.88
                                                         --------   --------
                Adjusted net income and diluted earnings per share
                                                          $71,246      $2.72
                                                         ========   ========
                """)
            .statements()
            .get(0);

    StatementLine gaap = Texts.line(walk, "GAAP net income and GAAP diluted earnings per share");
    assertEquals(List.of("USD x1000", "USD/shares x1"), Texts.units(gaap));
  }

  @Test
  void selectedBalancesOfASegmentAreNoBalanceSheet() {
    String kinds =
        Texts.read(
                """
                          RETAIL SEGMENT RESULTS
                          (Dollars in millions)

                                           Fourth       Third
                                          Quarter     Quarter
                                            2021        2021
                                          -------     -------
                Net interest income       $ 6,543     $ 6,493
                Noninterest expense         4,742       4,558
                                          -------     -------
                Net income                $ 1,801     $ 1,935
                                          =======     =======

                Balance Sheet

                                           Fourth       Third
                                          Quarter     Quarter
                                            2021        2021
                                          -------     -------
                Total loans               $282,332    $281,380
                Total assets             1,102,444   1,076,236
                Total deposits           1,026,810   1,000,765
                """)
            .statements()
            .stream()
            .map(statement -> statement.kind().name())
            .collect(Collectors.joining(" "));

    assertTrue(!kinds.contains("BALANCE_SHEET"), kinds);
  }

  @Test
  void amountsThatNoRemarkScalesAndThatLookScaledAreMarked() {
    String text =
        """
                   BALANCE SHEET
                   JULY 31, 1999

                                           1999
                                       --------
        Cash and cash equivalents      $ 14,709
        Accounts receivable              18,079
                                       --------
        Total assets                   $ 32,788
                                       ========
        Accounts payable               $ 13,236
                                       --------
        Total liabilities                13,236
        Common stock                     19,552
                                       --------
        Total liabilities and stockholders' equity $ 32,788
        """;

    assertEquals(
        List.of("SCALE_NOT_STATED: amounts are taken as they stand, up to 32,788"),
        Texts.read(text).warnings());
    assertEquals(
        List.of(), Texts.read(text.replace("JULY 31, 1999", "JULY 31, 1999 (000s)")).warnings());
  }

  private static boolean facts(Statement statement, String label) {
    return Texts.line(statement, label).figures().stream()
        .allMatch(figure -> figure.role() == ColumnRole.FACT);
  }
}
