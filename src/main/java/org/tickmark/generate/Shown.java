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
  /** The digits of a figure, in parentheses where it is negative; empty where none stands. */
  String digits(Sheet sheet, Line line, Slot slot) {
    BigDecimal value = line.shown(slot.column());
    if (value == null) {
      return "";
    }
    Unit unit = unit(sheet, line, slot);
    return switch (slot.kind()) {
      case FACT -> digits(unit, value);
      case CHANGE -> digits(unit, value.subtract(line.shown(slot.against())));
      case PERCENT_CHANGE -> change(value, line.shown(slot.against()));
      case SHARE -> share(unit, value, sheet.revenue(slot.column()));
    };
  }

  static Unit unit(Sheet sheet, Line line, Slot slot) {
    Unit unit = sheet.columns().get(slot.column()).aspect().unit();
    return unit == null ? line.unit() : unit;
  }

  private static String change(BigDecimal value, BigDecimal before) {
    return before.signum() <= 0 ? "N/M" : percent(value.subtract(before), before);
  }

  private static String share(Unit unit, BigDecimal value, BigDecimal revenue) {
    boolean has = unit == Unit.MONEY && revenue != null && revenue.signum() > 0;
    return has ? percent(value, revenue) : "";
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return percent(part.scaleByPowerOfTen(2).divide(whole, 1, RoundingMode.HALF_UP));
  }

  private static String percent(BigDecimal share) {
    String digits = share.abs().toPlainString();
    return share.signum() < 0 ? "(" + digits + ")%" : digits + "%";
  }

  private String digits(Unit unit, BigDecimal value) {
    if (value.signum() == 0) {
      return dash;
    }
    if (unit == Unit.PERCENT) {
      return percent(value);
    }
    boolean perShare = unit == Unit.PER_SHARE;
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
   * Whether a figure bears the dollar sign: those of the first line, of totals at the end, and per
   * share; none where heads name the currencies.
   */
  static boolean dollar(Sheet sheet, Line line, Slot slot) {
    Aspect aspect = sheet.columns().get(slot.column()).aspect();
    Unit unit = unit(sheet, line, slot);
    if (slot.percent() || aspect.currency() != null || line.shown(slot.column()) == null) {
      return false;
    }
    if (unit.shares() || unit == Unit.PERCENT) {
      return false;
    }
    int at = sheet.lines().indexOf(line);
    boolean first = sheet.lines().subList(0, at).stream().allMatch(Line::heading);
    return first || line.kind() == Kind.FINAL || unit == Unit.PER_SHARE;
  }
}
