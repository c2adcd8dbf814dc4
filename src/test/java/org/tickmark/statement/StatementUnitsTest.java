package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What figures count and in which scale, where the statement around them says it but once. */
class StatementUnitsTest {
  private static final String OPERATIONS =
      """
      STATEMENTS OF INCOME
      (Dollars in thousands, except per share amounts)

                                           Quarter Ended June 30,
                                             2004        2003
                                          ---------   ---------
      Revenues                            $  90,200   $  81,150
      Cost of revenues                       60,150      55,420
      Operating income                       30,050      25,730
      Income taxes                           10,050       8,730
      Net income                             20,000      17,000
      Dividends on preferred shares          (1,156)     (1,156)
      Net income to common               $   18,844   $  15,844

      Net income per share                $    1.88   $    1.58
      Weighted average shares            10,023,500  10,011,200
      """;

  private static final String BETWEEN =
      """


      The company will discuss these results with analysts on a call tomorrow, which may be heard by anyone.
      A recording of it will be kept for a week and may be asked for at the number below.


      """;

  @Test
  void aRemarkNamesTheCurrencyWhereNoFigureShowsItsMark() {
    Statement income =
        Texts.read(
                OPERATIONS
                    .replace("(Dollars in thousands, ", "(Thousands of dollars, ")
                    .replace("$", " "))
            .statements()
            .get(0);

    assertEquals("USD", Texts.line(income, "Revenues").figures().get(0).unit());
    assertEquals("USD/shares", Texts.line(income, "Net income per share").figures().get(0).unit());
  }

  @Test
  void aScaleThatIsStatedOnceHoldsForTheStatementsBelow() {
    Statement sheet =
        statement(
            1,
            """
            BALANCE SHEETS

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Cash                           $   5,400   $   4,300
            Receivables                       40,250      38,100
            Total assets                   $  45,650   $  42,400

            Payables                       $   9,600   $   9,200
            Stockholders' equity              36,050      33,200
            Total liabilities and equity   $  45,650   $  42,400
            """);

    assertEquals(List.of("USD x1000"), Texts.units(Texts.line(sheet, "Receivables")));
  }

  @Test
  void amountsThatWouldDwarfWhatIsStatedAreTakenAsTheyStand() {
    Statement sheet =
        statement(
            1,
            """
            BALANCE SHEETS

                                             June 30,       Dec. 31,
                                               2004           2003
                                           ------------   ------------
            Cash                           $  5,400,100   $  4,300,500
            Receivables                      40,250,200     38,100,500
            Total assets                   $ 45,650,300   $ 42,401,000

            Payables                       $  9,600,300   $  9,201,000
            Stockholders' equity             36,050,000     33,200,000
            Total liabilities and equity   $ 45,650,300   $ 42,401,000
            """);

    assertEquals(List.of("USD x1"), Texts.units(Texts.line(sheet, "Receivables")));
  }

  @Test
  void equalShareCountsDoNotMakeTwoScalesOne() {
    Statement operations =
        Texts.read(
                """
                STATEMENTS OF OPERATIONS

                                               Quarter Ended June 30,
                                                 2004          2003
                                            ------------  ------------
                Revenues                    $ 20,846,215  $ 18,112,870
                Operating expenses            32,188,224    29,996,575
                Net loss                    $(11,342,009) $(11,883,705)
                Net loss per share          $      (0.29) $      (0.40)
                Weighted average shares       38,914,227    29,506,318
                """
                    + BETWEEN
                    + """
                RECONCILIATION OF GAAP TO NON-GAAP NET LOSS
                (Dollars in thousands)

                                               Quarter Ended June 30,
                                                 2004          2003
                                            ------------  ------------
                GAAP net loss               $    (11,342) $    (11,884)
                Stock compensation                 1,342         1,884
                Non-GAAP net loss           $    (10,000) $    (10,000)
                Weighted average shares       38,914,227    29,506,318
                """)
            .statements()
            .get(0);

    assertEquals(List.of("USD x1"), Texts.units(Texts.line(operations, "Revenues")));
  }

  @Test
  void shareCountsOfKeyFiguresAreInTheScaleThatEarningsPerShareProve() {
    Statement figures =
        statement(
            1,
            """
            KEY FIGURES
            (Dollars in thousands)

                                             June 30,    Dec. 31,
                                               2004        2003
                                          ----------   ----------
            Total assets                  $   45,650   $   42,400
            Shares outstanding            10,025,000   10,018,300
            Book value per share          $     3.60   $     3.31
            """);

    assertEquals(List.of("shares x1"), Texts.units(Texts.line(figures, "Shares outstanding")));
  }

