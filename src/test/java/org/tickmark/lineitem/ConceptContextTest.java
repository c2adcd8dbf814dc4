package org.tickmark.lineitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.exhibit.Company;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Filing;
import org.tickmark.exhibit.Format;
import org.tickmark.statement.StatementReader;
import org.tickmark.table.TableReader;

/** What the place of a line says of its concept. */
class ConceptContextTest {
  private static final String HEAD =
      """
                              HARROW INSTRUMENTS, INC.
                 %s
                    (in thousands, except per share amounts)

                                                   %s
                                                   ---------------------------
                                                       %s            %s
                                                   -----------     -----------
      """;

  @Test
  void netIncomeIsBeforeOrAfterTheShareOfOthers() {
    List<LineItem> items =
        operations(
            2019,
            """
            Revenues                                   $    10,000     $     9,000
            Costs and expenses                               8,000           7,500
                                                       -----------     -----------
            Net income                                       2,000           1,500
            Less: net income attributable to
              noncontrolling interests                         300             200
                                                       -----------     -----------
            Net income attributable to Harrow          $     1,700     $     1,300
                                                       ===========     ===========
            """);

    assertEquals("ProfitLoss", concept(items, "Net income"));
    assertEquals("NetIncomeLoss", concept(items, "Net income attributable to Harrow"));
  }

  @Test
  void aLineAloneBetweenResultsIsAllThatLiesBetween() {
    String alone =
        """
        Net sales                                  $    10,000     $     9,000
        Cost of sales                                    6,000           5,500
        Operating expenses:
          Research and development                       1,000             900
          Selling, general and administrative            1,000             900
                                                   -----------     -----------
            Total operating expenses                     2,000           1,800
        Operating income                                 2,000           1,700
        Other income, net                                  100              50
                                                   -----------     -----------
        Income before income taxes                       2,100           1,750
        Provision for income taxes                         600             500
                                                   -----------     -----------
        Net income                                 $     1,500     $     1,250
                                                   ===========     ===========
        """;

    assertEquals(
        "NonoperatingIncomeExpense", concept(operations(2019, alone), "Other income, net"));
    assertEquals(
        "OtherNonoperatingIncomeExpense",
        concept(
            operations(
                2019,
                alone.replace(
                    "Other income, net                                  100              50",
                    """
                    Interest expense                                  (200)           (150)
                    Other income, net                                  300             200""")),
            "Other income, net"));
  }

  @Test
  void aTotalWithoutWordsIsThatOfItsHeading() {
    List<LineItem> items =
        operations(
            2003,
            """
            Net sales                                  $    10,000     $     9,000
            Operating expenses:
              Research and development                       1,000             900
              Selling, general and administrative            1,000             900
                                                       -----------     -----------
                                                             2,000           1,800
                                                       -----------     -----------
            Operating income                           $     8,000     $     7,200
                                                       ===========     ===========
            """);

    assertEquals("OperatingExpenses", concept(items, ""));
  }

  @Test
  void basicAndDilutedMeanWhatTheirHeadingAndUnitSay() {
    List<LineItem> items =
        operations(
            2003,
            """
            Net sales                                  $    10,000     $     9,000
            Net income                                 $     1,500     $     1,250
                                                       ===========     ===========
            Net income per share:
              Basic                                    $      0.15     $      0.13
              Diluted                                  $      0.14     $      0.12
            Shares used in computing net income per share:
              Basic                                         10,000           9,615
              Diluted                                       10,714          10,416
            """);

    assertEquals(
        List.of("EarningsPerShareBasic", "WeightedAverageNumberOfSharesOutstandingBasic"),
        items.stream()
            .filter(item -> item.label().equals("Basic"))
            .map(LineItem::concept)
            .distinct()
            .toList());
  }

  @Test
  void sharesOfRevenueBesideAmountsDoNotMakeALineARatio() {
    List<LineItem> items =
        operations(
            2003,
            """
            Net sales                                  $    10,000           100.0%
            Gross profit                                     4,000            40.0%
            Operating income                           $     1,500            15.0%
            """);

    assertEquals("GrossProfit", concept(items, "Gross profit"));
    assertEquals("OperatingIncomeLoss", concept(items, "Operating income"));
  }

  @Test
  void aSheetWithoutCurrentTotalsIsUnclassified() {
    List<LineItem> items = sheet("", "");

    assertEquals("OtherAssets", concept(items, "Other assets"));
    assertEquals("LongTermDebt", concept(items, "Long-term debt"));
  }

