package org.tickmark.generate;

import java.util.LinkedHashMap;
import java.util.Map;

/** What banks earn. */
final class BankIncome implements Operations {
  private final Map<String, Amounts> interest = new LinkedHashMap<>();
  private final Map<String, Amounts> expense = new LinkedHashMap<>();
  private final Map<String, Amounts> fees = new LinkedHashMap<>();
  private final Map<String, Amounts> costs = new LinkedHashMap<>();
  private final Amounts provision;

  BankIncome(Dice dice, Wording wording, double sales) {
    Amounts loans = TradeIncome.growing(dice, sales);
    interest.put(wording.word("bank.interest.loans"), loans);
    interest.put(wording.word("bank.interest.securities"), loans.part(dice, 0.2));
    expense.put(wording.word("bank.expense.deposits"), loans.part(dice, 0.2));
    expense.put(wording.word("bank.expense.borrowings"), loans.part(dice, 0.1));
    provision = loans.part(dice, 0.05);
    dice.some(Words.of("bank.fees"), 3).forEach(n -> fees.put(n, loans.part(dice, 0.1)));
    dice.some(Words.of("bank.costs"), 4).forEach(n -> costs.put(n, loans.part(dice, 0.18)));
  }

  @Override
  public Amounts revenue() {
    return interest.values().stream().reduce(Amounts.zero(QUARTERS), Amounts::plus);
  }

  @Override
  public Amounts set(SheetBuilder out, Projection shown) {
    Amounts net = group(out, shown, "bank.interest", interest);
    net = net.less(group(out, shown, "bank.expense", expense));
    out.total(out.word("bank.nii"), net);
    String label = out.word("bank.provision");
    Amounts provided = shown.of(label, provision);
    out.item(label, provided);
    net = net.less(provided);
    out.total(out.word("bank.nii.after"), net);
    net = net.plus(group(out, shown, "bank.fees", fees));
    return net.less(group(out, shown, "bank.costs", costs));
  }

  private static Amounts group(
      SheetBuilder out, Projection shown, String key, Map<String, Amounts> accounts) {
    out.open(out.word(key + ".heading"));
    Amounts sum = null;
    for (Map.Entry<String, Amounts> account : accounts.entrySet()) {
      Amounts one = shown.of(account.getKey(), account.getValue());
      out.item(account.getKey(), one);
      sum = sum == null ? one : sum.plus(one);
    }
    out.total(out.word(key + ".total"), sum).close();
    return sum;
  }
}
