package org.tickmark.tie;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.StatementKind;

/** The words of explanations. */
final class Wording {
  private static final int FEW = 3;
  private static final int LONGEST_LABEL = 90;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Wording() {}

  /** "Total assets USD 2,627,830,000 (2003-03-31)". */
  static String figure(Amount amount) {
    LineItem item = amount.item();
    String column =
        item.role() == ColumnRole.FACT
            ? time(item)
            : item.columnHead().isBlank() ? "" : " (" + item.columnHead().strip() + ")";
    return name(amount) + " " + money(amount.value(), item.unit()) + column;
  }

  /** The column's head as written. */
  static String head(Amount amount) {
    String head = amount.item().columnHead().strip();
    return head.isEmpty() ? "column " + (amount.item().column() + 1) : head;
  }

  private static String time(LineItem item) {
    if (item.period().end() == null) {
      return item.columnHead().isBlank() ? "" : " (" + item.columnHead().strip() + ")";
    }
    Integer quarters = item.period().quarters();
    String length =
        quarters == null || quarters == 0
            ? ""
            : quarters == 1
                ? "quarter to "
                : quarters == 4 ? "year to " : 3 * quarters + " months to ";
    return " (" + length + item.period().end() + ")";
  }

  /** The line's label; where it has none, what it stands under. */
  static String name(Amount amount) {
    LineItem item = amount.item();
    String label = item.label();
    if (label.isEmpty()) {
      label =
          item.section().isEmpty()
              ? "Unlabelled total"
              : "Unlabelled total of " + item.section().get(item.section().size() - 1);
    }
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL - 3).strip() + "...";
  }

  /** "USD 1,000", "USD 0.14 per share", "375,549,000 shares", "4.2%". */
  static String money(BigDecimal value, String unit) {
    if (unit == null) {
      return plain(value);
    }
    if (unit.equals("pure")) {
      return plain(value.movePointRight(2)) + "%";
    }
    if (unit.endsWith("/shares")) {
      return unit.substring(0, unit.indexOf('/')) + " " + plain(value) + " per share";
    }
    return unit.length() == 3 ? unit + " " + plain(value) : plain(value) + " " + unit;
  }

  private static String plain(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    // Cents keep their zeros; those of whole thousands come from scaling, not from the page.
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean scaled = whole && value.abs().compareTo(THOUSAND) >= 0;
    int digits = scaled ? 0 : Math.max(0, value.scale());
    format.setMinimumFractionDigits(Math.min(digits, 4));
    format.setMaximumFractionDigits(Math.min(digits, 4));
    return format.format(value);
  }

  /** "exceeds ... by USD 1,000", "falls short of ... by USD 1,000" or "equals ...". */
  static String compared(Verdict verdict, String unit, String with) {
    int sign = verdict.difference().signum();
    if (verdict.status() == TieStatus.TIES) {
      return "equals " + with;
    }
    String apart = money(verdict.difference().abs(), unit);
    if (verdict.holds()) {
      String warning =
          verdict.unlikely()
              ? ", which rounding allows but seldom makes (more than three standard deviations)"
              : "";
      return "agrees with " + with + " within rounding, " + apart + " apart" + warning;
    }
    return (sign > 0 ? "exceeds " : "falls short of ") + with + " by " + apart;
  }

  /** "Revenues less Cost of sales", "Cash + Receivables + Prepaid expenses". */
  static String terms(List<Term> terms) {
    List<String> plus = names(terms, 1);
    List<String> minus = names(terms, -1);
    if (minus.isEmpty()) {
      return few(plus);
    }
    return plus.isEmpty() ? "less " + few(minus) : few(plus) + " less " + few(minus);
  }

  private static List<String> names(List<Term> terms, int weight) {
    return terms.stream()
        .filter(term -> term.weight() == weight)
        .map(term -> name(term.amount()))
        .toList();
  }

  private static String few(List<String> names) {
    if (names.size() <= FEW) {
      return names.stream().collect(Collectors.joining(" + "));
    }
    return names.get(0) + " ... " + names.get(names.size() - 1);
  }

  /** "income statement". */
  static String statement(StatementKind kind) {
    return kind == StatementKind.OTHER
        ? "table"
        : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
