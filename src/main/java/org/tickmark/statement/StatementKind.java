package org.tickmark.statement;

/** Which financial statement a table, or a part of one, is. */
public enum StatementKind {
  BALANCE_SHEET,
  /** Operations, income, earnings and comprehensive income. */
  INCOME_STATEMENT,
  /** With its supplemental disclosures. */
  CASH_FLOW,
  /**
   * A walk between a GAAP measure and a non-GAAP one (Regulation G), free cash flow and EBITDA
   * included.
   */
  RECONCILIATION,
  /** Changes in equity. */
  EQUITY,
  SEGMENT,
  /** Any other numeric table: selected data, key metrics, guidance, operating data. */
  OTHER;

  /** Whether labels of its lines speak of shares and par values per share and count neither. */
  boolean speaksOfStock() {
    return this == BALANCE_SHEET || this == CASH_FLOW || this == EQUITY;
  }
}
