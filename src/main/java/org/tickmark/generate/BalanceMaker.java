package org.tickmark.generate;

import java.util.List;
import java.util.Locale;

/** Makes balance sheets; what is left between assets and claims is retained. */
final class BalanceMaker {
  private final Dice dice;
  private final Issuer issuer;
  private final Money money;
  private final SheetBuilder out;
  private final int columns;
  private final double size;
  private Equity equity;

  /**
   * What the owners hold.
   *
   * @param common the label of the common stock
   * @param stock the common stock
   * @param paid what was paid in above its par
   * @param retained what was earned and kept
   * @param comprehensive other comprehensive income kept; null where there is none
   * @param treasury own shares held, negative; null where there are none
   */
  record Equity(
      String common,
      Amounts stock,
      Amounts paid,
      Amounts retained,
      Amounts comprehensive,
      Amounts treasury) {}

  BalanceMaker(Dice dice, Wording wording, Issuer issuer, Money money, int columns) {
    this.dice = dice;
    this.issuer = issuer;
    this.money = money;
    this.out = new SheetBuilder(wording, money);
    this.columns = columns;
    this.size = money.sized(5e6);
  }

  /**
   * The statement.
   *
   * @param days its columns
   * @param cash the cash of each column
   */
  Sheet make(List<Span> days, Amounts cash) {
    boolean bank = issuer.bank();
    Amounts assets = bank ? bankAssets(cash) : assets(cash);
    if (dice.chance(0.5)) {
      out.open(out.word("bs.claims"));
      out.close();
    }
    Amounts claims = bank ? bankLiabilities(assets) : liabilities(assets);
    claims = claims.plus(between(assets));
    equity(assets.less(claims));
    out.last(out.word("bs.claims.total"), assets);
    String remark = out.word(money.remark(/* perShare= */ false));
    return out.sheet("BALANCE_SHEET", dice.word(bank ? "title.bs.bank" : "title.bs"), remark, days);
  }

  /** What the owners hold in the statement made. */
  Equity equity() {
    return equity;
  }

  private Amounts assets(Amounts cash) {
    if (dice.chance(0.5)) {
      out.open(out.word("bs.assets")).close();
    }
    out.open(out.word("bs.current"));
    out.item(out.word("bs.cash"), cash);
    Amounts sum = cash.plus(sized("bs.assets.current"));
    out.total(out.word("bs.current.total"), sum).close();
    sum = sum.plus(sized("bs.assets.long"));
    out.last(out.word("bs.assets.total"), sum);
    return sum;
  }

  private Amounts liabilities(Amounts assets) {
    out.open(out.word("bs.liabilities.current"));
    Amounts sum = parts("bs.liabilities.current", assets);
    out.total(out.word("bs.liabilities.current.total"), sum).close();
    sum = sum.plus(parts("bs.liabilities.long", assets));
    if (dice.chance(0.5)) {
      out.total(out.word("bs.liabilities.total"), sum);
    }
    return sum;
  }

  /** What is neither owed nor owned: redeemable stock, and before 2009 the shares of others. */
  private Amounts between(Amounts assets) {
    Amounts sum = Amounts.zero(columns);
    if (issuer.minority() && !issuer.consolidatesEquity()) {
      sum = sum.plus(part("bs.minority", assets, 0.03));
    }
    if (!issuer.bank() && dice.chance(Shape.of("books.mezzanine"))) {
      sum = sum.plus(part("bs.mezzanine", assets, 0.04));
    }
    return sum;
  }

  private void equity(Amounts all) {
    boolean shared = issuer.minority() && issuer.consolidatesEquity();
    Amounts minority = shared ? all.part(dice, 0.05) : Amounts.zero(columns);
    Amounts own = all.less(minority);
    draw(own);
    out.open(out.word("bs.equity"));
    out.item(equity.common, equity.stock);
    out.item(out.word("bs.paid"), equity.paid);
    out.item(out.signed("bs.retained", equity.retained), equity.retained);
    if (equity.comprehensive != null) {
      out.item(out.word("bs.aoci"), equity.comprehensive);
    }
    if (equity.treasury != null) {
      out.item(out.word("bs.treasury"), equity.treasury);
    }
    if (shared) {
      out.total(out.word("bs.equity.parent").formatted(issuer.shortName()), own);
      out.item(out.word("bs.equity.minority"), minority);
    }
    out.total(out.word(shared ? "bs.equity.all" : "bs.equity.total"), all).close();
  }

  private void draw(Amounts own) {
    Amounts stock = own.part(dice, 0.02);
    Amounts paid = own.part(dice, 0.6);
    Amounts retained = own.less(stock).less(paid);
    Amounts loss = null;
    if (dice.chance(0.5)) {
      loss = Amounts.around(dice, columns, 0.1 * size).negated();
      retained = retained.less(loss);
    }
    Amounts held = null;
    if (dice.chance(0.3)) {
      held = own.part(dice, 0.1).negated();
      retained = retained.less(held);
    }
    equity = new Equity(common(), stock, paid, retained, loss, held);
  }

  private String common() {
    int issued = dice.between(8_000, 40_000);
    return String.format(
        Locale.ROOT, dice.word("bs.common"), issued * 3, issued, issued - dice.between(1, 400));
  }

  private Amounts bankAssets(Amounts cash) {
    if (dice.chance(0.7)) {
      out.open(out.word("bs.assets")).close();
    }
    out.item(out.word("bank.cash"), cash);
    Amounts sum = cash.plus(sized("bank.assets"));
    Amounts loans = Amounts.around(dice, columns, 50 * size);
    Amounts allowance = loans.part(dice, 0.013);
    out.item(out.word("bank.loans"), loans);
    out.item(out.word("bank.allowance"), allowance.negated());
    out.total(out.word("bank.loans.net"), loans.less(allowance));
    sum = sum.plus(loans).less(allowance).plus(sized("bank.assets.more"));
    out.last(out.word("bs.assets.total"), sum);
    return sum;
  }

  private Amounts bankLiabilities(Amounts assets) {
    out.open(out.word("bank.deposits.heading"));
    Amounts sum = part("bank.deposits.free", assets, 0.15);
    sum = sum.plus(part("bank.deposits.paid", assets, 0.5));
    out.total(out.word("bank.deposits.total"), sum).close();
    sum = sum.plus(part("bank.borrowings", assets, 0.08));
    sum = sum.plus(part("bank.other.liabilities", assets, 0.02));
    out.total(out.word("bs.liabilities.total"), sum);
    return sum;
  }

  /** Writes the lines of a part that has a size of its own. */
  private Amounts sized(String part) {
    Amounts sum = Amounts.zero(columns);
    for (Template line : Template.drawn(dice, part)) {
      Amounts one = Amounts.around(dice, columns, line.weight() * size);
      out.item(label(line), one);
      sum = sum.plus(one);
    }
    return sum;
  }

  /** Writes the lines of a part that shares in the assets. */
  private Amounts parts(String part, Amounts assets) {
    Amounts sum = Amounts.zero(columns);
    for (Template line : Template.drawn(dice, part)) {
      sum = sum.plus(part(line.key(), assets, line.weight()));
    }
    return sum;
  }

  private Amounts part(String key, Amounts of, double share) {
    Amounts one = of.part(dice, share);
    out.item(out.word(key), one);
    return one;
  }

  /** Receivables tell the allowances taken away, which are no figures of the line. */
  private String label(Template line) {
    String label = out.word(line.key());
    return label.contains("%d")
        ? String.format(Locale.ROOT, label, dice.between(40, 900), dice.between(40, 900))
        : label;
  }
}