  @Test
  void totalsOfCurrentItemsPartASheet() {
    List<LineItem> items =
        sheet(
            """
                Total current assets                         1,700           1,600
            """,
            """
                Total current liabilities                      900             700
            """);

    assertEquals("OtherAssetsNoncurrent", concept(items, "Other assets"));
    assertEquals("AccountsReceivableNetCurrent", concept(items, "Accounts receivable"));
    assertEquals("LongTermDebtNoncurrent", concept(items, "Long-term debt"));
    assertEquals(
        List.of("DeferredTaxAssetsNetCurrent", "DeferredIncomeTaxLiabilitiesNet"),
        items.stream()
            .filter(item -> item.label().equals("Deferred income taxes"))
            .map(LineItem::concept)
            .distinct()
            .toList());
  }

  @Test
  void aChangeInAnAssetIsCountedAsAnIncrease() {
    LineItem receivable = item(flows(2003), "Accounts receivable");

    assertEquals("IncreaseDecreaseInAccountsReceivable", receivable.concept());
    assertEquals(BigDecimal.valueOf(-300_000), receivable.value());
    assertEquals(BigDecimal.valueOf(300_000), receivable.xbrlValue());
  }

  @Test
  void aGainThatIsDeductedIsPositive() {
    LineItem gain = item(flows(2003), "Gain on sale of business");

    assertEquals("GainLossOnSaleOfBusiness", gain.concept());
    assertEquals(BigDecimal.valueOf(50_000), gain.xbrlValue());
  }

  @Test
  void anExpenseInParenthesesInItsLabelIsShownNegative() {
    List<LineItem> items =
        operations(
            2019,
            """
            Net sales                                  $    10,000     $     9,000
            Income before income taxes                       2,100           1,750
            Income tax (expense) benefit                      (600)            500
                                                       -----------     -----------
            Net income                                 $     1,500     $     2,250
                                                       ===========     ===========
            """);

    assertEquals(
        BigDecimal.valueOf(600_000), item(items, "Income tax (expense) benefit").xbrlValue());
  }

  @Test
  void elementsAreThoseOfTheTime() {
    assertEquals("IncreaseDecreaseInDeferredRevenue", concept(flows(2003), "Deferred revenue"));
    assertEquals(
        "IncreaseDecreaseInContractWithCustomerLiability",
        concept(flows(2019), "Deferred revenue"));
    assertEquals(
        "CashAndCashEquivalentsPeriodIncreaseDecrease", concept(flows(2003), "Increase in cash"));
  }

  @Test
  void aLabelOfSeveralMeaningsHasNoneWhereItsPlaceIsNotKnown() {
    LabelContext other =
        new LabelContext(
            java.util.Set.of("other"), java.util.Set.of(), "", java.util.Set.of("single"));

    assertNull(ConceptDictionary.get().find("BS", other, concept -> true));
  }

  private static List<LineItem> operations(int year, String lines) {
    return read(
        "CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS",
        "Three months ended March 31,",
        year,
        lines);
  }

  private static List<LineItem> sheet(String currentAssets, String currentLiabilities) {
    return read(
        "CONDENSED CONSOLIDATED BALANCE SHEETS",
        "         December 31,",
        2003,
        """
        ASSETS
          Cash                                     $     1,000     $     1,000
          Accounts receivable                              600             500
          Deferred income taxes                            100             100
        """
            + currentAssets
            + """
          Other assets                                     300             400
                                                   -----------     -----------
            Total assets                           $     2,000     $     2,000
                                                   ===========     ===========
        LIABILITIES AND STOCKHOLDERS' EQUITY
          Accounts payable                         $       900     $       700
        """
            + currentLiabilities
            + """
          Long-term debt                                   300             200
          Deferred income taxes                            100             100
                                                   -----------     -----------
            Total liabilities                            1,300           1,000
          Common stock                                     700           1,000
                                                   -----------     -----------
            Total liabilities and stockholders'
              equity                               $     2,000     $     2,000
                                                   ===========     ===========
        """);
  }

  private static List<LineItem> flows(int year) {
    return read(
        "CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS",
        "    Year ended March 31,",
        year,
        """
        Operating activities:
          Net income                               $     1,500     $     1,400
          Adjustments to reconcile net income to cash:
            Gain on sale of business                       (50)            (50)
          Changes in operating assets and liabilities:
            Accounts receivable                           (300)           (200)
            Deferred revenue                               150             150
                                                   -----------     -----------
              Net cash provided by operating
                activities                               1,300           1,300
                                                   -----------     -----------
        Increase in cash                                 1,300           1,300
        Cash at beginning of year                        2,300           1,000
                                                   -----------     -----------
        Cash at end of year                        $     3,600     $     2,300
                                                   ===========     ===========
        """);
  }

  private static String concept(List<LineItem> items, String label) {
    return item(items, label).concept();
  }

  private static LineItem item(List<LineItem> items, String label) {
    return items.stream().filter(item -> item.label().equals(label)).findFirst().orElseThrow();
  }

  private static List<LineItem> read(String title, String periods, int year, String lines) {
    String text = HEAD.formatted(title, periods, year, year - 1) + lines;
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
