package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToLongFunction;
import org.tickmark.generate.Line.Unit;

/** What was earned per share, and by how many shares. */
final class PerShare {
  private final Money money;
  private final boolean whole;
  private final int odd;
  private final BottomLines earned;
  private final Amounts shares;

  /**
   * Draws the shares.
   *
   * @param whole whether they are counted one by one, whatever the scale of the statement
   */
  PerShare(Dice dice, Money money, boolean whole, BottomLines earned) {
    this.money = money;
    this.whole = whole;
    this.odd = dice.between(-400, 400);
    this.earned = earned;
    long base = dice.amount(money.sized(2e7));
    this.shares = Amounts.each(Operations.QUARTERS, i -> base + i * (base / 200));
  }

  boolean whole() {
    return whole;
  }

  /** The average of basic shares. */
  long basic(Span span) {
    return shares.over(span) / span.quarters();
  }

  /** The average of shares where all options are exercised; losses are not diluted. */
  long diluted(Span span) {
    Amounts decides = earned.continuing() == null ? earned.net() : earned.continuing();
    long average = basic(span);
    return decides.over(span) > 0 ? average + average / 40 : average;
  }

  static BigDecimal of(long amount, long shares) {
    return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(shares), 2, RoundingMode.HALF_UP);
  }

  /** Shares as shown. */
  BigDecimal counted(long average) {
    return whole ? BigDecimal.valueOf(average * money.scale() + odd) : money.shown(average);
  }

  Unit counts() {
    return whole ? Unit.WHOLE_SHARES : Unit.SHARES;
  }

  /** Writes the lines. */
  void set(SheetBuilder out, List<Span> columns) {
    if (earned.continuing() == null) {
      out.open(out.signed("is.eps.heading", earned.net().over(columns)));
      line(out, out.word("is.basic"), columns, earned.net(), this::basic);
      line(out, out.word("is.diluted"), columns, earned.net(), this::diluted);
      out.close();
    } else {
      parts(out, "is.basic.heading", columns, this::basic);
      parts(out, "is.diluted.heading", columns, this::diluted);
    }
    out.open(out.word("is.shares.heading"));
    count(out, out.word("is.basic"), columns, this::basic);
    count(out, out.word("is.diluted"), columns, this::diluted);
    out.close();
  }

  /** Earnings per share of what goes on, of what was given up, and of both. */
  private void parts(
      SheetBuilder out, String heading, List<Span> columns, ToLongFunction<Span> among) {
    out.open(out.word(heading));
    line(out, out.word("is.eps.continuing"), columns, earned.continuing(), among);
    line(out, out.word("is.eps.discontinued"), columns, earned.discontinued(), among);
    String net = out.signed("is.eps.net", earned.net().over(columns));
    line(out, net, columns, earned.net(), among);
    out.close();
  }

  private static void line(
      SheetBuilder out,
      String label,
      List<Span> columns,
      Amounts earned,
      ToLongFunction<Span> among) {
    out.other(
        label,
        Unit.PER_SHARE,
        columns.stream().map(s -> of(earned.over(s), among.applyAsLong(s))).toList());
  }

  private void count(
      SheetBuilder out, String label, List<Span> columns, ToLongFunction<Span> among) {
    out.other(label, counts(), columns.stream().map(s -> counted(among.applyAsLong(s))).toList());
  }
}
