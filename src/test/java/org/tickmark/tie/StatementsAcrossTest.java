package org.tickmark.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.statement.StatementKind;

class StatementsAcrossTest {
  private static final String INCOME =
      """
      Net sales                              10,150   8,637
      Cost of sales                           4,401   3,980
      Gross profit                            5,749   4,657
      Amortization of licences                  411     377
      Administrative expenses                 3,731   2,860
      Net income                              1,607   1,420
      Basic net income per share               0.54    0.48
      Diluted net income per share             0.52    0.46
      Basic weighted average shares           2,976   2,958
      Diluted weighted average shares         3,090   3,087
      """;

  private static final String FLOWS =
      """
      Net income                              1,607   1,420
      Amortization of licences                  411     377
      Change in inventories                    (299)   (112)
      Net cash provided by operating activities   1,719   1,685
      Purchases of equipment                   (812)   (733)
      Net cash used in investing activities    (812)   (733)
      Dividends paid                           (500)   (400)
      Net cash used in financing activities    (500)   (400)
      Net increase in cash                      407     552
      Cash at beginning of year               1,333     781
      Cash at end of year                     1,740   1,333
      """;

  private static final String BALANCE =
      """
      Cash                                    1,740   1,333
      Inventories                             2,218   1,919
      Total assets                            3,958   3,252
      Accounts payable                        1,101   1,002
      Common stock                            2,857   2,250
      Total liabilities and shareholders' equity   3,958   3,252
      """;

  private static TieReport check(String income, String flows, String balance) {
    return Books.open()
        .add(StatementKind.INCOME_STATEMENT, income)
        .add(StatementKind.CASH_FLOW, flows)
        .add(StatementKind.BALANCE_SHEET, balance)
        .check();
  }

  private static List<String> explanations(TieReport report, RuleName rule) {
    return report.ties().stream()
        .filter(tie -> tie.rule().equals(rule.name()))
        .map(Tie::explanation)
        .toList();
  }

  private static List<String> breaks(TieReport report) {
    return report.ties().stream()
        .filter(tie -> tie.status() == TieStatus.BREAKS)
        .map(tie -> tie.rule() + ": " + tie.explanation())
        .toList();
  }

  @Test
  void aCleanSetOfStatementsTiesToTheLastFigure() {
    TieReport report = check(INCOME, FLOWS, BALANCE);

    assertEquals(List.of(), breaks(report));
    assertEquals(0, report.statuses().stream().filter(s -> s == TieStatus.UNTESTED).count());
  }

  @Test
  void assetsEqualLiabilitiesAndEquity() {
    assertEquals(
        "Total liabilities and shareholders' equity USD 3,958,000 (2021-12-31) equals Total"
            + " assets.",
        explanations(check(INCOME, FLOWS, BALANCE), RuleName.BALANCE_SHEET_IDENTITY).get(0));
  }

  @Test
  void theEndsOfCashMayBeNamedByTheirDays() {
    String flows =
        FLOWS
            .replace("Cash at beginning of year", "Cash at January 1        ")
            .replace("Cash at end of year", "Cash at December 31");

    assertEquals(
        "Cash at December 31 USD 1,740,000 (2021-12-31) equals the sum of 2 lines (Net increase in"
            + " cash + Cash at January 1).",
        explanations(check(INCOME, flows, BALANCE), RuleName.CASH_ROLL_FORWARD).get(0));
  }

  @Test
  void cashRollsForwardAndMeetsTheBalanceSheet() {
    TieReport report = check(INCOME, FLOWS, BALANCE);

    assertEquals(
        "Cash at end of year USD 1,740,000 (2021-12-31) equals the sum of 2 lines (Net increase in"
            + " cash + Cash at beginning of year).",
        explanations(report, RuleName.CASH_ROLL_FORWARD).get(0));
    assertEquals(
        List.of(
            "Cash at beginning of year USD 1,333,000 (2020-12-31) equals Cash of the balance sheet"
                + " of 2020-12-31.",
            "Cash at end of year USD 1,740,000 (2021-12-31) equals Cash of the balance sheet of"
                + " 2021-12-31.",
            "Cash at end of year USD 1,333,000 (2020-12-31) equals Cash of the balance sheet of"
                + " 2020-12-31."),
        explanations(report, RuleName.CASH_ACROSS));
  }

