package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Whether a table without a title walks to a measure that is not of GAAP. */
class TableWalkTest {
  @Test
  void debtLessCashIsAWalkToNetDebt() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                              June 30, 2021
                                              -------------
            Notes payable                         $  12,500
            Term loan                               333,100
            Less: Cash                             (134,900)
                                                  ---------
            Net debt                              $ 210,700
            """));
  }

  @Test
  void segmentsIncomeAndWhatIsTakenOutOfItWalk() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2021          2020
                                          -----------   -----------
            Operating profit                  $ 4,120       $ 3,980
            Storm damage                          310             -
            Plant moves                            90            75
            Adjusted EBIT                     $ 4,520       $ 4,055
            """));
  }

  @Test
  void whatIsLeftOfOperatingCashFlowIsAWalk() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2004          2003
                                          -----------   -----------
            Net cash from operations          $17,400       $14,600
            Working capital                     1,900          (900)
            Exploration expense                   600           700
            Discretionary cash flow           $19,900       $14,400
            """));
  }

  @Test
  void aMeasureFromWhichAHeadingTakesAllDownToNetIncomeWalks() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2009          2008
                                          -----------   -----------
            Adjusted EBITDA                   $ 1,130       $ 1,070
            Less:
              Depreciation                        360           330
              Interest expense                    260           270
              Provision for income taxes          210           200
                                          -----------   -----------
            Net income                        $   300       $   270
            """));
  }

  @Test
  void aMeasureNamedAfterTheLineThatItAdjustsIsWalkedTo() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2007          2006
                                          -----------   -----------
            Home sales                        $ 3,718       $ 5,289
            Cost of home sales                  3,960         4,148
                                          -----------   -----------
            Home sales gross margin              (242)        1,141
            Inventory impairments                 886            95
                                          -----------   -----------
            Adjusted home sales gross
              margin                          $   644       $ 1,236
            """));
  }

  @Test
  void amountsTakenOffWithoutAMinusLeadDownToNetIncome() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2009          2008
                                          -----------   -----------
            Adjusted EBITDA                   $ 1,130       $ 1,070
            Depreciation                          360           330
            Interest expense                      260           270
            Provision for income taxes            210           200
                                          -----------   -----------
            Net income                        $   300       $   270
            """));
  }

  @Test
  void interestIncomeOnATaxEquivalentBasisIsWalkedTo() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2021          2020
                                          -----------   -----------
            Net interest income               $ 1,200       $ 1,100
            Taxable-equivalent adjustment          30            28
                                          -----------   -----------
            Net interest income (FTE)         $ 1,230       $ 1,128
            """));
  }

  @Test
  void aDashAmongPerCentsIsOneOfThem() {
    assertEquals(
        StatementKind.RECONCILIATION,
        kind(
            """
                                          Three Months Ended June 30,
                                              2021          2020
                                          -----------   -----------
            Net sales growth                     5.0%          4.0%
            Foreign currency                     2.0%          1.0%
            Acquisitions                        (3.0)%           -
            Organic sales growth                 4.0%          5.0%
            """));
  }

  @Test
  void aWalkUnderATitleOfKeyFiguresIsOne() {
    String walk =
        """
        %s
                                      Three Months Ended June 30,
                                          2021          2020
                                      -----------   -----------
        Net income                        $ 1,200       $ 1,100
        Depreciation                          300           280
        EBITDA                            $ 1,500       $ 1,380
        """;

    assertEquals(
        StatementKind.RECONCILIATION, kind(walk.formatted("CONSOLIDATED FINANCIAL HIGHLIGHTS")));
    assertEquals(StatementKind.OTHER, kind(walk.formatted("GUIDANCE FOR THE QUARTER")));
    assertEquals(
        StatementKind.RECONCILIATION, kind(walk.formatted("GUIDANCE: RECONCILIATION TO EBITDA")));
  }

  @Test
  void partsThatAddUpToAMeasureOfItsOwnAreNoWalk() {
    assertEquals(
        StatementKind.OTHER,
        kind(
            """
                                          Three Months Ended June 30,
                                              2021          2020
                                          -----------   -----------
            Salaries                          $   546       $   522
            Equipment                             144           150
            Occupancy                              81            76
            Adjusted expense                  $   771       $   748
            """));
  }

  @Test
  void keyFiguresOfBothKindsWalkNowhere() {
    assertEquals(
        StatementKind.OTHER,
        kind(
            """
                                          Three Months Ended June 30,
                                              2021          2020
                                          -----------   -----------
            Net income                        $ 1,210       $ 1,100
            Backlog                             9,400         8,700
            Adjusted EBITDA                   $ 2,300       $ 2,050
            """));
  }

  @Test
  void anIncomeStatementWithAMeasureOfItsOwnAtItsEndStaysOne() {
    Statement income =
        Texts.read(
                """
                                              Three Months Ended June 30,
                                                  1999          1998
                                              -----------   -----------
                Net sales                         $ 9,000       $ 8,000
                Cost of sales                       5,000         4,500
                Gross profit                        4,000         3,500
                Selling expenses                    2,500         2,300
                Operating income                    1,500         1,200
                Interest expense                      100           100
                Income before income taxes          1,400         1,100
                Income taxes                          500           400
                Net income                        $   900       $   700
                Net income excluding lawsuit      $   980       $   700
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.INCOME_STATEMENT, income.kind());
    assertEquals(
        Basis.NON_GAAP, Texts.bases(Texts.line(income, "Net income excluding lawsuit")).get(0));
    assertEquals(Basis.GAAP, Texts.bases(Texts.line(income, "Income taxes")).get(0));
  }

  @Test
  void whatAPurchaseWasPaidForIsNoWalk() {
    assertEquals(
        StatementKind.OTHER,
        kind(
            """
                                              June 30, 2021
                                              -------------
            Net tangible assets acquired           $    400
            Technology                                3,100
            Goodwill                                 12,300
                                                  ---------
            Total consideration                    $ 15,800
            """));
  }

  @Test
  void theDilutionOfEarningsPerShareIsNoWalk() {
    assertEquals(
        StatementKind.OTHER,
        kind(
            """
                                              Three Months Ended June 30,
                                                  2021          2020
                                              -----------   -----------
            Numerator:
            Net income                            $ 4,120       $ 3,980
            Plus: interest on notes                    60            50
            Adjusted net income                   $ 4,180       $ 4,030
            Denominator:
            Weighted average shares                 2,000         2,010
            Effect of dilutive securities              90            90
            Diluted shares                          2,090         2,100
            """));
  }

  private static StatementKind kind(String text) {
    return Texts.read(text).statements().get(0).kind();
  }
}
