package org.tickmark.lineitem;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tickmark.statement.StatementKind;

/**
 * The sign that a concept wants (XBRL 2.1 section 5.1.1.2): positive means the concept as defined,
 * so an expense is positive however the statement shows it. Results and net flows keep the sign
 * displayed, unless the concept counts the other way than the statement does.
 */
final class Sign {
  /** What is paid, and what is deducted: positive by definition. */
  private static final Pattern ONE_WAY =
      Pattern.compile(
          "^(?:Payments?(?:To|For|Of|Related)|Repayments|FinanceLeasePrincipal|InterestPaid"
              + "|TreasuryStock|Allowance|AccumulatedDepreciation|AccumulatedAmortization"
              + "|.*Allowance$|UnearnedESOP)");

  private static final Pattern EXPENSE =
      Pattern.compile("Expense|^Costs?(?:Of|And|$)|Fees$|Charges$");

  /** What the words of a name say may go either way. */
  private static final Pattern TWO_WAY =
      Pattern.compile(
          "Benefit$|IncomeExpense|ExpenseIncome|ExpenseBenefit|Proceeds|IncomeTaxExpense");

  /** A label that sets the expense in parentheses shows expenses as negative. */
  private static final Pattern EXPENSE_NEGATIVE =
      Pattern.compile("\\((?:provision|expense|charge)s?(?: for)?\\)|^\\(provision");

  private static final Pattern RESULT =
      Pattern.compile("IncomeLoss|ProfitLoss|GainLoss|GainsLosses|^EarningsPerShare");

  private static final Pattern LOSS = Pattern.compile("\\bloss(?:es)?\\b");
  private static final Pattern GAIN =
      Pattern.compile("\\b(?:income|earnings|profit|gains?)\\b(?! tax)");

  private Sign() {}

  static BigDecimal xbrl(Concept concept, StatementKind statement, String label, BigDecimal shown) {
    String name = concept.name();
    boolean debit = concept.balance() == Concept.Balance.DEBIT;
    boolean credit = concept.balance() == Concept.Balance.CREDIT;
    String lower = label.toLowerCase(Locale.ROOT);
    if (RESULT.matcher(name).find() && LOSS.matcher(lower).find() && !GAIN.matcher(lower).find()) {
      return shown.abs().negate();
    }
    boolean twoWay = TWO_WAY.matcher(name).find() || lower.contains("benefit");
    boolean expense = debit && EXPENSE.matcher(name).find();
    if (!twoWay && (expense || ONE_WAY.matcher(name).find())) {
      return shown.abs();
    }
    if (debit && name.startsWith("IncomeTaxExpense") && EXPENSE_NEGATIVE.matcher(lower).find()) {
      return shown.negate();
    }
    return statement == StatementKind.CASH_FLOW && credit && countsOutflow(name)
        ? shown.negate()
        : shown;
  }

  /**
   * Whether a credit in a cash flow statement is shown as what it takes from cash: an increase of
   * an asset, a gain that brought no cash, a net payment. A result is shown as itself.
   */
  private static boolean countsOutflow(String name) {
    return name.startsWith("IncreaseDecreaseIn")
        || name.contains("Gain")
        || name.startsWith("PaymentsFor")
        || name.startsWith("IncomeLossFromEquityMethod")
        || name.startsWith("IncomeLossFromDiscontinued")
        || name.startsWith("OtherNoncash")
        || name.startsWith("ExcessTaxBenefitFromShareBasedCompensationOperating");
  }
}
