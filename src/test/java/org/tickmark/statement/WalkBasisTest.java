package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The basis of the lines of a walk: G for GAAP, A for adjustments, N for what it comes to. */
class WalkBasisTest {
  @Test
  void stockCompensationByFunctionWalksEachExpense() {
    assertBases(
        "G A N G A A N G A N",
        """
        Cost of subscriptions            | 8,214 | 7,105
        Less: Stock-based compensation   | (412) | (388)
        Non-GAAP cost of subscriptions   | 7,802 | 6,717
        Research and development         | 5,120 | 4,900
        Less: Stock-based compensation   | (910) | (700)
        Less: Amortization               |  (55) |  (55)
        Non-GAAP research and development| 4,155 | 4,145
        General and administrative       | 3,000 | 2,800
        Less: Stock-based compensation   | (400) | (300)
        Non-GAAP general and administrative | 2,600 | 2,500
        """);
  }

  @Test
  void whatIsTakenOffNeedNotShowAMinus() {
    assertBases(
        "G A N G A N",
        """
        Average equity                   | 301.5 | 300.4
        Less average goodwill            |  51.1 |  42.9
        Average tangible equity          | 250.4 | 257.5
        Common equity ratio              | 13.85% | 14.38%
        Less: Intangible assets          | 2.53%  | 2.59%
        Tangible common equity ratio     | 11.32% | 11.79%
        """);
  }

  @Test
  void aTotalOfTheAdjustmentsIsNotAddedAgain() {
    assertBases(
        "G A A A N",
        """
        Income from continuing operations | 10,000 | 9,000
        Plant closing                     |  1,200 |   300
        Lawsuit                           |    800 |   200
        Total items                       |  2,000 |   500
        Income without items              | 12,000 | 9,500
        """);
  }

  @Test
  void afterItsEndAWalkRestatesMeasuresOfGaap() {
    assertBases(
        "G A N G G G",
        """
        Net cash provided by operating activities | 48.2 | 42.1
        Purchases of equipment                    | (9.8) | (8.2)
        Free cash flow                            | 38.4 | 33.9
        Net cash used in investing activities     | (20.1) | (11.0)
        Net cash used in financing activities     | (6.6) | (7.2)
        Dividends paid                            | (3.0) | (2.9)
        """);
  }

  @Test
  void linesAfterANonGaapMeasureMayLeadBackToGaap() {
    assertBases(
        "N A A G",
        """
        Adjusted EBITDAX                 | 310 | 290
        Exploration                      | (20) | (15)
        Depletion, as restated below     | (99) | (80)
        Net income                       | 150 | 140
        """);
  }

  @Test
  void aHeadingNamesWhereAWalkGoesAndNotItsFirstLine() {
    assertBases(
        "G A A N",
        """
        Adjusted EBITDA > Net loss                | (32.3)
        Add > Depreciation                        | 52.8
        Add > Interest                            | 41.5
        Total Adjusted EBITDA                     | 62.0
        """);
  }

  @Test
  void marginsBelowAmountsAreThoseOfTheMeasureAbove() {
    assertBases(
        "G G A N N",
        """
        Operating profit                 | 42.0 | 40.0
        Operating profit to sales        | 8.4% | 8.2%
        Flood damage                     |  3.0 | -
        Adjusted operating profit        | 45.0 | 40.0
        Profit to sales                  | 9.0% | 8.2%
        """);
  }

  @Test
  void aWalkThatEndsAtALineOfAStatementComesBackToIt() {
    assertBases(
        "N A A G N",
        """
        Operating earnings               | 18.9 | 14.2
        Realized gains                   | (1.1) | 1.3
        Accounting change                | (8.3) | -
        Net income                       | 9.5 | 15.5
        Operating earnings per share     | 0.68 | 0.51
        """,
        "Net income",
        "9.5");
  }

  @Test
  void sharesAndUnitsDivideFundsFromOperations() {
    List<WalkBasis.Step> steps = new ArrayList<>();
    steps.add(step("Net income", LineUnit.MONEY, "3,413"));
    steps.add(step("Depreciation of real estate", LineUnit.MONEY, "3,448"));
    steps.add(step("Funds from operations", LineUnit.MONEY, "6,861"));
    steps.add(step("FFO per diluted share and unit", LineUnit.PER_SHARE, "0.53"));
    steps.add(step("Weighted average shares and units", LineUnit.SHARES, "13,010"));

    assertEquals("G A N N N", letters(WalkBasis.of("", steps, Set.of()).lines()));
    assertEquals(
        "G A N N G", letters(WalkBasis.of("", steps, Set.of("diluted shares|13010")).lines()));
  }

