package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/**
 * How figures are written.
 *
 * @param dash what stands for nothing
 * @param zeros whether per-share figures below one have a zero before the point
 */
record Shown(String dash, boolean zeros) {
  /** The digits of a figure, in parentheses where it is negative; no currency sign. */
  String digits(Line line, Slot slot) {
    BigDecimal value = line.values().get(slot.column());
    if (slot.compares()) {
      BigDecimal before = line.values().get(slot.against());
      return slot.percent() ? percent(value, before) : digits(line, value.subtract(before));
    }
    return digits(line, value);
  }

  private static String percent(BigDecimal value, BigDecimal before) {
    if (before.signum() <= 0) {
      return "N/M";
    }
    BigDecimal share =
        value.subtract(before).scaleByPowerOfTen(2).divide(before, 1, RoundingMode.HALF_UP);
    String digits = share.abs().toPlainString();
    return share.signum() < 0 ? "(" + digits + ")%" : digits + "%";
  }

  private String digits(Line line, BigDecimal value) {
    if (value.signum() == 0) {
      return dash;
    }
    boolean perShare = line.unit() == Unit.PER_SHARE;
    int scale = perShare ? 2 : Math.max(0, value.scale());
    DecimalFormat format =
        new DecimalFormat(
            perShare && !zeros ? "#,##.00" : "#,##0",
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(scale);
    format.setMaximumFractionDigits(scale);
    String digits = format.format(value.abs());
    return value.signum() < 0 ? "(" + digits + ")" : digits;
  }

  /**
   * Whether a line bears the dollar sign: the first one, totals at the end, and per-share figures.
   */
  static boolean dollar(Sheet sheet, Line line) {
    if (line.heading() || line.unit().shares()) {
      return false;
    }
    int at = sheet.lines().indexOf(line);
    boolean first = sheet.lines().subList(0, at).stream().allMatch(Line::heading);
    return first || line.kind() == Kind.FINAL || line.unit() == Unit.PER_SHARE;
  }
}
