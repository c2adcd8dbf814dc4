package org.tickmark.statement;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that look like statements and are none, and statements that look like other tables. */
class StatementKindsTest {
  private static final String SHEET =
      """
                            CONSOLIDATED BALANCE SHEETS
                                  (in thousands)

                                               June 30,      March 31,
                                                 2004           2004
                                              ----------     ----------
        Cash                                  $    1,200     $    1,000
        Loans                                      3,700          4,000
                                              ----------     ----------
        Total assets                          $    4,900     $    5,000
                                              ==========     ==========
        Deposits                              $      900     $    1,000
        Stockholders' equity                       4,000          4,000
                                              ----------     ----------
        Total liabilities and
          stockholders' equity                $    4,900     $    5,000
                                              ==========     ==========
      """;

  private static final String CAPITAL =
      """

        CAPITAL RATIOS
                                               June 30,      March 31,
                                                 2004           2004
                                              ----------     ----------
        Tier 1 capital ratio                       12.1%          11.9%
        Total capital ratio                        13.0%          12.7%
      """;

  @Test
  void averageBalancesBesideTheirRatesAreNoBalanceSheet() {
    String averages =
        """
                                     Three months ended June 30, 2004
                                   --------------------------------------
                                     Average                    Yield/
                                     Balance      Interest       Rate
                                   ----------   ----------   ----------
        Loans                      $    3,600   $       54         6.00%
        Cash                              400            2         2.00%
                                   ----------   ----------
        Total assets               $    4,000   $       56         5.60%
                                   ==========   ==========
        Deposits                   $    3,000   $       15         2.00%
        Accounts payable                  500
        Total liabilities               3,500
        Stockholders' equity              500
                                   ----------
        Total liabilities and
          stockholders' equity     $    4,000
                                   ==========
        """;

    assertEquals(List.of("OTHER"), kinds(averages));
  }

  @Test
  void aTableBelowACompleteBalanceSheetIsAnother() {
    assertEquals(List.of("BALANCE_SHEET", "OTHER"), kinds(SHEET + CAPITAL));
  }

  @Test
  void anAccountThatClosesWithItsResultBeforeUnusualItemsIsNoWalk() {
    String account =
        """
                            ANALYSIS OF CONSOLIDATED EARNINGS
                                  (in thousands)

                                               Three months ended
                                                    June 30,
                                              -------------------------
                                                 2004           2003
                                              ----------     ----------
        Revenues                              $    9,000     $    8,000
        Cost of sales                              5,000          4,500
        Selling and administrative                 1,000          1,000
                                              ----------     ----------
        Operating income                           3,000          2,500
        Interest expense                             100            100
                                              ----------     ----------
        Income before income taxes                 2,900          2,400
        Income taxes                                 900            800
                                              ----------     ----------
        Net income                            $    2,000     $    1,600
                                              ==========     ==========
        Net income excluding one-time items   $    2,100     $    1,600
                                              ==========     ==========
        """;

    assertEquals(List.of("INCOME_STATEMENT"), kinds(account));
  }

  @Test
  void aListOfContentsGivesNoTitle() {
    String contents =
        """
        Consolidated Highlights 2
        Balance Sheets 3
        Segment Results 4
        Non-GAAP Financial Measures 28

                                               June 30,      March 31,
                                                 2004           2004
                                              ----------     ----------
        Number of offices                             12             11
        Number of employees                          420            400
        """;

    assertEquals(List.of("OTHER"), kinds(contents));
  }

  @Test
  void aSentenceMayStandBetweenATitleAndItsTable() {
    String walk =
        """
        Adjusted EBITDA Reconciliation
        (In millions, unaudited)

        The following table presents our results of the last two quarters:

                                               Three months ended
                                              June 30,      March 31,
                                                 2004           2004
                                              ----------     ----------
        Net income                            $     20.0     $     16.0
        Income taxes                                 9.0            8.0
        Depreciation                                 5.0            5.0
                                              ----------     ----------
        Adjusted EBITDA                       $     34.0     $     29.0
                                              ==========     ==========
        """;
    Statement statement = Texts.read(walk).statements().get(0);

    assertEquals(StatementKind.RECONCILIATION, statement.kind());
    assertEquals("Adjusted EBITDA Reconciliation", statement.title());
    assertEquals(List.of("USD x1000000"), Texts.units(Texts.line(statement, "Net income")));
  }