  @Test
  void theCostsOfIssuingDebtAreNoNetDebt() {
    assertBases(
        "G G G G A N",
        """
        Credit facility                      |  552 |  882
        Senior notes                         |  952 |  730
        Net unamortized debt issuance costs  |  (19) |  (16)
        Total debt                           | 1,485 | 1,596
        Less: cash                           | (100) | (110)
        Net debt                             | 1,385 | 1,486
        """);
  }

  @Test
  void debtsAreOfGaapOnTheWayToNetDebt() {
    assertBases(
        "G G A N",
        """
        Current maturities of term loan  | 12.5 | 12.5
        Term loan                        | 333.1 | 340.0
        Less: Cash                       | 134.9 | 120.1
        Net debt                         | 210.7 | 232.4
        """);
  }

  @Test
  void whatIsPaidOutOfTheEndOfAWalkIsNoAdjustment() {
    assertBases(
        "G A N G N G A N",
        """
        Net income                       | 77.6 | 55.3
        Maintenance                      | (9.6) | (8.8)
        Distributable cash flow          | 68.0 | 46.5
        Distributions declared           | 50.0 | 40.0
        Distribution coverage ratio      | 1.36 | 1.16
        Net cash provided by operations  | 133.6 | 113.0
        Interest                         | 27.4 | 24.4
        Adjusted EBITDA                  | 161.0 | 137.4
        """);
  }

  @Test
  void aListUnderTheTitleOfAdjustmentsIsOfAdjustments() {
    assertEquals(
        "A A A",
        letters(
            WalkBasis.of(
                    "Non-GAAP Adjustments",
                    steps(
                        """
                        Restructuring           | 11.3 | 7.4
                        Deal costs              |  0.7 | 8.7
                        Selling expenses        | 12.0 | 16.1
                        """),
                    Set.of())
                .lines()));
  }

  @Test
  void fromSegmentsToTheWholeAllIsOfGaap() {
    assertBases(
        "G G G",
        """
        Segment operating income         | 341 | 1,346
        Corporate expenses               | (685) | (824)
        Operating income                 | (344) | 522
        """);
  }

  @Test
  void dilutedIsStatedAsBasicAboveIt() {
    assertBases(
        "G N G G N N",
        """
        Net income, as reported                | 65 | 25
        Net income, pro forma                  | 41 | 13
        Per share as reported > Basic          | 0.18 | 0.07
        Per share as reported > Diluted        | 0.17 | 0.06
        Per share pro forma > Basic            | 0.11 | 0.04
        Per share pro forma > Diluted          | 0.10 | 0.03
        """);
  }

  @Test
  void marginsBetweenAmountsDoNotWalk() {
    assertBases(
        "G G G A A N N",
        """
        Net sales                        | 1,200 | 900 | 2,100
        Operating income                 |   200 | 150 |   350
        Operating margin                 | 16.7% | 16.7% | 16.7%
        Amortization of patents          |    20 |  10 |    30
        Plant closing                    |     5 |   0 |     5
        Result of our own                |   225 | 160 |   385
        Margin of our own, adjusted      | 18.8% | 17.8% | 18.3%
        """);
  }

  @Test
  void aSecondWalkMayLeaveFromTheFirstLine() {
    assertBases(
        "G A N G N A A N",
        """
        Net income (GAAP)                | 5,000 | 4,000
        Merger expense                   |   400 |   100
        Core net income                  | 5,400 | 4,100
        Diluted earnings per share (GAAP)|  0.50 |  0.40
        Core diluted earnings per share  |  0.54 |  0.41
        Income tax expense               | 1,300 | 1,000
        Provision for loan losses        |   600 |   500
        Pre-provision net revenue        | 6,900 | 5,500
        """);
  }

  @Test
  void partsOfAMeasureBelowItAreOfItsBasis() {
    assertBases(
        "G A N N N",
        """
        Change in net sales              | 2.5% | 7.5% | (10.2)%
        Impact of foreign exchange       | 0.0% | (3.7)% | (0.3)%
        Organic net sales growth         | 2.5% | 3.8% | (10.5)%
        Volume                           | 1.6% | 0.8% | (2.2)%
        Price and mix                    | 0.9% | 3.0% | (8.3)%
        """);
  }

  @Test
  void debtsAddUpToDebtBeforeCashIsTakenOff() {
    assertBases(
        "G G G A N",
        """
        Notes payable                    |  349 |  28
        Senior notes                     | 3,231 | 2,573
        Total debt                       | 3,580 | 2,601
        Less: Cash                       |  (99) | (251)
        Net debt                         | 3,481 | 2,350
        """,
        "Notes payable",
        "349");
  }

