package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONDENSED CONSOLIDATED BALANCE SHEETS|BALANCE_SHEET",
        "Consolidated Statements of Financial Condition|BALANCE_SHEET",
        "Condensed Consolidated Statement of Operations (unaudited)|INCOME_STATEMENT",
        "CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME (LOSS)|INCOME_STATEMENT",
        "Consolidated Statements of Earnings|INCOME_STATEMENT",
        "Consolidated Income Statements|INCOME_STATEMENT",
        "Condensed Consolidated Statements of Cash Flows|CASH_FLOW",
        "Consolidated Statement of Stockholders' Equity|EQUITY",
        "Reconciliation of GAAP to Non-GAAP Condensed Consolidated Statements of Operations|RECONCILIATION",
        "Reconciliation of Net Cash Provided by Operating Activities to Free Cash Flow|RECONCILIATION",
        "Calculation of Adjusted EBITDA|RECONCILIATION",
        "Selected Balance Sheet Data|OTHER",
        "Financial Highlights|OTHER",
        "Key Financial Data and Ratios|OTHER",
        "Net sales by segment|SEGMENT",
        "Segment Information|SEGMENT"
      })
  void tellsAStatementByItsTitle(String title, StatementKind kind) {
    assertEquals(kind, Titles.kind(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cash flows from operating activities:",
        "Adjustments to reconcile net income to net cash provided by operating activities:",
        "Reconciliation of cash, cash equivalents and restricted cash:",
        "Net income per share:",
        "Sonder Valve Corporation",
        "The accompanying balance sheets should be read together with the notes to the annual report of the company."
      })
  void takesNoHeadingOrSentenceForATitle(String text) {
    assertNull(Titles.kind(text));
  }

  @Test
  void dropsRemarksFromATitle() {
    assertEquals(
        "Condensed Consolidated Balance Sheets",
        Titles.bare("Condensed Consolidated Balance Sheets (Unaudited; in thousands)"));
  }
}
