package org.tickmark.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tickmark.generate.Line.Unit;

/** Writes what a release says as the truth of it: a fact for each figure. */
final class Truth {
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
          out.append(fact(release.issuer(), sheet, line, c)).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static String fact(Issuer issuer, Sheet sheet, Line line, int column) {
    Span span = sheet.columns().get(column);
    BigDecimal value = line.values().get(column);
    boolean end = isCash(sheet, line, "cf.end");
    boolean begin = isCash(sheet, line, "cf.begin");
    LocalDate day = begin ? issuer.quarterEnd(span.last() - span.quarters()) : span.end();
    BigDecimal unscaled =
        line.unit() == Unit.PER_SHARE || line.unit() == Unit.WHOLE_SHARES
            ? value
            : value.multiply(BigDecimal.valueOf(sheet.scale()));
    return String.join(
        "\t",
        sheet.statement(),
        line.basis(),
        line.section(),
        line.label(),
        "",
        unit(line.unit()),
        day.toString(),
        String.valueOf(begin || end ? 0 : span.quarters()),
        unscaled.stripTrailingZeros().toPlainString(),
        value.signum() == 0 ? "1" : "");
  }

  private static boolean isCash(Sheet sheet, Line line, String key) {
    return sheet.statement().equals("CASH_FLOW") && Words.of(key).contains(line.label());
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case MONEY -> "USD";
      case PER_SHARE -> "USD/shares";
      case SHARES, WHOLE_SHARES -> "shares";
    };
  }
}
