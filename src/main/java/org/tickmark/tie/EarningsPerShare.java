package org.tickmark.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tickmark.statement.StatementKind;

/**
 * Earnings per share are the result for common stock over the weighted average shares, basic and
 * diluted, within the rounding of all three.
 *
 * <p>Source: ASC 260-10-45-10 and 45-16 (formerly FAS 128); before 1997 APB 15, primary and fully
 * diluted. Known exceptions: preferred dividends and the share of non-controlling interests lower
 * the numerator; convertibles add to the diluted one (45-40); participating securities take a part
 * of it (45-60, two-class method); several classes of stock.
 */
final class EarningsPerShare implements Rule {
  private static final int MAGNITUDE = 10;

  /** What participating securities or preferred dividends may take without a line of their own. */
  private static final BigDecimal LARGEST_SHARE_OF_OTHERS = new BigDecimal("0.10");

  private record Sides(SheetLine line, boolean basic, boolean diluted) {
    static Sides of(SheetLine line) {
      boolean own = isSide(line.label());
      String words = own ? line.label() : line.path();
      boolean diluted = Measure.DILUTED.says(words);
      boolean basic = Measure.BASIC.says(words);
      return new Sides(line, basic || !diluted, diluted || !basic);
    }

    private static boolean isSide(String words) {
      return Measure.DILUTED.says(words) || Measure.BASIC.says(words);
    }

    boolean meets(Sides other) {
      return (basic && other.basic) || (diluted && other.diluted);
    }
  }

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      if (sheet.is(StatementKind.INCOME_STATEMENT) || sheet.is(StatementKind.RECONCILIATION)) {
        for (int c = 0; c < sheet.columns(); c++) {
          test(sheet, c, ledger);
        }
      }
    }
  }

  private static void test(Sheet sheet, int column, Ledger ledger) {
    List<Sides> shares = sides(sheet, column, Measure.WEIGHTED_SHARES);
    List<Amount> results = results(sheet, column);
    if (shares.isEmpty() || results.isEmpty()) {
      return;
    }
    boolean basicTies = false;
    for (Sides perShare : sides(sheet, column, Measure.EARNINGS_PER_SHARE)) {
      if (isSpecial(sheet, perShare.line())) {
        continue;
      }
      List<Sides> divisors = shares.stream().filter(perShare::meets).toList();
      List<Sides> tried = divisors.isEmpty() ? shares : divisors;
      Quotient best = best(perShare.line().in(column), results, tried, column);
      if (best == null) {
        continue;
      }
      boolean sure = isSingle(results) && isSure(sheet, perShare, best, basicTies);
      if (best.verdict().holds() || (divisors.size() == 1 && sure)) {
        best.enter(ledger);
      }
      basicTies |= perShare.basic() && best.verdict().holds();
    }
  }

  /** Whether there is but one result: none for parent and non-controlling interests apart. */
  private static boolean isSingle(List<Amount> results) {
    return results.stream().map(Amount::value).distinct().count() == 1;
  }

  private static boolean isSpecial(Sheet sheet, SheetLine line) {
    return Measure.SPECIAL_PER_SHARE.fits(line)
        || (sheet.isGaap(StatementKind.INCOME_STATEMENT) && Measure.ADJUSTED_PER_SHARE.fits(line));
  }

  private static List<Sides> sides(Sheet sheet, int column, Measure measure) {
    return sheet.lines(measure).stream()
        .filter(line -> line.in(column) != null)
        .map(Sides::of)
        .toList();
  }

  /** The results that per-share amounts may be of, the likeliest first. */
  private static List<Amount> results(Sheet sheet, int column) {
    List<SheetLine> common = sheet.lines(Measure.INCOME_TO_COMMON);
    List<SheetLine> net = sheet.lines(Measure.NET_INCOME);
    List<SheetLine> others = sheet.lines(Measure.NET_RESULT);
    return Stream.of(common, net, others)
        .flatMap(List::stream)
        .map(line -> line.in(column))
        .filter(amount -> amount != null)
        .distinct()
        .toList();
  }

  private static Quotient best(
      Amount stated, List<Amount> results, List<Sides> divisors, int column) {
    Quotient first = null;
    for (Sides divisor : divisors) {
      for (Amount result : results) {
        Quotient quotient = Quotient.of(stated, result, divisor.line().in(column));
        if (quotient != null && quotient.verdict().holds()) {
          return quotient;
        }
        first = first == null ? quotient : first;
      }
    }
    return first;
  }

  /**
   * A break is believed where no known exception can make the difference: one class of stock, no
   * preferred dividends, no share of others; and for diluted earnings only below what the basic
   * ones prove.
   */
  private static boolean isSure(Sheet sheet, Sides perShare, Quotient quotient, boolean basicTies) {
    Verdict verdict = quotient.verdict();
    boolean simple =
        sheet.is(StatementKind.INCOME_STATEMENT)
            && sheet.lines(Measure.INCOME_TO_COMMON).isEmpty()
            && sheet.lines(Measure.PREFERRED_DIVIDENDS).isEmpty()
            && sheet.lines(Measure.DISCONTINUED_INCOME).isEmpty()
            && sheet.lines(Measure.SEVERAL_CLASSES).isEmpty();
    boolean below = verdict.stated().abs().compareTo(verdict.computed().abs()) < 0;
    BigDecimal apart = verdict.difference().abs();
    boolean small =
        apart.compareTo(verdict.computed().abs().multiply(LARGEST_SHARE_OF_OTHERS)) <= 0;
    boolean explained = perShare.diluted() ? !below || !basicTies : below && small;
    return simple
        && !explained
        && Magnitude.isAlike(verdict.stated(), verdict.computed(), MAGNITUDE);
  }

  private record Quotient(Amount stated, List<Term> terms, Verdict verdict) {
    static Quotient of(Amount stated, Amount result, Amount shares) {
      Interval divisor = shares.interval();
      if (divisor.containsZero()) {
        return null;
      }
      boolean turned =
          result.item().label().toLowerCase(Locale.ROOT).contains("loss")
              && stated.value().signum() == -result.value().signum();
      BigDecimal weight = turned ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      Interval range = result.interval().times(weight).dividedBy(divisor);
      BigDecimal quotient =
          result.value().multiply(weight).divide(shares.value(), MathContext.DECIMAL128);
      List<Term> terms = new ArrayList<>();
      terms.add(turned ? Term.minus(result) : Term.plus(result));
      terms.add(Term.plus(shares));
      return new Quotient(stated, terms, Verdict.ofQuotient(stated, quotient, range));
    }

    void enter(Ledger ledger) {
      Amount result = terms.get(0).amount();
      Amount shares = terms.get(1).amount();
      String of =
          "%s %s over %s"
              .formatted(
                  Wording.name(result),
                  Wording.money(result.value(), result.item().unit()),
                  Wording.money(shares.value(), shares.item().unit()));
      String explanation =
          Wording.figure(stated) + " " + Wording.compared(verdict, stated.item().unit(), of) + ".";
      ledger.enter(RuleName.EPS, stated, terms, verdict, explanation);
    }
  }
}
