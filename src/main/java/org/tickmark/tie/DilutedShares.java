package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.List;
import org.tickmark.statement.StatementKind;

/**
 * Diluted shares are not fewer than basic ones.
 *
 * <p>Source: ASC 260-10-45-16 and 45-17: dilution adds shares, and in a loss nothing is added. The
 * difference of the tie is the dilution.
 */
final class DilutedShares implements Rule {
  private static final int MAGNITUDE = 2;

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
    List<SheetLine> shares =
        sheet.lines(Measure.WEIGHTED_SHARES).stream()
            .filter(line -> line.in(column) != null)
            .toList();
    List<SheetLine> basic = only(shares, Measure.BASIC, Measure.DILUTED);
    List<SheetLine> diluted = only(shares, Measure.DILUTED, Measure.BASIC);
    if (basic.size() != 1 || diluted.size() != 1) {
      return;
    }
    Amount more = diluted.get(0).in(column);
    Amount fewer = basic.get(0).in(column);
    if (more.value().signum() > 0 && Magnitude.isAlike(more, fewer, MAGNITUDE)) {
      enter(more, fewer, ledger);
    }
  }

  private static List<SheetLine> only(List<SheetLine> shares, Measure is, Measure isNot) {
    return shares.stream()
        .filter(line -> is.says(line.label()) && !isNot.says(line.label()))
        .toList();
  }

  private static void enter(Amount diluted, Amount basic, Ledger ledger) {
    boolean holds = diluted.value().compareTo(basic.value()) >= 0;
    Verdict verdict =
        new Verdict(
            diluted.value(),
            basic.value(),
            BigDecimal.ZERO,
            holds ? TieStatus.TIES : TieStatus.BREAKS,
            false);
    BigDecimal apart = verdict.difference().abs();
    String explanation =
        Wording.figure(diluted)
            + (holds ? " is not fewer than the " : " is fewer than the ")
            + Wording.money(basic.value(), basic.item().unit())
            + " of "
            + Wording.name(basic)
            + (holds ? "; dilution " : ", by ")
            + Wording.money(apart, basic.item().unit())
            + ".";
    ledger.enter(RuleName.SHARES, diluted, List.of(Term.plus(basic)), verdict, explanation);
  }
}