  @Test
  void dividendsOnSharesAreMoney() {
    Statement operations = Texts.read(OPERATIONS).statements().get(0);

    assertEquals(
        List.of("USD x1000"), Texts.units(Texts.line(operations, "Dividends on preferred shares")));
  }

  @Test
  void thePerCentSignOfABlocksFirstLineHoldsForRatiosBelowIt() {
    Statement figures =
        statement(
            1,
            """
            KEY FIGURES
            (Dollars in thousands)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Total assets                   $  45,650   $  42,400
            Return on average assets            1.02%       0.98%
            Efficiency ratio                   65.42       66.10
            Deposits                          30,100      29,050
            """);

    assertEquals(List.of("pure x1"), Texts.units(Texts.line(figures, "Efficiency ratio")));
    assertEquals(List.of("USD x1000"), Texts.units(Texts.line(figures, "Deposits")));
  }

  @Test
  void aPerCentAmidAmountsSaysNothingOfTheNextLine() {
    Statement figures =
        statement(
            1,
            """
            KEY FIGURES
            (Dollars in millions)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Net sales                      $   712.4   $   690.2
            Gross margin                        44.5%       43.1%
            Capital spending                    31.6        28.4
            """);

    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(figures, "Capital spending")));
  }

  @Test
  void partsOfEarningsPerShareUnderBasicAndDilutedArePerShare() {
    Statement operations =
        Texts.read(
                """
                STATEMENTS OF INCOME
                (Dollars in thousands, except per share amounts)

                                                   Quarter Ended June 30,
                                                     2004        2003
                                                  ---------   ---------
                Revenues                          $  90,200   $  81,150
                Operating income                     30,050      25,730
                Net income                        $  18,844   $  15,844

                Net income per share:
                  Basic:
                    Continuing operations         $    1.80   $    1.50
                    Discontinued operations            0.08        0.08
                    Net income                    $    1.88   $    1.58
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD/shares x1"), Texts.units(Texts.line(operations, "Discontinued operations")));
  }

  @Test
  void aScaleOverHalfOfTheColumnsHoldsForThem() {
    Statement sales =
        Texts.read(
                """
                CONSOLIDATED STATEMENTS OF INCOME

                                         Millions of yen                Thousands of U.S. dollars
                               ---------------------------------------  -------------------------
                                             Years ended March 31
                               ------------------------------------------------------------------
                                 2001        %       2002        %                2002
                               --------   ------   --------   ------     ------------
                Net sales       202,000    100.0%   185,568    100.0%       1,395,248
                Cost of sales   121,440     60.1    104,318     56.2          784,346
                Income taxes     20,560     10.2     21,250     11.5          159,774
                Net income       60,000     29.7     60,000     32.3          451,128
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("JPY x1000000", "pure x1", "USD x1000"),
        Texts.units(Texts.line(sales, "Net income")));
  }

  @Test
  void partsOfEarningsPerShareBesideChangesArePerShare() {
    Statement operations =
        Texts.read(
                """
                STATEMENTS OF INCOME
                (Dollars in millions, except per share amounts)

                                                   Quarter Ended June 30,
                                                     2004        2003     % Change
                                                  ---------   ---------   --------
                Revenues                          $    90.2   $    81.1      11.2%
                Operating income                       30.0        25.7      16.7%
                Net income                        $    18.8   $    15.8      19.0%

                Earnings per share - basic:
                Income from continuing operations $    1.80   $    1.50      20.0%
                Income from discontinued operations    0.08        0.08       0.0%
                Net income                        $    1.88   $    1.58      19.0%
                """)
            .statements()
            .get(0);

    assertEquals(
        "USD/shares",
        Texts.line(operations, "Income from discontinued operations").figures().get(0).unit());
  }

  @Test
  void aWalkOfAmountsPerShareGoesOverDashes() {
    Statement walk =
        statement(
            1,
            """
            RECONCILIATION OF NON-GAAP MEASURES

                                             June 30,    Dec. 31,
                                               2004        2003
                                            ---------   ---------
            Earnings per share, as reported $    0.56   $    0.54
            Impairments                             -           -
            Transaction costs                    0.08        0.01
            Earnings per share, as adjusted $    0.64   $    0.55
            """);

    assertEquals(List.of("USD/shares x1"), Texts.units(Texts.line(walk, "Impairments")));
    assertEquals(List.of("USD/shares x1"), Texts.units(Texts.line(walk, "Transaction costs")));
  }

  @Test
  void linesOfAWalkBetweenPerCentsAreInPerCent() {
    Statement walk =
        statement(
            1,
            """
            RECONCILIATION OF NON-GAAP MEASURES
            (Dollars in thousands)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Return on equity                    2.43%       8.31%
            Add: intangible assets              1.07        0.48
            Non-GAAP return                     3.50%       8.79%
            Book value per share           $    3.60   $    3.31
            Less: intangible assets             0.20        0.21
            Non-GAAP book value per share  $    3.40   $    3.10
            """);

    assertEquals(List.of("pure x1"), Texts.units(walk.lines().get(1)));
    assertEquals(List.of("USD/shares x1"), Texts.units(walk.lines().get(4)));
  }

  @Test
  void thePerCentSignOfARateColumnsFirstFigureHoldsForTheColumn() {
    Statement balances =
        statement(
            1,
            """
            AVERAGE BALANCES
            (Dollars in thousands)

                                        Three Months Ended June 30, 2004
                                             Balance        Rate
                                            ---------      ------
            Loans                           $  45,650       5.56%
            Securities                         12,400       3.12
            Deposits in banks                   8,250       1.54
            """);

    assertEquals(List.of("USD x1000", "pure x1"), Texts.units(Texts.line(balances, "Securities")));
  }

  @Test
  void ratiosOfDebtAreNoPerCents() {
    Statement figures =
        statement(
            1,
            """
            KEY FIGURES
            (Dollars in thousands)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Total debt                     $  45,650   $  42,400
            Leverage ratio                      2.36        2.25
            """);
    StatementFigure ratio = Texts.line(figures, "Leverage ratio").figures().get(0);

    assertEquals("pure", ratio.unit());
    assertEquals(false, ratio.percent());
  }

  @Test
  void countedThingsAreNoMoney() {
    Statement figures =
        statement(
            1,
            """
            KEY FIGURES
            (Dollars in thousands)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Net sales                      $  45,650   $  42,400
            Number of stores                     812         798
            Sales per square foot          $  210.15   $  206.40
            """);

    assertEquals(List.of("stores x1"), Texts.units(Texts.line(figures, "Number of stores")));
    assertEquals(List.of("USD x1"), Texts.units(Texts.line(figures, "Sales per square foot")));
  }

  @Test
  void bookValuePerShareBelowABalanceSheetIsPerShareAndParValueIsNot() {
    Statement sheet =
        statement(
            1,
            """
            BALANCE SHEETS
            (Dollars in thousands)

                                            June 30,    Dec. 31,
                                              2004        2003
                                           ---------   ---------
            Cash                           $  45,650   $  42,400
            Total assets                   $  45,650   $  42,400

            Payables                       $   9,600   $   9,200
            Common stock, $.01 par per share     100         100
            Retained earnings                 35,950      33,100
            Total liabilities and equity   $  45,650   $  42,400
            Book value per share           $    3.60   $    3.31
            """);

    assertEquals(List.of("USD/shares x1"), Texts.units(Texts.line(sheet, "Book value per share")));
    assertEquals(
        List.of("USD x1000"), Texts.units(Texts.line(sheet, "Common stock, $.01 par per share")));
  }

  private static Statement statement(int index, String below) {
    return Texts.read(OPERATIONS + BETWEEN + below).statements().get(index);
  }

  @Test
  void aLineOfNothingIsMoneyWhateverItsShareOfSales() {
    Statement operations =
        Texts.read(
                """
                                        STATEMENTS OF INCOME
                                           (in thousands)

                                             Three Months Ended June 30,
                                    --------------------------------------------
                                       2004    % of Sales     2003    % of Sales
                                    --------    --------   --------    --------
                  Net sales         $  1,000      100.0%   $    800      100.0%
                  Cost of sales        1,300      130.0%        900      112.5%
                  Income taxes           -0-        0.0%        -0-        0.0%
                  Net loss          $   (300)     (30.0)%  $   (100)     (12.5)%
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1000", "pure x1"), Texts.units(Texts.line(operations, "Income taxes")));
  }

  @Test
  void whatIsIssuedInAYearDoesNotTellTheScaleOfShares() {
    String equity =
        """
                            STATEMENTS OF STOCKHOLDERS' EQUITY
                                    (In thousands)

                                     Common       Common      Retained
                                     Shares        Stock      Earnings       Total
                                    ---------   ----------   ----------   ----------
        Balance, March 31, 2004         2,600   $    1,200   $    3,000   $    4,200
        Issuance of common stock           15          100           --          100
        Balance, June 30, 2004          2,615   $    1,300   $    3,000   $    4,300
        """;
    Statement last = Texts.read(OPERATIONS + BETWEEN + equity).statements().get(1);

    assertEquals("shares x1000", Texts.units(Texts.line(last, "Issuance of common stock")).get(0));
  }

  @Test
  void whatIsAddedBetweenAmountsPerShareIsPerShareThoughItBearsAMark() {
    Statement walk =
        Texts.read(
                """
                                       (in millions, except per share amounts)

                                                  2004        2003
                                                --------    --------
                Net loss, as reported           $     (25)  $    (30)
                Add: amortization               $      16   $     20
                Net loss, as adjusted           $      (9)  $    (10)
                Loss per share, as reported     $   (0.07)  $  (0.09)
                Add: amortization               $    0.04   $   0.06
                Loss per share, as adjusted     $   (0.03)  $  (0.03)
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1000000", "USD/shares x1"),
        walk.lines().stream()
            .filter(line -> line.label().startsWith("Add"))
            .map(line -> Texts.units(line).get(0))
            .toList());
  }

  @Test
  void aCaptionOfAmountsPerShareHoldsForTheTableBelowIt() {
    Statement walk =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                      Per Share Amounts

                                                 Quarter Ended June 30,
                                                   2004        2003
                                                ---------   ---------
                      Net income to common      $    1.88   $    1.58
                      Plant moves                    0.10          --
                      Adjusted net income       $    1.98   $    1.58
                      """)
            .statements()
            .get(1);

    assertEquals(List.of("USD/shares x1"), Texts.units(Texts.line(walk, "Plant moves")));
  }

  @Test
  void theSentenceThatPointsToATableMaySayItsScale() {
    Statement notes =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                      What the company owes on its notes, and what they were worth on the markets where they are traded, is as follows (in millions, except
                      per cents):

                                                 June 30,    Dec. 31,
                                                   2004        2003
                                                ---------   ---------
                      Ten-year notes            $     300   $     290
                      Other notes                      40          35
                      """)
            .statements()
            .get(1);

    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(notes, "Other notes")));
  }

  @Test
  void aScaleOfShareCountsEndsWithThem() {
    Statement operations =
        Texts.read(
                """
                STATEMENTS OF INCOME
                (In millions, except share amounts which are reflected in thousands and per share amounts)

                                                     Quarter Ended June 30,
                                                       2004        2003
                                                    ---------   ---------
                Revenues                            $  90,200   $  81,150
                Cost of revenues                       60,150      55,420
                Net income                             20,000      17,000
                Earnings per share:
                  Basic                             $    2.00   $    1.70
                Shares used in computing earnings per share (in thousands):
                  Basic                            10,000,000  10,000,000
                Includes stock-based compensation as follows:
                  Cost of revenues                  $      28   $      21
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("USD x1000000"),
        Texts.units(operations.lines().get(operations.lines().size() - 1)));
  }

  @Test
  void theHeadOfAColumnOfSharesSaysItsScale() {
    String equity =
        """
                            STATEMENTS OF STOCKHOLDERS' EQUITY
                     (Dollars in millions, except per share amounts)

                                   Common Stock
                               Shares        Amount     Retained
                           (in thousands)               Earnings       Total
                           --------------  ---------   ----------   ----------
        Balance, March 31, 2004    10,010   $  1,200   $    3,000   $    4,200
        Issuance of common stock       15        100           --          100
        Balance, June 30, 2004     10,025   $  1,300   $    3,000   $    4,300
        """;
    Statement last = Texts.read(OPERATIONS + BETWEEN + equity).statements().get(1);

    assertEquals("shares x1000", Texts.units(Texts.line(last, "Balance, June 30, 2004")).get(0));
  }

  @Test
  void aLineOfBasicAndDilutedEarningsPerShareIsPerShare() {
    Statement figures =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                      (Dollars in thousands)
                                                               Quarter Ended June 30,
                                                                 2004        2003
                                                              ---------   ---------
                      Bookings                                $  21,300   $  18,800
                      Basic and diluted net income per share  $    1.88   $    1.58
                      Backlog                                 $  40,100   $  38,900
                      """)
            .statements()
            .get(1);

    assertEquals(List.of("USD/shares x1"), Texts.units(figures.lines().get(1)));
  }

  @Test
  void amountsThatAllEndInThreeZerosAreWrittenOut() {
    Statement parts =
        statement(
            1,
            """
            Of it, the following was paid in stock:

            Cost of revenues               $  24,000
            Research                       $ 121,000
            Administration                 $ 133,000
            """);

    assertEquals(List.of("USD x1"), Texts.units(Texts.line(parts, "Research")));
  }

  @Test
  void underAHeadingOfRatesWhatBearsTheNameOfAMeasureIsARateToo() {
    Statement data =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                                                 Quarter Ended June 30,
                                                   2004        2003
                                                ---------   ---------
                      Barrels sold                  1,300       1,200
                      Average costs (per barrel):
                        Lifting                 $    3.15   $    3.08
                        Operating expenses      $    0.76   $    0.63
                      """)
            .statements()
            .get(1);

    assertEquals(List.of("USD x1"), Texts.units(Texts.line(data, "Operating expenses")));
  }

  @Test
  void whatDilutesCountsSharesAndPartsOfEarningsPerShareArePerShare() {
    Statement computed =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                                                            Quarter Ended June 30,
                                                              2004        2003
                                                           ---------   ---------
                      Net income to common                 $  18,844   $  15,844
                      Weighted average shares                 10,023      10,011
                      Effect of dilutive securities:
                        Assumed exercise of options              128         100
                      Earnings per share before change     $    1.78   $    1.58
                      Change in accounting                 $    0.10          --
                      Earnings per share after change      $    1.88   $    1.58
                      """)
            .statements()
            .get(1);

    assertEquals(
        List.of("shares x1000"), Texts.units(Texts.line(computed, "Assumed exercise of options")));
    assertEquals(
        List.of("USD/shares x1"), Texts.units(Texts.line(computed, "Change in accounting")));
  }

  @Test
  void votesAreCounted() {
    Statement votes =
        Texts.read(
                OPERATIONS
                    + BETWEEN
                    + """
                                       Votes For   Votes Against   Abstentions
                                      ----------   -------------   -----------
                      Jane Roe         8,412,300         112,500        14,200
                      John Doe         8,301,100         223,700        13,900
                      """)
            .statements()
            .get(1);

    assertEquals(List.of("votes x1"), Texts.units(Texts.line(votes, "Jane Roe")));
  }

  @Test
  void aRemarkMayGiveSomeLinesAScaleOfTheirOwn() {
    Statement segments =
        Texts.read(
                """
                OPERATING SEGMENT RESULTS
                (income in millions, average balances in billions)

                                                Quarter Ended June 30,
                                                  2004        2003
                                               ---------   ---------
                Net interest income            $     512   $     462
                Noninterest expense                  405         344
                Net income                     $     107   $     118
                Average loans                  $    32.4   $    28.1
                """)
            .statements()
            .get(0);

    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(segments, "Net income")));
    assertEquals(List.of("USD x1000000000"), Texts.units(Texts.line(segments, "Average loans")));
  }

  @Test
  void aRemarkOnSeveralLinesIsOne() {
    assertEquals(
        List.of("Results", "(income in millions, average balances in billions)", "2004"),
        SplitScale.whole(
            List.of("Results", "(income in millions,", "average balances in billions)", "2004")));
  }

  @Test
  void whatPartsARatioFromTheSameWithoutThemIsAnAdjustment() {
    Statement segment =
        Texts.read(
                """
                Fire Segment Results
                (in millions)

                                                Quarter Ended June 30,
                                                  2018        2017
                                               ---------   ---------
                Premiums                       $     512   $     462
                Segment income                 $     107   $     118
                Combined ratio                     97.3%       98.3%
                Impact on combined ratio:
                  Storms                            4.7         3.2
                Underlying combined ratio          92.6%       95.1%
                """)
            .statements()
            .get(0);

    assertEquals(Basis.ADJUSTMENT, Texts.bases(Texts.line(segment, "Storms")).get(0));
    assertEquals(List.of("pure x1"), Texts.units(Texts.line(segment, "Storms")));
    assertEquals(
        Basis.NON_GAAP, Texts.bases(Texts.line(segment, "Underlying combined ratio")).get(0));
  }
}