  @Test
  void aGroupOfKeyFiguresIsNotClosedByATotalAmongThem() {
    String figures =
        """
                          SUMMARY FINANCIAL INFORMATION
                                  (in thousands)

                                               June 30,      March 31,
                                                 2004           2004
                                              ----------     ----------
        BALANCE SHEET DATA
        Total assets                          $    4,900     $    5,000
        Total loans                                3,700          4,000
        Total deposits                               900          1,000
        SELECTED RATIOS
        Return on average assets                    1.10%          1.00%
        Efficiency ratio                           60.00%         61.00%
        """;
    Statement statement = Texts.read(figures).statements().get(0);

    assertEquals(List.of("BALANCE SHEET DATA"), Texts.line(statement, "Total deposits").section());
    assertEquals(List.of("SELECTED RATIOS"), Texts.line(statement, "Efficiency ratio").section());
  }

  @Test
  void rowsOfPerCentsOfSalesAreCommentary() {
    String commentary =
        """
                                               Three months ended
                                                    June 30,
                                              -------------------------
                                                 2004           2003
                                              ----------     ----------
        Net sales                             $    9,000     $    8,000
        Gross margin                          $    4,000     $    3,500
          Percentage of net sales                    44%            44%
        Selling and administrative            $    1,000     $    1,000
          Percentage of net sales                    11%            13%
        Operating income                      $    3,000     $    2,500
        Interest expense                      $      100     $      100
        Net income                            $    2,000     $    1,600
        """;

    assertEquals(List.of("OTHER"), kinds(commentary));
  }

  @Test
  void aSentenceBesideATitleIsNoPartOfIt() {
    List<String> lines =
        List.of(
            "PRO FORMA SEGMENT RESULTS",
            "See \"Reconciliation of Reported to Pro Forma Results\" for the adjustments.",
            "Quarter ended");

    TitleBlock found = TitleBlock.find(lines, lines.size());

    assertEquals(StatementKind.SEGMENT, found.kind());
    assertEquals("PRO FORMA SEGMENT RESULTS", found.title());
  }

  @Test
  void balancesCarriedForwardAreNoWalk() {
    String accruals =
        """
                           Balance at                              Balance at
                            June 30,                                June 30,
                              2003       Charges   Adjustments        2004
                           ----------  ----------  ------------   ----------
        Severance          $      500  $      200  $       (100)  $      600
        Leases                    300         100           (50)         350
        Other                     100          50           (25)         125
        """;

    assertEquals(List.of("OTHER"), kinds(accruals));
  }

  @Test
  void aReconciliationOfTaxRatesIsOfNoMeasure() {
    assertEquals(null, Titles.kind("Reconciliation of the effective tax rate"));
    assertEquals(null, Titles.kind("Reconciliation of the beginning and ending balance"));
    assertEquals(
        StatementKind.RECONCILIATION, Titles.kind("Reconciliation of net income to EBITDA"));
  }

  @Test
  void aTitleCenteredOverOneColumnEndsTheStatementAboveIt() {
    String income =
        """
                          CONSOLIDATED STATEMENTS OF INCOME
                                 (In thousands)

                                     Quarter Ended        Year Ended
                                      December 31,       December 31,
                                    1998      1997      1998     1997

         Operating revenue         $2,000    $1,800    $8,000   $7,000
         Salaries                   1,200     1,100     4,800    4,300
         Fuel                         300       300     1,200    1,200
         Operating income             500       400     2,000    1,500
         Income taxes                 200       160       800      600
         Net income                $  300    $  240    $1,200   $  900
         Average shares outstanding:
           Basic                    1,000     1,000     1,000    1,000
           Diluted                  1,010     1,010     1,010    1,010

                               FLEET STATISTICS
                                 (Unaudited)

                                     Quarter Ended        Year Ended
                                      December 31,       December 31,
                                    1998      1997      1998     1997

         Empty mile percentage      10.9%     10.5%     10.7%    10.7%
         Average length of haul       782       811       794      823
         Average tractors           1,742     1,588     1,681    1,544
        """;

    List<Statement> read = Texts.read(income).statements();

    assertEquals(
        List.of(StatementKind.INCOME_STATEMENT, StatementKind.OTHER),
        read.stream().map(Statement::kind).toList());
  }

