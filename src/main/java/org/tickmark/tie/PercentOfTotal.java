package org.tickmark.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.tickmark.statement.ColumnRole;

/**
 * Columns of per cent of a total: each figure over the figure of the line that is 100%, which is
 * mostly revenue. Which column of figures they are of is found out by what holds in most lines.
 *
 * <p>Source: the common-size statement; XBRL Calculation 1.1 for the interval of the quotient.
 */
final class PercentOfTotal implements Rule {
  private static final int NEAREST = 8;
  private static final int FEWEST = 4;
  private static final int HOLDING_FOR_ONE_FAILING = 8;
  private static final double NEAR = 1.5;

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      TreeSet<Integer> columns = new TreeSet<>();
      sheet.lines().stream()
          .flatMap(line -> line.others().stream())
          .filter(amount -> amount.item().role() == ColumnRole.PERCENT_OF_TOTAL)
          .forEach(amount -> columns.add(amount.item().column()));
      columns.forEach(column -> test(sheet, column, ledger));
    }
  }

  private static void test(Sheet sheet, int column, Ledger ledger) {
    List<Share> best = List.of();
    long most = 0;
    for (int c = 0; c < Math.min(sheet.columns(), NEAREST); c++) {
      List<Share> all = shares(sheet, column, c);
      long proving = all.stream().filter(Share::proves).count();
      if (proving > most) {
        most = proving;
        best = all;
      }
    }
    long failing = best.stream().filter(share -> !share.verdict().holds()).count();
    if (most < FEWEST || most < 2 * failing) {
      return;
    }
    for (Share share : best) {
      boolean sure = most >= HOLDING_FOR_ONE_FAILING * failing && share.isNear();
      if (share.verdict().holds() || sure) {
        share.enter(ledger);
      }
    }
  }

  /** Each share of the nearest whole below it, else above it. */
  private static List<Share> shares(Sheet sheet, int column, int facts) {
    List<Share> shares = new ArrayList<>();
    Amount whole = null;
    for (SheetLine line : bottomUp(sheet)) {
      Amount share = in(line, column);
      if (share != null && isWhole(share) && line.in(facts) != null) {
        whole = line.in(facts);
      }
    }
    for (SheetLine line : bottomUp(sheet)) {
      Amount share = in(line, column);
      Amount part = line.in(facts);
      if (share == null || part == null) {
        continue;
      }
      whole = isWhole(share) ? part : whole;
      if (whole != null && !whole.interval().containsZero() && part.at() != whole.at()) {
        shares.add(Share.of(share, part, whole));
      }
    }
    return shares;
  }

  private static List<SheetLine> bottomUp(Sheet sheet) {
    List<SheetLine> lines = new ArrayList<>(sheet.lines());
    Collections.reverse(lines);
    return lines;
  }

  private static Amount in(SheetLine line, int column) {
    return line.others().stream()
        .filter(amount -> amount.item().column() == column)
        .filter(amount -> amount.item().role() == ColumnRole.PERCENT_OF_TOTAL)
        .findFirst()
        .orElse(null);
  }

  private static boolean isWhole(Amount share) {
    return share.value().compareTo(BigDecimal.ONE) == 0;
  }

  private record Share(Amount stated, List<Term> terms, Verdict verdict) {
    static Share of(Amount stated, Amount part, Amount whole) {
      Interval range = part.interval().dividedBy(whole.interval());
      BigDecimal exact = part.value().divide(whole.value(), MathContext.DECIMAL128);
      boolean turned = stated.value().signum() == -exact.signum() && exact.signum() != 0;
      BigDecimal sign = turned ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      Verdict verdict = Verdict.ofQuotient(stated, exact.multiply(sign), range.times(sign));
      return new Share(stated, List.of(Term.plus(part), Term.plus(whole)), verdict);
    }

    boolean proves() {
      return verdict.holds() && stated.value().signum() != 0;
    }

    /** Not so near as whole per cents come that were made to add to a hundred. */
    boolean isNear() {
      BigDecimal unit = stated.half().multiply(BigDecimal.valueOf(2));
      return verdict.difference().abs().compareTo(unit) > 0
          && Magnitude.isAlike(verdict.stated(), verdict.computed(), NEAR);
    }

    void enter(Ledger ledger) {
      Amount part = terms.get(0).amount();
      Amount whole = terms.get(1).amount();
      String of =
          "%s as a part of %s %s, %s"
              .formatted(
                  Wording.money(part.value(), part.item().unit()),
                  Wording.name(whole),
                  Wording.money(whole.value(), whole.item().unit()),
                  Wording.money(verdict.computed(), stated.item().unit()));
      String explanation =
          Wording.figure(stated) + " " + Wording.compared(verdict, stated.item().unit(), of) + ".";
      ledger.enter(RuleName.PERCENT_OF_TOTAL, stated, terms, verdict, explanation);
    }
  }
}
