package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/** What the figures of a line count: money, money per share, shares, or a ratio. */
enum LineUnit {
  MONEY,
  PER_SHARE,
  SHARES,
  RATIO;

  /** Amounts per share are shown in cents, and seldom reach this. */
  private static final double PER_SHARE_LIMIT = 10_000;

  private static final double RATIO_LIMIT = 1_000;

  /** No share count is smaller in any scale. */
  private static final double FEWEST_SHARES = 10;

  /**
   * Tells a line's unit by its words, and where they leave it open, by how its figures are shown.
   *
   * @param kind the statement
   * @param row the line
   * @param heading the innermost heading that holds for it, else the title
   * @param usualDecimals the digits after the point that most amounts of the statement show
   */
  static LineUnit of(StatementKind kind, Row row, String heading, int usualDecimals) {
    List<Figure> figures = figures(row);
    if (!figures.isEmpty() && figures.stream().allMatch(Figure::percent)) {
      return RATIO;
    }
    String label = row.stub().label();
    boolean cents = cents(figures, usualDecimals);
    if (!cents && counts(kind, label, heading, figures)) {
      return SHARES;
    }
    boolean both = Vocabulary.says("also_per_share", label);
    boolean said = !both && (saysPerShare(label) || saysPerShare(heading));
    boolean perShare = said && perShareShown(figures) && !stock(kind);
    if (perShare || (cents && inEarnings(kind))) {
      return PER_SHARE;
    }
    return Vocabulary.says("percent_line", label) && ratioShown(figures) ? RATIO : MONEY;
  }

  /** Whether a line's figures could be ratios as those above: small, without sign, as exact. */
  static boolean isShownAlike(Row above, Row row) {
    List<Figure> first = figures(above);
    List<Figure> figures = figures(row);
    return !first.isEmpty()
        && !figures.isEmpty()
        && ratioShown(figures)
        && figures.stream().allMatch(f -> f.value().scale() == first.get(0).value().scale());
  }

  private static List<Figure> figures(Row row) {
    return row.cells().stream().map(Cell::figure).filter(f -> f != null && !f.nil()).toList();
  }

  private static boolean counts(
      StatementKind kind, String label, String heading, List<Figure> figures) {
    if (figures.stream().anyMatch(f -> f.symbol() != null)) {
      return false;
    }
    if (stock(kind)) {
      return Vocabulary.says("shares_exact", label);
    }
    boolean large =
        figures.isEmpty()
            || figures.stream().anyMatch(f -> f.value().abs().doubleValue() >= FEWEST_SHARES)
            || inMillions(label, heading, figures);
    boolean underHeading = saysShares(heading) && !Vocabulary.says("measure_line", label);
    boolean named = Vocabulary.says("basic_diluted", label) || label.isEmpty();
    return large && (saysShares(label) || underHeading || (saysShares(heading) && named));
  }

  /**
   * A count of a few million shares has one digit after the point or none, an amount per share two.
   */
  private static boolean inMillions(String label, String heading, List<Figure> figures) {
    boolean counted =
        Vocabulary.says("share_count", label) || Vocabulary.says("share_count", heading);
    return counted && figures.stream().allMatch(f -> f.value().scale() <= 1);
  }

  /**
   * "Net income per share" speaks of shares without counting them; "shares used in computing it"
   * counts.
   */
  private static boolean saysShares(String text) {
    boolean perShare = Vocabulary.says("per_share", text);
    return Vocabulary.says("shares", text) && (!perShare || Vocabulary.says("share_count", text));
  }

  private static boolean saysPerShare(String text) {
    return Vocabulary.says("per_share", text);
  }

  private static boolean perShareShown(List<Figure> figures) {
    return figures.isEmpty()
        || figures.stream().anyMatch(f -> f.value().scale() >= 2)
        || figures.stream().allMatch(f -> f.value().abs().doubleValue() < FEWEST_SHARES);
  }

  private static boolean ratioShown(List<Figure> figures) {
    return figures.stream()
        .allMatch(
            f ->
                f.symbol() == null
                    && f.value().abs().doubleValue() <= RATIO_LIMIT
                    && f.value().scale() >= 1);
  }

  /** Cents among whole thousands are amounts per share. */
  private static boolean cents(List<Figure> figures, int usualDecimals) {
    return usualDecimals < 2
        && !figures.isEmpty()
        && figures.stream()
            .allMatch(
                f ->
                    f.value().scale() >= 2
                        && !f.percent()
                        && f.value().abs().doubleValue() < PER_SHARE_LIMIT);
  }

  /** Labels of these speak of shares and par values per share without counting either. */
  private static boolean stock(StatementKind kind) {
    return kind == StatementKind.BALANCE_SHEET
        || kind == StatementKind.CASH_FLOW
        || kind == StatementKind.EQUITY;
  }

  private static boolean inEarnings(StatementKind kind) {
    return kind == StatementKind.INCOME_STATEMENT || kind == StatementKind.RECONCILIATION;
  }
}