  @Test
  void statementsThatCloseWithOperatingDataAreNoExtracts() {
    String cable =
        """
               UNAUDITED CONSOLIDATED STATEMENTS OF OPERATIONS AND OPERATING DATA
                                 (in thousands)

                                   Three Months Ended June 30,
                                       2005         2004
                                      Actual     Pro forma
                                    ---------    ---------
        Video                       $  20,000    $  19,000
        Internet                        6,000        5,000
                                    ---------    ---------
        Total revenues                 26,000       24,000
        Programming                     7,000        6,500
        Selling, general and
          administrative                4,000        4,000
                                    ---------    ---------
                                       11,000       10,500
                                    ---------    ---------
        OIBDA                       $  15,000    $  13,500
                                    =========    =========
        """;
    Statement read = Texts.read(cable).statements().get(0);

    assertEquals(StatementKind.INCOME_STATEMENT, read.kind());
    assertEquals(List.of(Basis.GAAP, Basis.NON_GAAP), Texts.bases(Texts.line(read, "Programming")));
    assertEquals(List.of(Basis.NON_GAAP, Basis.NON_GAAP), Texts.bases(Texts.line(read, "OIBDA")));
  }

  @Test
  void closingCashReconciledToTheBalanceSheetStaysWithItsStatement() {
    String flows =
        """
                           STATEMENTS OF CASH FLOWS
                                (in millions)

                                          Six Months Ended June 30,
                                              2023         2022
                                            --------     --------
        Net income                          $   20.0     $   30.0
        Depreciation                             5.0          5.0
        Net cash provided by operating
          activities                            25.0         35.0
        Purchases of equipment                 (10.0)       (10.0)
        Net cash used in investing
          activities                           (10.0)       (10.0)
        Cash, beginning of period              100.0         80.0
        Cash, end of period                 $  115.0     $  105.0

        Reconciliation to the balance sheet
        Cash and cash equivalents           $  105.0     $  100.0
        Cash of investment products             10.0          5.0
        Total                               $  115.0     $  105.0
        """;

    assertEquals(List.of("CASH_FLOW"), kinds(flows));
  }

  @Test
  void cashOfItsThreeActivitiesIsAStatementOfCashFlowsWhateverTheTitle() {
    String flows =
        """
                        SUPPLEMENTAL CASH FLOW INFORMATION

                                       Six Months Ended June 30,
                                           2023         2022
                                         --------     --------
        Cash provided by operations      $    900     $    800
        Cash used in investing               (400)        (350)
        Cash used in financing               (200)        (180)
        Net increase in cash             $    300     $    270
        """;

    assertEquals(List.of("CASH_FLOW"), kinds(flows));
  }

  @Test
  void selectedDataOfAStatementThatAreAllOfItAreTheStatement() {
    String biotech =
        """
               SELECTED CONSOLIDATED STATEMENTS OF OPERATIONS DATA
                             (in thousands)

                                   Three Months Ended June 30,
                                       2015         2014
                                    ---------    ---------
        Collaboration revenue       $     200    $     100
        Research and development          900          700
        General and administrative        300          250
        Loss from operations           (1,000)        (850)
        Interest income                    10            5
        Net loss                    $    (990)   $    (845)
        Net loss per share          $   (0.99)   $   (0.90)
        Weighted average shares         1,000          940
        """;

    assertEquals(List.of("INCOME_STATEMENT"), kinds(biotech));
  }

  @Test
  void headsOverAllOfAnotherStatementStartItWithoutATitle() {
    String both =
        """
                           JUNO TOOL COMPANY
                            (in thousands)

                                       Three Months Ended June 30,
                                           2015         2014
                                         --------     --------
        Net sales                        $    900     $    800
        Cost of sales                         500          450
        Gross profit                          400          350
        Selling and administrative            220          200
        Income before income taxes            180          150
        Income taxes                           60           50
        Net income                       $    120     $    100
        """
            + SHEET.substring(SHEET.indexOf(" June 30,"));

    assertEquals(List.of("INCOME_STATEMENT", "BALANCE_SHEET"), kinds(both));
  }

  @Test
  void aWalkUnderAHeadingBelowTheResultIsATableOfItsOwn() {
    String income =
        """
                        STATEMENTS OF INCOME
                           (in thousands)

                                       Three Months Ended June 30,
                                           2015         2014
                                         --------     --------
        Net sales                        $    900     $    800
        Cost of sales                         500          450
        Gross profit                          400          350
        Selling and administrative            200          180
        Interest expense                       20           20
        Income taxes                           60           50
        Net income                       $    120     $    100

        EBITDA:
          %s                    $    120     $    100
          Interest expense                     20           20
          Income taxes                         60           50
          %s                    $    200     $    170
        """;

    assertEquals(
        List.of("INCOME_STATEMENT", "RECONCILIATION"),
        kinds(income.formatted("Net income", "EBITDA    ")));
    assertEquals(List.of("INCOME_STATEMENT"), kinds(income.formatted("Stores    ", "Sites     ")));
  }

