package org.tickmark.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tickmark.lineitem.Labels;
import org.tickmark.statement.Period;
import org.tickmark.statement.StatementKind;

/**
 * The cash flow statement starts from the income statement's result of the same period.
 *
 * <p>Source: ASC 230-10-45-28: the indirect method starts from net income, that is, from the result
 * before the share of non-controlling interests; some start from income from continuing operations.
 * Both are known exceptions.
 */
final class NetIncomeAcross implements Rule {
  private static final int MAGNITUDE = 3;

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet flows : sheets) {
      if (flows.isGaap(StatementKind.CASH_FLOW)) {
        for (int c = 0; c < flows.columns(); c++) {
          SheetLine start = flows.first(Measure.NET_INCOME, c);
          if (start != null) {
            test(start, start.in(c), sheets, ledger);
          }
        }
      }
    }
  }

  private static void test(SheetLine start, Amount stated, List<Sheet> sheets, Ledger ledger) {
    Period period = stated.item().period();
    if (period.end() == null || period.quarters() == null) {
      return;
    }
    List<Amount> plain = new ArrayList<>();
    List<Amount> kin = new ArrayList<>();
    for (Sheet sheet : sheets) {
      if (sheet.isGaap(StatementKind.INCOME_STATEMENT)) {
        collect(sheet, Measure.NET_INCOME, stated, plain);
        collect(sheet, Measure.NET_INCOME_KIN, stated, kin);
      }
    }
    Amount equal = holding(stated, plain);
    if (equal != null) {
      enter(stated, equal, "", ledger);
      return;
    }
    Amount other = holding(stated, kin);
    if (other != null) {
      enter(stated, other, ", from which the cash flow statement starts", ledger);
      return;
    }
    plain.stream()
        .filter(amount -> start.label().equals(Labels.normal(amount.item().label())))
        .filter(amount -> Magnitude.isAlike(stated, amount, MAGNITUDE))
        .min(
            Comparator.comparing(
                amount -> Verdict.ofSum(stated, terms(stated, amount)).difference().abs()))
        .ifPresent(nearest -> enter(stated, nearest, "", ledger));
  }

  /** A loss may be shown negative in one statement and positive, as "net loss", in the other. */
  private static List<Term> terms(Amount stated, Amount other) {
    boolean loss =
        Labels.normal(other.item().label() + " " + stated.item().label()).contains("loss");
    boolean turned = loss && stated.value().signum() == -other.value().signum();
    return List.of(turned ? Term.minus(other) : Term.plus(other));
  }

  private static void collect(Sheet sheet, Measure measure, Amount stated, List<Amount> found) {
    for (SheetLine line : sheet.lines(measure)) {
      for (Amount amount : line.facts().values()) {
        if (amount.item().period().equals(stated.item().period())
            && amount.item().unit().equals(stated.item().unit())) {
          found.add(amount);
        }
      }
    }
  }

  private static Amount holding(Amount stated, List<Amount> amounts) {
    return amounts.stream()
        .filter(amount -> Verdict.ofSum(stated, terms(stated, amount)).holds())
        .findFirst()
        .orElse(null);
  }

  private static void enter(Amount stated, Amount other, String exception, Ledger ledger) {
    List<Term> terms = terms(stated, other);
    Verdict verdict = Verdict.ofSum(stated, terms);
    String of =
        Wording.name(other)
            + " of the income statement, "
            + Wording.money(other.value(), other.item().unit());
    String explanation =
        Wording.figure(stated)
            + " of the cash flow statement "
            + Wording.compared(verdict, stated.item().unit(), of)
            + (verdict.holds() ? exception : Misprint.hint(verdict, terms))
            + ".";
    ledger.enter(RuleName.NET_INCOME_ACROSS, stated, terms, verdict, explanation);
  }
}
