package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementReaderTest {
  private static final String BALANCE_SHEET =
      """
                              HARROW INSTRUMENTS, INC.
                       CONDENSED CONSOLIDATED BALANCE SHEETS
                                  (in thousands)

                                                     March 31,     December 31,
                                                       2003            2002
                                                   -----------     -----------
                                                   (unaudited)
                              ASSETS
      Current assets:
         Cash and cash equivalents                 $    12,300     $    10,100
         Accounts receivable, net                        4,200           4,000
                                                   -----------     -----------
            Total current assets                        16,500          14,100
      Property and equipment, net                        3,500           3,900
                                                   -----------     -----------
            Total assets                           $    20,000     $    18,000
                                                   ===========     ===========

                LIABILITIES AND STOCKHOLDERS' EQUITY
      Current liabilities:
         Accounts payable                          $     2,000     $     1,500
                                                   -----------     -----------
            Total current liabilities                    2,000           1,500
      Stockholders' equity:
         Common stock, $.001 par value; 100,000
            shares authorized; 9,000 issued             30,000          30,000
         Accumulated deficit                           (12,000)        (13,500)
                                                   -----------     -----------
            Total stockholders' equity                  18,000          16,500
                                                   -----------     -----------
            Total liabilities and stockholders'
               equity                              $    20,000     $    18,000
                                                   ===========     ===========
      """;

  private static final String OPERATIONS =
      """
                              HARROW INSTRUMENTS, INC.
                 CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
                    (in thousands, except per share amounts)
                                  (unaudited)

                                                   Three months ended March 31,
                                                   ---------------------------
                                                       2003            2002
                                                   -----------     -----------
      Net revenues:
         Product                                   $     9,000     $     8,000
         Service                                         1,000             500
                                                   -----------     -----------
            Total net revenues                          10,000           8,500
      Cost of revenues                                   6,000           5,500
                                                   -----------     -----------
      Gross profit                                       4,000           3,000
      Operating expenses                                 2,500           2,600
                                                   -----------     -----------
      Income before income taxes                         1,500             400
      Provision for income taxes                            --              --
                                                   -----------     -----------
      Net income                                   $     1,500     $       400
                                                   ===========     ===========
      Net income per share:
         Basic                                     $      0.15     $      0.04
         Diluted                                   $      0.15     $      0.04
      Shares used in computing net income per share:
         Basic                                          10,000          10,000
         Diluted                                        10,200          10,050
      """;

  @Test
  void readsABalanceSheetAsInstants() {
    Statement sheet = Texts.read(BALANCE_SHEET).statements().get(0);

    assertEquals(StatementKind.BALANCE_SHEET, sheet.kind());
    assertEquals(Basis.GAAP, sheet.basis());
    assertEquals(
        List.of("2003-03-31/0", "2002-12-31/0"),
        Texts.periods(Texts.line(sheet, "Accounts receivable, net")));
    assertEquals(List.of("USD x1000"), Texts.units(Texts.line(sheet, "Total assets")));
  }

  @Test
  void doesNotTakeTheSharesInALabelForACountOfShares() {
    Statement sheet = Texts.read(BALANCE_SHEET).statements().get(0);

    assertEquals(
        List.of("USD x1000"),
        Texts.units(
            Texts.line(
                sheet, "Common stock, $.001 par value; 100,000 shares authorized; 9,000 issued")));
  }

  @Test
  void nestsSectionsByTitleAndIndent() {
    Statement sheet = Texts.read(BALANCE_SHEET).statements().get(0);

    assertEquals(
        List.of("ASSETS", "Current assets"),
        Texts.line(sheet, "Cash and cash equivalents").section());
    assertEquals(List.of("ASSETS"), Texts.line(sheet, "Property and equipment, net").section());
    assertEquals(
        List.of("LIABILITIES AND STOCKHOLDERS' EQUITY", "Stockholders' equity"),
        Texts.line(sheet, "Accumulated deficit").section());
  }

  @Test
  void marksTotalsByWordAndRuling() {
    Statement sheet = Texts.read(BALANCE_SHEET).statements().get(0);

    assertTrue(Texts.line(sheet, "Total current assets").total());
    assertFalse(Texts.line(sheet, "Accounts receivable, net").total());
  }

  @Test
  void saysWhichColumnIsUnaudited() {
    Statement sheet = Texts.read(BALANCE_SHEET).statements().get(0);
    List<StatementFigure> figures = Texts.line(sheet, "Total assets").figures();

    assertFalse(figures.get(0).audited());
    assertNull(figures.get(1).audited());
  }

  @Test
  void readsAnIncomeStatementAsDurations() {
    Statement operations = Texts.read(OPERATIONS).statements().get(0);
    StatementLine product = Texts.line(operations, "Product");

    assertEquals(StatementKind.INCOME_STATEMENT, operations.kind());
    assertEquals(List.of("2003-03-31/1", "2002-03-31/1"), Texts.periods(product));
    assertEquals(LocalDate.of(2003, 1, 1), product.figures().get(0).period().start());
  }

  @Test
  void neverScalesPerShareAmountsAndFindsTheFactorOfSharesByEarningsPerShare() {
    Statement operations = Texts.read(OPERATIONS).statements().get(0);
    List<StatementLine> basic =
        operations.lines().stream().filter(line -> line.label().equals("Basic")).toList();

    assertEquals(List.of("USD/shares x1"), Texts.units(basic.get(0)));
    assertEquals(List.of("shares x1000"), Texts.units(basic.get(1)));
  }

  @Test
  void findsSharesInUnitsUnderARemarkThatSaysThousands() {
    String text =
        OPERATIONS.replace(
            "10,000          10,000\n   Diluted                                        10,200          10,050",
            "10,000,000      10,000,000\n   Diluted                                    10,200,000      10,050,000");
    Statement operations = Texts.read(text).statements().get(0);
    StatementLine shares = operations.lines().get(operations.lines().size() - 1);

    assertEquals(List.of("shares x1"), Texts.units(shares));
  }

  @Test
  void givesTheLatestPeriodAsTheReportPeriod() {
    Statements both = Texts.read(BALANCE_SHEET + "\f\n" + OPERATIONS);

    assertEquals(LocalDate.of(2003, 3, 31), both.reportPeriod());
    assertEquals("USD", both.currency());
    assertEquals(1000L, both.scale());
    assertEquals(0, both.unplaced());
    assertEquals(
        List.of(StatementKind.BALANCE_SHEET, StatementKind.INCOME_STATEMENT),
        both.statements().stream().map(Statement::kind).toList());
  }

  @Test
  void takesAStatementTitledNonGaapAsNonGaap() {
    String text =
        OPERATIONS.replace(
            "CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS",
            "NON-GAAP STATEMENTS OF OPERATIONS (1)");
    Statement operations = Texts.read(text).statements().get(0);

    assertEquals(StatementKind.INCOME_STATEMENT, operations.kind());
    assertEquals(Basis.NON_GAAP, operations.basis());
    assertEquals(
        List.of(Basis.NON_GAAP, Basis.NON_GAAP),
        Texts.bases(Texts.line(operations, "Gross profit")));
  }

  @Test
  void marksTheStepsOfAWalk() {
    Statement walk =
        Texts.read(
                """
                            RECONCILIATION OF NON-GAAP TO GAAP NET INCOME
                                        (in thousands)

                                                          Three months
                                                         ended March 31,
                                                      ----------------------
                                                        2003          2002
                                                      --------      --------
                Non-GAAP net income                   $  6,278      $    423
                Amortization of intangibles             (7,522)      (15,275)
                Gain on sale of investments              4,352            --
                Income tax effect                          575          (551)
                                                      --------      --------
                GAAP net income (loss)                $  3,683      $(15,403)
                                                      ========      ========
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.RECONCILIATION, walk.kind());
    assertEquals(
        List.of(Basis.NON_GAAP, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.ADJUSTMENT, Basis.GAAP),
        walk.lines().stream().map(line -> Texts.bases(line).get(0)).toList());
  }

  @Test
  void keepsChangeColumnsOutOfTheFacts() {
    Statement operations =
        Texts.read(
                """
                          Consolidated Statements of Earnings (in thousands)

                                           Quarter Ended June 30,
                                             2004        2003      % Change
                                           --------    --------    --------
                Revenues                   $ 12,000    $ 10,000       20.0%
                Expenses                      9,000       8,000       12.5%
                                           --------    --------
                Income before taxes           3,000       2,000       50.0%
                Income taxes                  1,000         600       66.7%
                                           --------    --------
                Net earnings               $  2,000    $  1,400       42.9%
                                           ========    ========
                """)
            .statements()
            .get(0);

    assertEquals(
        List.of(ColumnRole.FACT, ColumnRole.FACT, ColumnRole.PERCENT_CHANGE),
        Texts.line(operations, "Revenues").figures().stream().map(StatementFigure::role).toList());
  }

  @Test
  void readsOpeningAndClosingCashAsInstants() {
    Statement flows =
        Texts.read(
                """
                          CONSOLIDATED STATEMENTS OF CASH FLOWS
                                     (in thousands)

                                                        Six Months Ended
                                                            June 30,
                                                     ----------------------
                                                        1999        1998
                                                     ----------  ----------
                Net income                           $   1,000   $     900
                Depreciation                               500         400
                                                     ----------  ----------
                Net cash provided by operations          1,500       1,300
                Capital expenditures                      (700)       (600)
                                                     ----------  ----------
                Net increase in cash                       800         700
                Cash at beginning of period              2,000       1,000
                                                     ----------  ----------
                Cash at end of period                $   2,800   $   1,700
                                                     ==========  ==========
                """)
            .statements()
            .get(0);

    assertEquals(StatementKind.CASH_FLOW, flows.kind());
    assertEquals(
        List.of("1998-12-31/0", "1997-12-31/0"),
        Texts.periods(Texts.line(flows, "Cash at beginning of period")));
    assertEquals(
        List.of("1999-06-30/0", "1998-06-30/0"),
        Texts.periods(Texts.line(flows, "Cash at end of period")));
    assertEquals(
        List.of("1999-06-30/2", "1998-06-30/2"), Texts.periods(Texts.line(flows, "Depreciation")));
  }

  @Test
  void findsNoStatementInProse() {
    Statements statements =
        Texts.read(
            """
            Harrow Instruments, Inc. today said that it had appointed Jo Vale as chief
            financial officer, effective March 31, 2003. Net revenues were $157.2 million in
            2002, compared with $122.2 million in 2001.
            """);

    assertEquals(List.of(), statements.statements());
    assertNull(statements.reportPeriod());
  }
}