  @Test
  void columnsThatConsolidateAreNoWalk() {
    String parts =
        """
                              JUNO TRACTOR COMPANY
                     Supplemental Data for Results of Operations
                  For the Three Months Ended December 31, 2017
                                 (in millions)

                                                    Financial  Consolidating
                            Consolidated  Machines   Services    Adjustments
                            ------------  --------  ---------  -------------
        Sales of machines         $  800    $  800     $   --         $   --
        Revenues of services          50        --         60            (10)
        Cost of sales                500       500         --             --
        Interest expense
          excluding services          20        20         --             --
        Operating profit             330       280         60            (10)
        Profit before taxes          330       280         60            (10)
        Provision for taxes          100        90         10             --
        Profit                    $  230    $  190     $   50         $  (10)
        """;
    Statement read = Texts.read(parts).statements().get(0);

    assertEquals(StatementKind.INCOME_STATEMENT, read.kind());
    assertEquals(
        List.of(Basis.GAAP, Basis.GAAP, Basis.GAAP, Basis.GAAP),
        Texts.bases(Texts.line(read, "Revenues of services")));
  }

  @Test
  void aFinancialSummaryMayBeAWholeStatement() {
    String sheet = SHEET.replace("CONSOLIDATED BALANCE SHEETS", "CONSOLIDATED FINANCIAL SUMMARY");

    assertEquals(List.of("BALANCE_SHEET"), kinds(sheet));
  }

  @Test
  void highlightsThatAddUpTheirCostsAreTheWholeAccount() {
    String account =
        """
                               FINANCIAL HIGHLIGHTS
                       (in millions, except per share amounts)

                                       Three Months Ended June 30,
                                           2013         2012
                                         --------     --------
        Total revenue                    $  400.0     $  380.0
        Salaries and benefits               200.0        190.0
        Fuel                                100.0         95.0
        Total operating expenses            300.0        285.0
        Operating income                    100.0         95.0
        Provision for income taxes           35.0         33.0
        Net income                       $   65.0     $   62.0
        Diluted earnings per share       $   1.30     $   1.24
        """;
    String choice =
        account.lines().filter(line -> !line.contains("Total operating")).collect(joining("\n"));

    assertEquals(List.of("INCOME_STATEMENT"), kinds(account));
    assertEquals(List.of("OTHER"), kinds(choice));
  }

  @Test
  void aStatementInPerCentsOfRevenueStatesNothingNew() {
    String shares =
        """
              STATEMENTS OF OPERATIONS AS A PERCENTAGE OF TOTAL REVENUE

                                       Three Months Ended June 30,
                                           2013         2012
                                         --------     --------
        Subscriptions                          93%          92%
        Services                                7%           8%
        Total revenue                         100%         100%
        Cost of revenue                        26%          27%
        Gross profit                           74%          73%
        Operating expenses                     68%          75%
        Income before income taxes              6%          (2)%
        Provision for income taxes              1%           -
        Net income                              5%          (2)%
        """;

    assertEquals(List.of("OTHER"), kinds(shares));

    String amounts =
        shares.replace(" AS A PERCENTAGE OF TOTAL REVENUE", "").replace("%", " ")
            + "        Net income per share              $   0.05      $ (0.02)\n\n\n";
    String again = shares.replace(" AS A PERCENTAGE OF", "\n          (as a percentage of)\n");
    assertEquals(List.of("INCOME_STATEMENT", "OTHER"), kinds(amounts + again));
  }

  @Test
  void amountsOfCashFlowsReconciledToEachOtherStayWithTheirStatement() {
    String flows =
        """
                           STATEMENTS OF CASH FLOWS
                                (in millions)

                                          Six Months Ended June 30,
                                              2023         2022
                                            --------     --------
        Net income                          $   20.0     $   30.0
        Depreciation                             5.0          5.0
        Net cash provided by operations         25.0         35.0
        Payments for capital expenditures      (10.0)       (10.0)
        Net cash used for investing            (10.0)       (10.0)
        Cash, beginning of period              100.0         80.0
        Cash, end of period                 $  115.0     $  105.0

        Reconciliation of capital expenditures:
        Payments for capital expenditures   $  (10.0)    $  (10.0)
        Changes in payables                      1.0         (2.0)
        Total capital expenditures          $   (9.0)    $  (12.0)
        """;

    assertEquals(List.of("CASH_FLOW"), kinds(flows));
  }

