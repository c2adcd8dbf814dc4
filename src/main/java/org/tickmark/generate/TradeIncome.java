package org.tickmark.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What companies other than banks earn. */
final class TradeIncome implements Operations {
  private final boolean gross;
  private final Map<String, Amounts> revenues = new LinkedHashMap<>();
  private final Amounts cost;
  private final Map<String, Amounts> expenses = new LinkedHashMap<>();
  private final Map<String, Amounts> others = new LinkedHashMap<>();

  TradeIncome(Dice dice, Wording wording, double sales) {
    List<String> parts =
        dice.chance(0.6)
            ? List.of(wording.word("is.revenues"))
            : dice.some(Words.of("is.revenue.part"), dice.between(2, 3));
    for (String part : parts) {
      revenues.put(part, growing(dice, parts.size() == 1 ? sales : sales / 2));
    }
    cost = revenue().part(dice, 0.6);
    gross = dice.chance(0.6);
    List<String> names = dice.some(Words.of("is.opex"), dice.between(2, 4));
    for (String name : names) {
      expenses.put(name, revenue().part(dice, 0.35 / names.size()));
    }
    if (dice.chance(0.7)) {
      others.put(wording.word("is.interest"), revenue().part(dice, 0.02));
    }
    if (dice.chance(0.4)) {
      others.put(wording.word("is.interest.expense"), revenue().part(dice, 0.02).negated());
    }
  }

  /** Quarters of sales that grow. */
  static Amounts growing(Dice dice, double median) {
    long first = dice.amount(median);
    return Amounts.each(
        QUARTERS, i -> Math.max(1, Math.round(first * (0.9 + 0.03 * i) * dice.share(1))));
  }

  @Override
  public Amounts revenue() {
    return revenues.values().stream().reduce(Amounts.zero(QUARTERS), Amounts::plus);
  }

  /** The quarters of what was sold, at cost. */
  Amounts cost() {
    return cost;
  }

  /** The names of operating expenses. */
  List<String> expenses() {
    return List.copyOf(expenses.keySet());
  }

  @Override
  public Amounts set(SheetBuilder out, Projection shown) {
    Amounts income = revenues(out, shown);
    String label = out.word("is.cost");
    Amounts sold = shown.of(label, cost);
    if (gross) {
      income = income.less(sold);
      out.item(label, sold).total(out.word("is.gross"), income);
    }
    out.open(out.word("is.opex.heading"));
    Amounts spent = Amounts.zero(sold.count());
    if (!gross) {
      out.item(label, sold);
      spent = sold;
    }
    spent = spent.plus(items(out, shown, expenses));
    out.total(out.word("is.opex.total"), spent).close();
    income = income.less(spent);
    out.total(out.signed("is.operating", income), income);
    return others.isEmpty() ? income : income.plus(items(out, shown, others));
  }

  private Amounts revenues(SheetBuilder out, Projection shown) {
    if (revenues.size() == 1) {
      return items(out, shown, revenues);
    }
    out.open(out.word("is.revenues.heading"));
    Amounts sum = items(out, shown, revenues);
    out.total(out.word("is.revenues.total"), sum).close();
    return sum;
  }

  private static Amounts items(SheetBuilder out, Projection shown, Map<String, Amounts> accounts) {
    Amounts sum = null;
    for (Map.Entry<String, Amounts> account : accounts.entrySet()) {
      Amounts one = shown.of(account.getKey(), account.getValue());
      out.item(account.getKey(), one);
      sum = sum == null ? one : sum.plus(one);
    }
    return sum;
  }
}
