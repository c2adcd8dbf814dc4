package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What key figures count: rates without their sign, things, parts of a quotient. */
class KeyFigureUnitsTest {
  private static final String KEY_FIGURES =
      """
      SELECTED FINANCIAL DATA
      (Dollars in millions, except per share data)

                                             Quarter Ended June 30,
                                               2010        2009
                                             --------    --------
      Net income                             $    120    $    110
      Average assets                            9,800       9,700
      Average rates
        Interest-earning assets
          Securities                             2.10%       2.20%
          Loans                                  5.40        5.50
        Interest-bearing liabilities
          Deposits                               1.10        1.15
          Long-term debt                         3.30        3.35
      Net yield                                  2.95%       2.98%
      Financial ratios
        Return on equity                           14%         13%
        Overhead ratio                             61          62
      Pretax margin ratio:
        Retail                                     31          33
        Wholesale                                  36          35
      Per Common Share
        Basic earnings from operations       $   1.20    $   1.10
      Total basic earnings                   $   1.25    $   1.12
      Total diluted earnings                 $   1.24    $   1.11
      Branches                                    210         209
      New accounts (in thousands)                  34          36
      Vehicle sales (units in millions)           3.2         3.4
      """;

  private final Statement data = Texts.read(KEY_FIGURES).statements().get(0);

  @Test
  void linesBetweenTwoThatBearThePerCentSignAreRates() {
    assertEquals(List.of("pure x1"), units("Loans"));
    assertEquals(List.of("pure x1"), units("Deposits"));
    assertEquals(List.of("pure x1"), units("Long-term debt"));
  }

  @Test
  void aHeadingOfRatiosGoesOnWithThoseAboveIt() {
    assertEquals(List.of("pure x1"), units("Retail"));
    assertEquals(List.of("pure x1"), units("Wholesale"));
    assertEquals(List.of("USD x1000000"), units("Average assets"));
  }

  @Test
  void aTotalOfAmountsPerShareIsOne() {
    assertEquals(List.of("USD/shares x1"), units("Total basic earnings"));
    assertEquals(List.of("USD/shares x1"), units("Total diluted earnings"));
  }

  @Test
  void thingsAreNoMoney() {
    assertEquals(List.of("branches x1"), units("Branches"));
    assertEquals(List.of("customers x1000"), units("New accounts (in thousands)"));
    assertEquals(List.of("units x1000000"), units("Vehicle sales (units in millions)"));
  }

  @Test
  void theHeadingOfAQuotientsPartsHoldsDownToTheQuotient() {
    Statement walk =
        Texts.read(
                """
                RECONCILIATION OF NON-GAAP FINANCIAL MEASURES
                (Dollars in millions, shares in thousands)

                                                         2Q10        1Q10
                                                       --------    --------
                Adjusted Earnings per Share
                Numerator
                    GAAP net income                    $    120    $    110
                    Discontinued operations                   6           1
                    Restructuring                            10          20
                    Adjusted net income                $    136    $    131
                Denominator
                    Weighted-average diluted shares     100,500     100,100
                    Adjusted EPS                       $   1.35    $   1.31
                    Other discount                           13          11
                """)
            .statements()
            .get(0);

    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(walk, "Discontinued operations")));
    assertEquals(
        List.of("shares x1000"), Texts.units(Texts.line(walk, "Weighted-average diluted shares")));
    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(walk, "Other discount")));
  }

  @Test
  void aBookValuePerShareProvesNoCountOfShares() {
    Statement tangible =
        Texts.read(
                """
                RECONCILIATION OF NON-GAAP FINANCIAL MEASURES
                (Dollars in millions, except per share data)

                                                         June 30,    March 31,
                                                           2010        2010
                                                         --------    --------
                Common shareholders' equity              $ 44,170    $ 50,685
                Goodwill                                  (11,383)    (11,406)
                Tangible common shareholders' equity     $ 32,787    $ 39,279
                Period-end common shares (in millions)        415         420
                Tangible book value per share            $  79.00    $  93.52
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of("shares x1000000"),
        Texts.units(Texts.line(tangible, "Period-end common shares (in millions)")));
  }

  private List<String> units(String label) {
    return Texts.units(Texts.line(data, label));
  }
}
