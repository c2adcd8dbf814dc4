package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tickmark.generate.Line.Unit;

/** Makes income statements: quarters first, so that longer periods are their sums. */
final class IncomeMaker {
  private static final int QUARTERS = 8;

  private final Dice dice;
  private final Money money;
  private final long[] net = new long[QUARTERS];
  private final long[] shares = new long[QUARTERS];

  IncomeMaker(Dice dice, Money money) {
    this.dice = dice;
    this.money = money;
  }

  /** Net income of a column, in the smallest unit displayed. */
  long net(Span span) {
    return sum(net, span);
  }

  /** The statement. */
  Sheet make(Issuer issuer, List<Span> columns) {
    SheetBuilder out = new SheetBuilder(dice, money);
    double sales = money.sized(4e7);
    if (issuer.bank()) {
      bank(out, columns, sales);
    } else {
      trade(out, columns, sales);
    }
    boolean whole = money.scale() == 1000 && dice.chance(Shape.of("shares.whole"));
    perShare(out, columns, whole);
    String title = dice.word("title.is");
    String remark = dice.word(whole ? "remark.shares" : money.remark(/* perShare= */ true));
    return new Sheet("INCOME_STATEMENT", title, remark, money.scale(), columns, out.lines());
  }

  private void trade(SheetBuilder out, List<Span> columns, double sales) {
    long[] revenue = revenue(out, columns, sales);
    long[] cost = part(revenue, 0.6);
    boolean gross = dice.chance(0.6);
    List<String> names = dice.some(Words.of("is.opex"), dice.between(2, 4));
    String costLabel = dice.word("is.cost");
    if (gross) {
      out.item(costLabel, at(cost, columns));
      out.total(dice.word("is.gross"), at(less(revenue, cost), columns));
    }
    out.open(dice.word("is.opex.heading"));
    if (!gross) {
      out.item(costLabel, at(cost, columns));
    }
    long[] expenses = gross ? new long[QUARTERS] : cost.clone();
    for (String name : names) {
      long[] one = part(revenue, 0.35 / names.size());
      out.item(name, at(one, columns));
      expenses = plus(expenses, one);
    }
    out.total(dice.word("is.opex.total"), at(expenses, columns));
    out.close();
    long[] operating = less(revenue, gross ? plus(cost, expenses) : expenses);
    out.total(out.signed("is.operating", at(operating, columns)), at(operating, columns));
    bottom(out, columns, operating, other(out, columns, revenue));
  }

  private long[] revenue(SheetBuilder out, List<Span> columns, double sales) {
    if (dice.chance(0.6)) {
      long[] revenue = fresh(sales);
      out.item(dice.word("is.revenues"), at(revenue, columns));
      return revenue;
    }
    long[] all = new long[QUARTERS];
    out.open(dice.word("is.revenues.heading"));
    for (String name : dice.some(Words.of("is.revenue.part"), dice.between(2, 3))) {
      long[] one = fresh(sales / 2);
      out.item(name, at(one, columns));
      all = plus(all, one);
    }
    out.total(dice.word("is.revenues.total"), at(all, columns));
    out.close();
    return all;
  }

  private long[] other(SheetBuilder out, List<Span> columns, long[] revenue) {
    long[] other = new long[QUARTERS];
    if (dice.chance(0.7)) {
      other = part(revenue, 0.02);
      out.item(dice.word("is.interest"), at(other, columns));
    }
    if (dice.chance(0.4)) {
      long[] expense = part(revenue, 0.02);
      Arrays.setAll(expense, i -> -expense[i]);
      out.item(dice.word("is.interest.expense"), at(expense, columns));
      other = plus(other, expense);
    }
    return other;
  }

  private void bottom(SheetBuilder out, List<Span> columns, long[] operating, long[] other) {
    long[] pretax = plus(operating, other);
    long[] tax = new long[QUARTERS];
    double rate = dice.share(0.33);
    Arrays.setAll(tax, i -> pretax[i] > 0 ? Math.round(pretax[i] * rate) : 0);
    Arrays.setAll(net, i -> pretax[i] - tax[i]);
    out.total(out.signed("is.pretax", at(pretax, columns)), at(pretax, columns));
    out.item(dice.word("is.tax"), at(tax, columns));
    out.last(out.signed("is.net", at(net, columns)), at(net, columns));
  }

