package org.tickmark.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes balance sheets; what is left between assets and claims is retained. */
final class BalanceMaker {
  private final Dice dice;
  private final Money money;
  private final int columns;
  private final double size;
  private long[] running;

  BalanceMaker(Dice dice, Money money, int columns) {
    this.dice = dice;
    this.money = money;
    this.columns = columns;
    this.size = money.sized(5e6);
    this.running = new long[columns];
  }

  /**
   * The statement.
   *
   * @param bank whether it is a bank's
   * @param days its columns
   * @param cash the cash of each column
   */
  Sheet make(boolean bank, List<Span> days, long... cash) {
    SheetBuilder out = new SheetBuilder(dice, money);
    long[] assets = bank ? bankAssets(out, cash) : assets(out, cash);
    if (dice.chance(0.5)) {
      out.open(dice.word("bs.claims"));
      out.close();
    }
    long[] liabilities = bank ? bankLiabilities(out, assets) : liabilities(out, assets);
    long[] equity = new long[columns];
    Arrays.setAll(equity, i -> assets[i] - liabilities[i]);
    equity(out, equity);
    out.last(dice.word("bs.claims.total"), assets);
    return new Sheet(
        "BALANCE_SHEET",
        dice.word(bank ? "title.bs.bank" : "title.bs"),
        dice.word(money.remark(/* perShare= */ false)),
        money.scale(),
        days,
        out.lines());
  }

  private long[] assets(SheetBuilder out, long... cash) {
    if (dice.chance(0.5)) {
      out.open(dice.word("bs.assets")).close();
    }
    running = new long[columns];
    out.open(dice.word("bs.current"));
    put(out, dice.word("bs.cash"), cash);
    maybe(out, "bs.investments", 2, 0.5);
    put(out, receivables(), some(3));
    maybe(out, "bs.inventories", 2, 0.7);
    maybe(out, "bs.prepaid", 0.6, 0.9);
    out.total(dice.word("bs.current.total"), running).close();
    maybe(out, "bs.ppe", 4, 1);
    maybe(out, "bs.goodwill", 3, 0.5);
    maybe(out, "bs.intangibles", 1.5, 0.5);
    maybe(out, "bs.other.assets", 0.5, 0.8);
    out.last(dice.word("bs.assets.total"), running);
    return running;
  }

  private String receivables() {
    return String.format(
        Locale.ROOT, dice.word("bs.receivables"), dice.between(40, 900), dice.between(40, 900));
  }

  private long[] liabilities(SheetBuilder out, long... assets) {
    long[] assetsShown = assets;
    running = new long[columns];
    out.open(dice.word("bs.liabilities.current"));
    put(out, dice.word("bs.payable"), part(assetsShown, 0.08));
    put(out, dice.word("bs.accrued"), part(assetsShown, 0.08));
    if (dice.chance(0.4)) {
      put(out, dice.word("bs.deferred"), part(assetsShown, 0.05));
    }
    if (dice.chance(0.3)) {
      put(out, dice.word("bs.debt.current"), part(assetsShown, 0.03));
    }
    out.total(dice.word("bs.liabilities.current.total"), running).close();
    if (dice.chance(0.6)) {
      put(out, dice.word("bs.debt"), part(assetsShown, 0.2));
    }
    if (dice.chance(0.5)) {
      put(out, dice.word("bs.other.liabilities"), part(assetsShown, 0.05));
    }
    if (dice.chance(0.5)) {
      out.total(dice.word("bs.liabilities.total"), running);
    }
    return running;
  }

  private void equity(SheetBuilder out, long... equity) {
    running = new long[columns];
    out.open(dice.word("bs.equity"));
    put(out, common(), part(equity, 0.02));
    put(out, dice.word("bs.paid"), part(equity, 0.6));
    long[] rest = new long[columns];
    long[] loss = some(0.1);
    boolean treasury = dice.chance(0.3);
    boolean comprehensive = dice.chance(0.5);
    Arrays.setAll(loss, i -> -loss[i]);
    long[] held = part(equity, 0.1);
    Arrays.setAll(
        rest,
        i -> equity[i] - running[i] - (comprehensive ? loss[i] : 0) + (treasury ? held[i] : 0));
    put(out, out.signed("bs.retained", rest), rest);
    if (comprehensive) {
      put(out, dice.word("bs.aoci"), loss);
    }
    if (treasury) {
      long[] less = new long[columns];
      Arrays.setAll(less, i -> -held[i]);
      put(out, dice.word("bs.treasury"), less);
    }
    out.total(dice.word("bs.equity.total"), running).close();
  }

  private String common() {
    int issued = dice.between(8_000, 40_000);
    return String.format(
        Locale.ROOT, dice.word("bs.common"), issued * 3, issued, issued - dice.between(1, 400));
  }

  private long[] bankAssets(SheetBuilder out, long... cash) {
    running = new long[columns];
    if (dice.chance(0.7)) {
      out.open(dice.word("bs.assets")).close();
    }
    put(out, dice.word("bank.cash"), cash);
    maybe(out, "bank.sold", 2, 0.5);
    maybe(out, "bank.securities", 8, 1);
    maybe(out, "bank.held", 3, 0.5);
    long[] loans = some(50);
    long[] allowance = part(loans, 0.013);
    long[] net = new long[columns];
    Arrays.setAll(net, i -> loans[i] - allowance[i]);
    Arrays.setAll(allowance, i -> -allowance[i]);
    out.item(dice.word("bank.loans"), loans);
    out.item(dice.word("bank.allowance"), allowance);
    out.total(dice.word("bank.loans.net"), net);
    running = plus(running, net);
    maybe(out, "bank.premises", 2, 1);
    maybe(out, "bs.goodwill", 1, 0.4);
    maybe(out, "bank.other", 1, 1);
    out.last(dice.word("bs.assets.total"), running);
    return running;
  }

  private long[] bankLiabilities(SheetBuilder out, long... assets) {
    running = new long[columns];
    out.open(dice.word("bank.deposits.heading"));
    put(out, dice.word("bank.deposits.free"), part(assets, 0.15));
    put(out, dice.word("bank.deposits.paid"), part(assets, 0.5));
    out.total(dice.word("bank.deposits.total"), running).close();
    put(out, dice.word("bank.borrowings"), part(assets, 0.08));
    put(out, dice.word("bank.other.liabilities"), part(assets, 0.02));
    out.total(dice.word("bs.liabilities.total"), running);
    return running;
  }

  private void maybe(SheetBuilder out, String key, double weight, double often) {
    if (dice.chance(often)) {
      put(out, dice.word(key), some(weight));
    }
  }

  private void put(SheetBuilder out, String label, long... values) {
    out.item(label, values);
    running = plus(running, values);
  }

  private long[] some(double weight) {
    long[] values = new long[columns];
    long first = dice.amount(weight * size);
    Arrays.setAll(values, i -> Math.max(1, Math.round(first * dice.share(1))));
    return values;
  }

  private long[] part(long[] of, double share) {
    long[] values = new long[columns];
    Arrays.setAll(values, i -> Math.max(1, Math.round(of[i] * dice.share(share))));
    return values;
  }

  private long[] plus(long[] a, long[] b) {
    long[] sum = new long[columns];
    Arrays.setAll(sum, i -> a[i] + b[i]);
    return sum;
  }
}