  @Test
  void restrictedCashIsAKnownException() {
    String balance =
        BALANCE
            .replace("Cash                                    1,740   1,333", "Cash  1,540   1,133")
            .replace(
                "Inventories",
                """
                Restricted cash  200  200
                Inventories""");

    assertEquals(
        "Cash at end of year USD 1,740,000 (2021-12-31) equals Cash + Restricted cash of the balance"
            + " sheet of 2021-12-31, restricted cash included (ASC 230-10-50-8).",
        explanations(check(INCOME, FLOWS, balance), RuleName.CASH_ACROSS).get(1));
  }

  @Test
  void transposedDigitsOfNetIncomeAreNamed() {
    String flows = FLOWS.replace("1,607   1,420", "1,670   1,420");

    assertEquals(
        List.of(
            "NET_INCOME_ACROSS: Net income USD 1,670,000 (year to 2021-12-31) of the cash flow"
                + " statement exceeds Net income of the income statement, USD 1,607,000 by USD"
                + " 63,000; two digits may be transposed.",
            "FOOTING: Net cash provided by operating activities USD 1,719,000 (year to 2021-12-31)"
                + " falls short of the sum of 3 lines (Net income + Amortization of licences +"
                + " Change in inventories) by USD 63,000; two digits of Net income may be"
                + " transposed."),
        breaks(check(INCOME, flows, BALANCE)));
  }

  @Test
  void anExpenseThatTwoStatementsShowDifferentlyBreaksBetweenThem() {
    String flows =
        FLOWS.replace("411     377", "411     397").replace("(299)   (112)", "(299)   (132)");

    assertEquals(
        List.of(
            "AMOUNT_ACROSS: Amortization of licences USD 397,000 (year to 2020-12-31) of the cash"
                + " flow exceeds Amortization of licences of the income statement, USD 377,000 by"
                + " USD 20,000; one digit may be wrong."),
        breaks(check(INCOME, flows, BALANCE)));
  }

  @Test
  void earningsPerShareAreIncomeOverShares() {
    assertEquals(
        "Basic net income per share USD 0.54 per share (year to 2021-12-31) equals Net income USD"
            + " 1,607,000 over 2,976,000 shares.",
        explanations(check(INCOME, FLOWS, BALANCE), RuleName.EPS).get(0));
  }

  @Test
  void wrongBasicEarningsPerShareBreak() {
    assertEquals(
        List.of(
            "EPS: Basic net income per share USD 0.84 per share (year to 2021-12-31) exceeds Net"
                + " income USD 1,607,000 over 2,976,000 shares by USD 0.3000 per share."),
        breaks(check(INCOME.replace("0.54", "0.84"), FLOWS, BALANCE)));
  }

  @Test
  void preferredDividendsExplainLowerEarningsPerShare() {
    String income =
        INCOME
            .replace("0.54    0.48", "0.44    0.38")
            .replace("0.52    0.46", "0.42    0.37")
            .replace("Basic net", "Preferred dividends  300  300\nBasic net");

    assertEquals(List.of(), breaks(check(income, FLOWS, BALANCE)));
  }

  @Test
  void dilutedSharesAreNotFewerThanBasicOnes() {
    TieReport report = check(INCOME.replace("3,090", "2,909"), FLOWS, BALANCE);

    assertEquals(
        "Diluted weighted average shares 2,909,000 shares (year to 2021-12-31) is fewer than the"
            + " 2,976,000 shares of Basic weighted average shares, by 67,000 shares.",
        explanations(report, RuleName.SHARES).get(0));
  }
}
