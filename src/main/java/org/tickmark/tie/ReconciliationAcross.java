package org.tickmark.tie;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.statement.Basis;
import org.tickmark.statement.Period;

/**
 * A table with columns "GAAP", "Adjustments", "Non-GAAP" adds across in each line.
 *
 * <p>Source: Regulation G, 17 CFR 244.100(a)(2), and S-K Item 10(e)(1)(i)(B): the differences
 * between the non-GAAP measure and the GAAP one are to be shown in numbers.
 */
final class ReconciliationAcross implements Rule {
  private static final int FEWEST = 3;
  private static final int HOLDING_FOR_ONE_FAILING = 5;

  /** Columns of one period: where it starts, what is added or taken away, and where it comes to. */
  private record Walk(int from, List<Integer> adjustments, int to) {}

  @Override
  public void apply(List<Sheet> sheets, Ledger ledger) {
    for (Sheet sheet : sheets) {
      for (Walk walk : walks(sheet)) {
        for (int sign : new int[] {1, -1}) {
          test(sheet, walk, sign, ledger);
        }
      }
    }
  }

  private static List<Walk> walks(Sheet sheet) {
    List<Walk> walks = new ArrayList<>();
    int from = -1;
    List<Integer> adjustments = new ArrayList<>();
    for (int c = 0; c < sheet.columns(); c++) {
      Basis basis = basis(sheet, c);
      if (basis == Basis.ADJUSTMENT) {
        adjustments.add(c);
        continue;
      }
      boolean ends = from >= 0 && !adjustments.isEmpty() && basis != basis(sheet, from);
      if (ends && samePeriod(sheet, from, c)) {
        walks.add(new Walk(from, List.copyOf(adjustments), c));
      }
      from = c;
      adjustments.clear();
    }
    return walks;
  }

  /** The basis that a column gives to its figures; null where its lines differ. */
  private static Basis basis(Sheet sheet, int column) {
    List<Basis> all =
        sheet.lines().stream()
            .map(line -> line.in(column))
            .filter(amount -> amount != null)
            .map(amount -> amount.item().basis())
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  private static boolean samePeriod(Sheet sheet, int one, int other) {
    return period(sheet, one).equals(period(sheet, other));
  }

  private static Period period(Sheet sheet, int column) {
    return sheet.lines().stream()
        .map(line -> line.in(column))
        .filter(amount -> amount != null)
        .map(amount -> amount.item().period())
        .findFirst()
        .orElse(Period.UNKNOWN);
  }

  private static void test(Sheet sheet, Walk walk, int sign, Ledger ledger) {
    List<Across> all = new ArrayList<>();
    for (SheetLine line : sheet.lines()) {
      Across across = Across.of(line, walk, sign);
      if (across != null) {
        all.add(across);
      }
    }
    long proving = all.stream().filter(Across::proves).count();
    long failing = all.stream().filter(across -> !across.verdict().holds()).count();
    if (proving < FEWEST || proving < HOLDING_FOR_ONE_FAILING * failing) {
      return;
    }
    all.forEach(across -> across.enter(ledger));
  }

  private record Across(Amount stated, List<Term> terms, Verdict verdict) {
    /**
     * Null for a line that does not add across, as per-share amounts without adjustments do not.
     */
    static Across of(SheetLine line, Walk walk, int sign) {
      Amount from = line.in(walk.from());
      Amount to = line.in(walk.to());
      if (from == null || to == null || "pure".equals(to.item().unit())) {
        return null;
      }
      List<Term> terms = new ArrayList<>(List.of(Term.plus(from)));
      for (int column : walk.adjustments()) {
        if (line.in(column) != null) {
          terms.add(new Term(line.in(column), sign));
        }
      }
      Verdict verdict = Verdict.ofSum(to, terms);
      return terms.size() == 1 && !verdict.holds() ? null : new Across(to, terms, verdict);
    }

    /** A line without an adjustment adds across whatever the sign. */
    boolean proves() {
      return verdict.holds()
          && terms.stream().skip(1).anyMatch(term -> term.amount().value().signum() != 0);
    }

    void enter(Ledger ledger) {
      String explanation =
          Wording.figure(stated)
              + " as "
              + Wording.head(stated)
              + " "
              + Wording.compared(
                  verdict,
                  stated.item().unit(),
                  Wording.head(terms.get(0).amount()) + " and the adjustments across")
              + (verdict.holds() ? "" : Misprint.hint(verdict, terms))
              + ".";
      ledger.enter(RuleName.RECONCILIATION_ACROSS, stated, terms, verdict, explanation);
    }
  }
}
