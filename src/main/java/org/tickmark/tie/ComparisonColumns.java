package org.tickmark.tie;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.tickmark.statement.ColumnRole;

/**
 * Columns of change: the difference of two columns, in currency or in per cent of the earlier one.
 * Which two is found out by what holds in most lines. Expenses may be shown with the sign turned
 * ("favorable (unfavorable)").
 *
 * <p>Source: Regulation S-K Item 303(b), which asks for material changes from period to period;
 * quotients are held against the displayed digits by the intervals of XBRL Calculation 1.1.
 */
final class ComparisonColumns implements Rule {
  private static final int NEAREST = 8;
  private static final int FEWEST = 4;
  private static final int HOLDING_FOR_ONE_FAILING = 8;
  private static final double NEAR = 1.5;

  /** Of a percentage, for what rounding does to its base. */
  private static final double SLACK = 0.02;

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      test(sheet, ColumnRole.CHANGE, RuleName.CHANGE, ledger);
      test(sheet, ColumnRole.PERCENT_CHANGE, RuleName.PERCENT_CHANGE, ledger);
    }
  }

  private static void test(Sheet sheet, ColumnRole role, RuleName rule, Ledger ledger) {
    TreeSet<Integer> columns = new TreeSet<>();
    sheet.lines().stream()
        .flatMap(line -> line.others().stream())
        .filter(amount -> amount.item().role() == role)
        .forEach(amount -> columns.add(amount.item().column()));
    for (int column : columns) {
      List<Row> rows = rows(sheet, role, column);
      int most = 0;
      List<Comparison> best = List.of();
      for (int a = 0; a < Math.min(sheet.columns(), NEAREST); a++) {
        for (int b = 0; b < Math.min(sheet.columns(), NEAREST); b++) {
          int holding = a == b ? 0 : holding(rows, role, a, b);
          if (holding > most) {
            most = holding;
            best = comparisons(rows, role, a, b);
          }
        }
      }
      enter(rule, best, ledger);
    }
  }

  private record Row(Amount stated, SheetLine line) {}

  private static List<Row> rows(Sheet sheet, ColumnRole role, int column) {
    List<Row> rows = new ArrayList<>();
    for (SheetLine line : sheet.lines()) {
      line.others().stream()
          .filter(other -> other.item().column() == column && other.item().role() == role)
          .findFirst()
          .ifPresent(stated -> rows.add(new Row(stated, line)));
    }
    return rows;
  }

  /** In how many lines two columns give the change, near enough to choose by. */
  private static int holding(List<Row> rows, ColumnRole role, int a, int b) {
    int holding = 0;
    for (Row row : rows) {
      Amount now = row.line().in(a);
      Amount then = row.line().in(b);
      if (now == null || then == null || row.stated().value().signum() == 0) {
        continue;
      }
      double base = Math.abs(then.value().doubleValue());
      double change = Math.abs(now.value().doubleValue() - then.value().doubleValue());
      double stated = Math.abs(row.stated().value().doubleValue());
      double slack =
          role == ColumnRole.CHANGE ? 2 * now.half().doubleValue() : SLACK * change / base;
      double computed = role == ColumnRole.CHANGE ? change : change / base;
      if (Math.abs(stated - computed) <= slack + row.stated().half().doubleValue()) {
        holding++;
      }
    }
    return holding;
  }

  private static void enter(RuleName rule, List<Comparison> all, Ledger ledger) {
    long proving = all.stream().filter(Comparison::proves).count();
    long failing = all.stream().filter(c -> !c.verdict().holds()).count();
    if (proving < FEWEST || proving < 2 * failing) {
      return;
    }
    boolean sure = proving >= HOLDING_FOR_ONE_FAILING * failing;
    for (Comparison comparison : all) {
      if (comparison.verdict().holds() || (sure && comparison.isNear())) {
        comparison.enter(rule, ledger);
      }
    }
  }

  private static List<Comparison> comparisons(List<Row> rows, ColumnRole role, int a, int b) {
    return rows.stream()
        .filter(row -> row.line().in(a) != null && row.line().in(b) != null)
        .map(row -> Comparison.of(row.stated(), row.line().in(a), row.line().in(b), role))
        .filter(Objects::nonNull)
        .toList();
  }

  private record Comparison(Amount stated, List<Term> terms, Verdict verdict) {
    static Comparison of(Amount stated, Amount now, Amount then, ColumnRole role) {
      String unit = now.item().unit();
      if (unit == null || unit.equals("pure") || !unit.equals(then.item().unit())) {
        return null;
      }
      List<Term> terms = List.of(Term.plus(now), Term.minus(then));
      return role == ColumnRole.CHANGE
          ? difference(stated, terms)
          : percent(stated, now, then, terms);
    }

    private static Comparison difference(Amount stated, List<Term> terms) {
      Verdict verdict = Verdict.ofSum(stated, terms);
      if (!verdict.holds()) {
        List<Term> turned =
            terms.stream().map(term -> new Term(term.amount(), -term.weight())).toList();
        Verdict other = Verdict.ofSum(stated, turned);
        if (other.holds()) {
          return new Comparison(stated, turned, other);
        }
      }
      return new Comparison(stated, terms, verdict);
    }

    private static Comparison percent(Amount stated, Amount now, Amount then, List<Term> terms) {
      Interval base = then.interval();
      if (base.containsZero()) {
        return null;
      }
      BigDecimal size = BigDecimal.valueOf(then.value().signum());
      Interval change = now.interval().plus(base.times(BigDecimal.ONE.negate()));
      Interval ratio = change.dividedBy(base.times(size));
      BigDecimal exact =
          now.value().subtract(then.value()).divide(then.value().abs(), MathContext.DECIMAL128);
      boolean turned = stated.value().signum() == -exact.signum() && stated.value().signum() != 0;
      BigDecimal sign = turned ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      Verdict verdict = Verdict.ofQuotient(stated, exact.multiply(sign), ratio.times(sign));
      return new Comparison(stated, terms, verdict);
    }

    /** Zeros and dashes prove nothing. */
    boolean proves() {
      return verdict.holds() && stated.value().signum() != 0;
    }

    boolean isNear() {
      return Magnitude.isAlike(verdict.stated(), verdict.computed(), NEAR);
    }

    void enter(RuleName rule, Ledger ledger) {
      Amount now = terms.get(0).amount();
      Amount then = terms.get(1).amount();
      String of =
          "the change from %s to %s, %s"
              .formatted(
                  Wording.money(then.value(), then.item().unit()),
                  Wording.money(now.value(), now.item().unit()),
                  Wording.money(verdict.computed(), stated.item().unit()));
      String explanation =
          Wording.figure(stated) + " " + Wording.compared(verdict, stated.item().unit(), of) + ".";
      ledger.enter(rule, stated, terms, verdict, explanation);
    }
  }
}
