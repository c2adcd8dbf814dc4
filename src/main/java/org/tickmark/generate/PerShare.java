package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.generate.Aspect.Part;
import org.tickmark.generate.BottomLines.Earned;
import org.tickmark.generate.Line.Unit;

/** What is earned per share, and by how many shares. */
final class PerShare {
  private static final int EXACT = 8;

  private final Money money;
  private final boolean whole;
  private final int odd;
  private final long outstanding;
  private final Amounts shares;

  /** How many shares a column has. */
  private interface Count {
    long of(Span span, boolean gain);
  }

  /**
   * Draws the shares.
   *
   * @param whole whether they are counted one by one, whatever the scale of the statement
   */
  PerShare(Dice dice, Money money, boolean whole) {
    this.money = money;
    this.whole = whole;
    this.odd = dice.between(-400, 400);
    this.outstanding = dice.amount(money.sized(2e7));
    this.shares = Amounts.each(Operations.QUARTERS, i -> outstanding + i * (outstanding / 200));
  }

  /** How many shares there are, in the scale of the statements. */
  long outstanding() {
    return outstanding;
  }

  boolean whole() {
    return whole;
  }

  /** Earnings per diluted share. */
  BigDecimal diluted(Span span, long earned) {
    return of(earned, diluted(span, earned > 0));
  }

  /** Writes the lines. */
  void set(SheetBuilder out, List<Span> columns, Earned earned) {
    Amounts net = earned.net();
    Amounts decides = earned.continuing();
    out.open(out.signed("is.eps.heading", net));
    if (earned.discontinued() == null) {
      line(out, out.word("is.basic"), columns, net, decides, this::basic);
      line(out, out.word("is.diluted"), columns, net, decides, this::diluted);
    } else {
      parts(out, "is.basic.heading", columns, earned, this::basic);
      parts(out, "is.diluted.heading", columns, earned, this::diluted);
    }
    out.close();
    out.open(out.word("is.shares.heading"));
    count(out, out.word("is.basic"), columns, decides, this::basic);
    count(out, out.word("is.diluted"), columns, decides, this::diluted);
    out.close();
  }

  /** Earnings per share of what goes on, of what was given up, and of both. */
  private void parts(
      SheetBuilder out, String heading, List<Span> columns, Earned earned, Count count) {
    Amounts decides = earned.continuing();
    out.open(out.word(heading));
    line(out, out.word("is.eps.continuing"), columns, decides, decides, count);
    line(out, out.word("is.eps.discontinued"), columns, earned.discontinued(), decides, count);
    line(out, out.signed("is.eps.net", earned.net()), columns, earned.net(), decides, count);
    out.close();
  }

  private void line(
      SheetBuilder out,
      String label,
      List<Span> columns,
      Amounts earned,
      Amounts decides,
      Count count) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean counted = counted(columns.get(i));
      long among = count.of(columns.get(i), decides.at(i) > 0);
      values.add(counted ? of(earned.at(i), among) : null);
    }
    out.other(label, Unit.PER_SHARE, values);
  }

  private void count(
      SheetBuilder out, String label, List<Span> columns, Amounts decides, Count count) {
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      long average = count.of(columns.get(i), decides.at(i) > 0);
      values.add(counted(columns.get(i)) ? shown(average) : null);
    }
    out.other(label, whole ? Unit.WHOLE_SHARES : Unit.SHARES, values);
  }

  /** Adjustments have no shares of their own. */
  private static boolean counted(Span span) {
    return span.aspect().part() != Part.ADJUSTMENTS;
  }

  private long basic(Span span, boolean gain) {
    return shares.over(span) / span.quarters();
  }

  /** With options exercised; losses are not diluted. */
  private long diluted(Span span, boolean gain) {
    long average = basic(span, gain);
    return gain ? average + average / 40 : average;
  }

  private BigDecimal shown(long average) {
    return whole ? BigDecimal.valueOf(average * money.scale() + odd) : money.shown(average);
  }

  private static BigDecimal of(long amount, long shares) {
    return BigDecimal.valueOf(amount)
        .divide(BigDecimal.valueOf(shares), EXACT, RoundingMode.HALF_UP);
  }
}
