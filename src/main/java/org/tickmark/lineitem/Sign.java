package org.tickmark.lineitem;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * The sign that a concept wants (XBRL 2.1 section 5.1.1.2): positive means the concept as defined,
 * so an expense is positive however the statement shows it. Results and net flows keep the sign
 * displayed.
 */
final class Sign {
  private Sign() {}

  static BigDecimal xbrl(Concept concept, String label, BigDecimal shown) {
    String name = concept.name();
    boolean flows =
        name.startsWith("PaymentsTo")
            || name.startsWith("PaymentsFor")
            || name.startsWith("PaymentsOf")
            || name.startsWith("Repayments")
            || name.startsWith("PaymentFor");
    boolean cost =
        concept.balance() == Concept.Balance.DEBIT
            && (name.contains("Expense") || name.startsWith("CostOf") || name.startsWith("Cost"));
    boolean contra =
        name.startsWith("TreasuryStock")
            || name.startsWith("Allowance")
            || name.startsWith("AccumulatedDepreciation");
    boolean twoWay = name.contains("Benefit") || label.toLowerCase(Locale.ROOT).contains("benefit");
    if ((flows || cost || contra) && !twoWay) {
      return shown.abs();
    }
    return name.startsWith("IncreaseDecreaseIn") && concept.balance() == Concept.Balance.CREDIT
        ? shown.negate()
        : shown;
  }
}