  @Test
  void linesThatAddUpSegmentsAreOfSegments() {
    String segments =
        """
                            Consolidated Earnings Information

                                     Three Months Ended June 30, 2015
                                     --------------------------------
                                                 Earnings         Net
                                     Net Sales   Before Tax  Earnings
                                     ---------   ----------  --------
        Shaving                       $    400     $    120    $   90
        Soap                               600          140       100
        Total business segments          1,000          260       190
        Corporate                           30          (60)      (20)
        Total company                 $  1,030     $    200    $  170
        """;

    assertEquals(List.of("SEGMENT"), kinds(segments));
    assertEquals(StatementKind.SEGMENT, Titles.kind("Operating Profit (Loss) by Segment"));
    assertEquals(StatementKind.SEGMENT, Titles.kind("Summary of Operating Segments"));
  }

  private static List<String> kinds(String text) {
    return Texts.read(text).statements().stream().map(s -> s.kind().name()).toList();
  }

  @Test
  void thePageAfterTheTurnMayShowFewerColumns() {
    String income =
        """
                              STATEMENTS OF INCOME
                                 (in thousands)

                                   Three Months Ended June 30,
                          --------------------------------------------
                             2004    % of Sales     2003    % of Sales
                          --------    --------   --------    --------
        Net sales         $  1,000      100.0%   $    800      100.0%
        Cost of sales          600       60.0%        500       62.5%
        Income taxes           100       10.0%        100       12.5%
        Net income        $    300       30.0%   $    200       25.0%

        <PAGE>
                        STATEMENTS OF INCOME (Continued)
                                 (in thousands)

                                   Three Months Ended June 30,
                          --------------------------------------------
                             2004    % of Sales     2003    % of Sales
                          --------    --------   --------    --------
        Net income per share:
          Basic           $   0.30               $   0.20
          Diluted         $   0.29               $   0.19
        """;
    List<Statement> read = Texts.read(income).statements();
    Statement last = read.get(read.size() - 1);

    assertEquals(StatementKind.INCOME_STATEMENT, last.kind());
    assertEquals(
        List.of("2004-06-30/1", "2003-06-30/1"), Texts.periods(Texts.line(last, "Diluted")));
  }

  private static final String SEGMENT =
      """
                                          Quarter Ended June 30,
                                            2018        2017
                                         ---------   ---------
        Net revenues                     $     900   $     850
        Cost of sales                          300         280
        Operating expenses                     200         190
        Depreciation                            50          45
        Operating income                 $     350   $     335
        %s
      """;

  @Test
  void whatComesToTheResultOfASegmentIsOfASegment() {
    String account = "Ferries - Selected Financial Results\n(in millions)\n\n" + SEGMENT;

    assertEquals(
        List.of("SEGMENT"),
        kinds(account.formatted("Segment income                   $     210   $     201")));
    assertEquals(
        List.of("OTHER"),
        kinds(account.formatted("Net income                       $     210   $     201")));
  }

  @Test
  void eachSegmentHasATableUnderOneTitle() {
    String table =
        """
        <P>%s</P>
        <TABLE>
        <TR><TD>&nbsp;</TD><TD COLSPAN="2">Quarter Ended June 30,</TD></TR>
        <TR><TD>&nbsp;</TD><TD>2018</TD><TD>2017</TD></TR>
        <TR><TD>Net revenues</TD><TD>$900</TD><TD>$850</TD></TR>
        <TR><TD>Cost of sales</TD><TD>300</TD><TD>280</TD></TR>
        <TR><TD>Operating expenses</TD><TD>200</TD><TD>190</TD></TR>
        <TR><TD>%s</TD><TD>50</TD><TD>45</TD></TR>
        <TR><TD>Operating income</TD><TD>$350</TD><TD>$335</TD></TR>
        </TABLE>
        """;
    String both =
        "<P>Segment Results (in millions)</P>"
            + table.formatted("North", "Depreciation")
            + table.formatted("South", "Impairments");

    List<StatementKind> kinds =
        Texts.readHtml(both).statements().stream().map(Statement::kind).toList();
    assertEquals(List.of(StatementKind.SEGMENT, StatementKind.SEGMENT), kinds);
  }
}
