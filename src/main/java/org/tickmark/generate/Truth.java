package org.tickmark.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tickmark.generate.Line.Unit;

/** Writes what a release says as the truth of it: a fact for each figure. */
final class Truth {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Truth() {}

  static String of(Release release) {
    StringBuilder out = new StringBuilder("#scope ");
    out.append(
        String.join(",", release.sheets().stream().map(Sheet::statement).distinct().toList()));
    out.append(
        "\nstatement\tbasis\tsection\tlabel\tconcept\tunit\tperiod_end\tquarters\tvalue\tnil\n");
    for (Sheet sheet : release.sheets()) {
      for (Line line : sheet.lines()) {
        for (int c = 0; c < line.values().size(); c++) {
          if (line.shown(c) != null) {
            out.append(fact(release.issuer(), sheet, line, c)).append('\n');
          }
        }
      }
    }
    return out.toString();
  }

  private static String fact(Issuer issuer, Sheet sheet, Line line, int column) {
    Span span = line.time() == null ? sheet.columns().get(column) : line.time();
    Aspect aspect = sheet.columns().get(column).aspect();
    Unit unit = Shown.unit(sheet, line, Slot.fact(column));
    BigDecimal value = line.shown(column);
    boolean cash = sheet.statement().equals("CASH_FLOW");
    boolean begin = cash && line.said("cf.begin");
    boolean instant = begin || (cash && line.said("cf.end"));
    LocalDate day = begin ? issuer.quarterEnd(span.last() - span.quarters()) : span.end();
    return String.join(
        "\t",
        sheet.statement(),
        aspect.basis() == null ? line.basis() : aspect.basis(),
        line.section(),
        line.label(),
        "",
        code(unit, aspect.currency() == null ? "USD" : aspect.currency()),
        day.toString(),
        String.valueOf(instant ? 0 : span.quarters()),
        unscaled(unit, value, sheet.scale()).stripTrailingZeros().toPlainString(),
        value.signum() == 0 ? "1" : "");
  }

  private static BigDecimal unscaled(Unit unit, BigDecimal value, long scale) {
    return switch (unit) {
      case MONEY, SHARES -> value.multiply(BigDecimal.valueOf(scale));
      case PER_SHARE, WHOLE_SHARES -> value;
      case PERCENT -> value.divide(HUNDRED);
    };
  }

  private static String code(Unit unit, String currency) {
    return switch (unit) {
      case MONEY -> currency;
      case PER_SHARE -> currency + "/shares";
      case SHARES, WHOLE_SHARES -> "shares";
      case PERCENT -> "pure";
    };
  }
}
