package org.tickmark.tie;

/** The stable names of the rules, in the order in which they are reported for one figure. */
enum RuleName {
  FOOTING,
  BALANCE_SHEET_IDENTITY,
  CASH_CHANGE,
  CASH_ROLL_FORWARD,
  CASH_ACROSS,
  NET_INCOME_ACROSS,
  EPS,
  SHARES,
  RECONCILIATION_DOWN,
  RECONCILIATION_ACROSS,
  AMOUNT_ACROSS,
  CHANGE,
  PERCENT_CHANGE,
  PERCENT_OF_TOTAL
}