  private void bank(SheetBuilder out, List<Span> columns, double sales) {
    long[] loans = fresh(sales);
    long[] securities = part(loans, 0.2);
    out.open(dice.word("bank.interest.heading"));
    out.item(dice.word("bank.interest.loans"), at(loans, columns));
    out.item(dice.word("bank.interest.securities"), at(securities, columns));
    long[] income = plus(loans, securities);
    out.total(dice.word("bank.interest.total"), at(income, columns)).close();
    long[] deposits = part(loans, 0.2);
    long[] borrowings = part(loans, 0.1);
    out.open(dice.word("bank.expense.heading"));
    out.item(dice.word("bank.expense.deposits"), at(deposits, columns));
    out.item(dice.word("bank.expense.borrowings"), at(borrowings, columns));
    long[] expense = plus(deposits, borrowings);
    out.total(dice.word("bank.expense.total"), at(expense, columns)).close();
    long[] nii = less(income, expense);
    long[] provision = part(loans, 0.05);
    out.total(dice.word("bank.nii"), at(nii, columns));
    out.item(dice.word("bank.provision"), at(provision, columns));
    long[] after = less(nii, provision);
    out.total(dice.word("bank.nii.after"), at(after, columns));
    long[] fees = group(out, "bank.fees", 3, loans, 0.1, columns);
    long[] costs = group(out, "bank.costs", 4, loans, 0.18, columns);
    bottom(out, columns, less(plus(after, fees), costs), new long[QUARTERS]);
  }

  private long[] group(
      SheetBuilder out, String key, int count, long[] base, double share, List<Span> columns) {
    long[] all = new long[QUARTERS];
    out.open(dice.word(key + ".heading"));
    for (String name : dice.some(Words.of(key), count)) {
      long[] one = part(base, share);
      out.item(name, at(one, columns));
      all = plus(all, one);
    }
    out.total(dice.word(key + ".total"), at(all, columns)).close();
    return all;
  }

  private void perShare(SheetBuilder out, List<Span> columns, boolean whole) {
    long base = dice.amount(money.sized(2e7));
    Arrays.setAll(shares, i -> base + i * (base / 200));
    List<BigDecimal> basic = new ArrayList<>();
    List<BigDecimal> diluted = new ArrayList<>();
    List<BigDecimal> basicShares = new ArrayList<>();
    List<BigDecimal> dilutedShares = new ArrayList<>();
    for (Span span : columns) {
      long average = sum(shares, span) / span.quarters();
      long more = net(span) > 0 ? average + average / 40 : average;
      basic.add(eps(net(span), average));
      diluted.add(eps(net(span), more));
      BigDecimal counted = counted(average, whole);
      basicShares.add(counted);
      dilutedShares.add(more == average ? counted : counted(more, whole));
    }
    out.open(out.signed("is.eps.heading", at(net, columns)));
    out.other(dice.word("is.basic"), Unit.PER_SHARE, basic);
    out.other(dice.word("is.diluted"), Unit.PER_SHARE, diluted).close();
    out.open(dice.word("is.shares.heading"));
    out.other(dice.word("is.basic"), whole ? Unit.WHOLE_SHARES : Unit.SHARES, basicShares);
    out.other(dice.word("is.diluted"), whole ? Unit.WHOLE_SHARES : Unit.SHARES, dilutedShares)
        .close();
  }

  private BigDecimal counted(long average, boolean whole) {
    return whole
        ? BigDecimal.valueOf(average * money.scale() + dice.between(-400, 400))
        : money.shown(average);
  }

  private static BigDecimal eps(long net, long shares) {
    return BigDecimal.valueOf(net).divide(BigDecimal.valueOf(shares), 2, RoundingMode.HALF_UP);
  }

  private long[] fresh(double median) {
    long first = dice.amount(median);
    long[] values = new long[QUARTERS];
    Arrays.setAll(values, i -> Math.max(1, Math.round(first * (0.9 + 0.03 * i) * dice.share(1))));
    return values;
  }

  private long[] part(long[] of, double share) {
    long[] values = new long[QUARTERS];
    Arrays.setAll(values, i -> Math.max(1, Math.round(of[i] * dice.share(share))));
    return values;
  }

  private static long[] plus(long[] a, long[] b) {
    long[] sum = new long[QUARTERS];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }

  private static long[] less(long[] a, long[] b) {
    long[] rest = new long[QUARTERS];
    Arrays.setAll(rest, i -> a[i] - b[i]);
    return rest;
  }

  private static long[] at(long[] values, List<Span> columns) {
    return columns.stream().mapToLong(span -> sum(values, span)).toArray();
  }

  private static long sum(long[] values, Span span) {
    long sum = 0;
    for (int i = 0; i < span.quarters(); i++) {
      sum += values[span.last() - i];
    }
    return sum;
  }
}