  @Test
  void adjustmentsAddUpToAdjustments() {
    assertBases(
        "G A N A A A A A",
        """
        GAAP net income                  |  700 |  900
        Difference of excluded items     |  140 |   70
        Non-GAAP net income              |  840 |  970
        Due to excluded items > Acquisition costs    |  150 |  100
        Due to excluded items > Restructuring        |   50 |    0
        Due to excluded items > Increase before tax  |  200 |  100
        Tax effect                       |  (60) |  (30)
        Increase                         |  140 |   70
        """);
  }

  @Test
  void expensesAndIncomeThatComeBackToRevenueWalkNowhere() {
    assertBases(
        "G G G G A N",
        """
        By GAAP > Total revenue          |  250 |  230
        Total operating expenses         |  210 |  190
        Operating income                 |   40 |   40
        Total revenue                    |  250 |  230
        Less: Fuel surcharge             |  (40) |  (35)
        Revenue excluding fuel surcharge |  210 |  195
        """,
        "Operating income",
        "40");
  }

  @Test
  void whatRevenueCostsIsOfGaapOnTheWayToItsProfit() {
    assertBases(
        "G G G A N",
        """
        Total revenue                    |  100 |  90
        Cost of revenue                  |   40 |  38
        Gross profit                     |   60 |  52
        Depreciation in cost of revenue  |    5 |   4
        Adjusted gross profit            |   65 |  56
        """);
  }

  @Test
  void resultsOnTheWayToAMeasureAreOfGaap() {
    assertBases(
        "G A G A N",
        """
        Net income                       |  402 | 211
        Income taxes                     |  142 |  61
        Income before income taxes       |  544 | 272
        Plant closings                   |    8 |  17
        Adjusted pre-tax income          |  552 | 289
        """);
  }

  @Test
  void capitalAddsUpDebtAndEquity() {
    assertBases(
        "G G N N",
        """
        Average total debt               |   900 |   850
        Average shareholders' equity     | 2,100 | 2,000
        Average invested capital         | 3,000 | 2,850
        Return on invested capital       | 14.3% | 14.3%
        """);
  }

  @Test
  void amountsPerShareDoNotAddUpWithAmounts() {
    assertBases(
        "G N G A N",
        """
        Diluted earnings per share       |  0.60 |  0.55
        Diluted earnings per share excluding merger costs |  0.66 |  0.57
        Noninterest expense              | 30,000 | 29,000
        Less: merger costs               | (1,500) | (400)
        Adjusted noninterest expense     | 28,500 | 28,600
        """);
  }

  private static void assertBases(String expected, String lines, String... stated) {
    Set<String> gaap =
        stated.length == 0 ? Set.of() : Set.of(WalkBasis.key(stated[0], new BigDecimal(stated[1])));
    assertEquals(expected, letters(WalkBasis.of("", steps(lines), gaap).lines()));
  }

  private static String letters(List<Basis> bases) {
    return bases.stream().map(b -> b.name().substring(0, 1)).collect(Collectors.joining(" "));
  }

  /** Lines as {@code heading > label | figure | figure}. */
  private static List<WalkBasis.Step> steps(String lines) {
    return lines.lines().map(WalkBasisTest::step).toList();
  }

  private static WalkBasis.Step step(String line) {
    String[] cells = line.split("\\|");
    String[] names = cells[0].strip().split(" > ");
    String heading = names.length > 1 ? names[0] : "";
    LineUnit plain = cells[0].contains("per share") ? LineUnit.PER_SHARE : LineUnit.MONEY;
    LineUnit unit = line.contains("%") ? LineUnit.RATIO : plain;
    return new WalkBasis.Step(names[names.length - 1], heading, unit, figures(cells));
  }

  private static WalkBasis.Step step(String label, LineUnit unit, String figure) {
    return new WalkBasis.Step(label, "", unit, figures("", figure));
  }

  private static Map<Integer, BigDecimal> figures(String... cells) {
    Map<Integer, BigDecimal> figures = new TreeMap<>();
    for (int i = 1; i < cells.length; i++) {
      String digits = cells[i].replaceAll("[,%() ]", "");
      BigDecimal value = digits.equals("-") ? BigDecimal.ZERO : new BigDecimal(digits);
      figures.put(i, cells[i].contains("(") ? value.negate() : value);
    }
    return figures;
  }
}
