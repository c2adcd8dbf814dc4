package org.tickmark.lineitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.exhibit.Company;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Filing;
import org.tickmark.exhibit.Format;
import org.tickmark.statement.StatementReader;
import org.tickmark.table.TableReader;

class NormalizerTest {
  private static final String OPERATIONS =
      """
                              HARROW INSTRUMENTS, INC.
                 CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
                    (in thousands, except per share amounts)

                                                   Three months ended March 31,
                                                   ---------------------------
                                                       2003            2002
                                                   -----------     -----------
      Net revenues:
         Product                                   $     9,000     $     8,000
         Service                                         1,000             500
                                                   -----------     -----------
            Total net revenues                          10,000           8,500
      Cost of revenues:
         Product                                         5,000           5,500
         Service                                         1,000              --
                                                   -----------     -----------
            Total cost of revenues                       6,000           5,500
                                                   -----------     -----------
      Gross profit                                       4,000           3,000
      Research and development                           5,500           2,600
                                                   -----------     -----------
      Net income (loss)                            $    (1,500)    $       400
                                                   ===========     ===========
      Gross margin                                        40.0%           35.3%
      Basic net income (loss) per share            $     (0.15)    $      0.04
      """;

  private static final String CASH =
      """
                              HARROW INSTRUMENTS, INC.
                 CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS
                                  (in thousands)

                                                      Year ended March 31,
                                                   ---------------------------
                                                       2003            2002
                                                   -----------     -----------
      Operating activities:
        Net income                                 $     1,500     $     1,400
        Depreciation and amortization                      300             200
                                                   -----------     -----------
          Net cash provided by operating
            activities                                   1,800           1,600
                                                   -----------     -----------
      Investing activities:
        Purchases of property and equipment               (900)           (700)
                                                   -----------     -----------
          Net cash used in investing activities           (900)           (700)
                                                   -----------     -----------
      Increase in cash                                     900             900
      Cash at beginning of year                          1,900           1,000
                                                   -----------     -----------
      Cash at end of year                          $     2,800     $     1,900
                                                   ===========     ===========
      """;

  @Test
  void valuesAreUnscaledExactAndSignedAsDisplayed() {
    List<LineItem> items = items(OPERATIONS);

    assertEquals("-1500000", first(items, "Net income (loss)").value().toPlainString());
    assertEquals("-0.15", first(items, "Basic net income (loss) per share").value().toString());
    assertEquals("0.400", first(items, "Gross margin").value().toString());
  }

  @Test
  void decimalsSayHowFarAFigureCanBeReliedOn() {
    List<LineItem> items = items(OPERATIONS);

    assertEquals(-3, first(items, "Net income (loss)").decimals());
    assertEquals(2, first(items, "Basic net income (loss) per share").decimals());
    assertEquals(3, first(items, "Gross margin").decimals());
  }

  @Test
  void aDashIsZeroAndMarkedNil() {
    LineItem service =
        items(OPERATIONS).stream()
            .filter(item -> item.label().equals("Service") && item.nil())
            .findFirst()
            .orElseThrow();

    assertEquals(0, service.value().signum());
    assertEquals("--", service.valueText());
    assertEquals(LocalDate.of(2002, 3, 31), service.period().end());
  }

  @Test
  void theHeadingDecidesBetweenRevenueAndCostOfOneLabel() {
    List<LineItem> products =
        items(OPERATIONS).stream().filter(item -> item.label().equals("Product")).toList();

    assertEquals(4, products.size());
    assertTrue(
        products.subList(2, 4).stream()
            .noneMatch(item -> item.concept() != null && item.concept().startsWith("Revenue")));
    assertEquals("CostOfGoodsAndServicesSold", products.get(2).concept());
  }

  @Test
  void costsArePositiveInXbrlHoweverTheyAreShown() {
    LineItem purchases = first(items(CASH), "Purchases of property and equipment");

    assertEquals("PaymentsToAcquirePropertyPlantAndEquipment", purchases.concept());
    assertEquals(BigDecimal.valueOf(-900_000), purchases.value());
    assertEquals(BigDecimal.valueOf(900_000), purchases.xbrlValue());
  }

  @Test
  void netFlowsKeepTheirSignInXbrl() {
    LineItem investing = first(items(CASH), "Net cash used in investing activities");

    assertEquals("NetCashProvidedByUsedInInvestingActivities", investing.concept());
    assertEquals(investing.value(), investing.xbrlValue());
  }

  @Test
  void theLastTotalsOfABalanceSheetAreNamedThoughTheyHaveNoLabel() {
    List<LineItem> items =
        items(
            """
                                   HARROW INSTRUMENTS, INC.
                                        BALANCE SHEETS
                                        (in thousands)

                                                       December 31,     December 31,
                                                           2003            2002
                                                       -----------     -----------
            Current assets:
              Cash                                     $     1,500     $     1,400
              Accounts receivable                              300             200
                                                       -----------     -----------
                Total current assets                         1,800           1,600
            Other assets                                       200             400
                                                       -----------     -----------
                                                       $     2,000     $     2,000
                                                       ===========     ===========
            Current liabilities:
              Accounts payable                         $       900     $       700
                                                       -----------     -----------
                Total current liabilities                      900             700
            Stockholders' equity:
              Common stock                                     400             400
              Retained earnings                                700             900
                                                       -----------     -----------
                Total stockholders' equity                   1,100           1,300
                                                       -----------     -----------
                                                       $     2,000     $     2,000
                                                       ===========     ===========
            """);

    assertEquals(
        List.of(
            "Assets",
            "Assets",
            "LiabilitiesAndStockholdersEquity",
            "LiabilitiesAndStockholdersEquity"),
        items.stream().filter(item -> item.label().isEmpty()).map(LineItem::concept).toList());
  }

  @Test
  void aLabelThatNoEntryNamesHasNoConceptAndNoXbrlValue() {
    LineItem odd =
        first(items(CASH.replace("Depreciation and amortization", "Sundry  ")), "Sundry");

    assertNull(odd.concept());
    assertNull(odd.conceptSource());
    assertNull(odd.xbrlValue());
  }

  @Test
  void aConceptOfMoneyIsNotGivenToAFigurePerShare() {
    List<LineItem> items =
        items(
            OPERATIONS.replace(
                "Basic net income (loss) per share", "Net income (loss) per share "));

    assertTrue(
        items.stream()
            .filter(item -> "USD/shares".equals(item.unit()))
            .noneMatch(item -> "NetIncomeLoss".equals(item.concept())));
  }

  private static LineItem first(List<LineItem> items, String label) {
    return items.stream().filter(item -> item.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<LineItem> items(String text) {
    Exhibit exhibit =
        new Exhibit(
            "0",
            "inline.txt",
            "0",
            text.length(),
            null,
            null,
            Company.UNKNOWN,
            Filing.NONE,
            Format.FIXED_WIDTH,
            text);
    return Normalizer.normalize(StatementReader.read(TableReader.read(exhibit)));
  }
}
