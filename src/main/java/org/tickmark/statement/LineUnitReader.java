package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Tells a line's unit by its words, and where they leave it open, by how its figures are shown: a
 * page of amounts in thousands shows cents only for what is not in thousands.
 */
final class LineUnitReader {
  /** Amounts per share are shown in cents, and seldom reach this. */
  private static final double PER_SHARE_LIMIT = 10_000;

  private static final double RATIO_LIMIT = 1_000;

  /** No share count is smaller in any scale. */
  private static final double FEWEST_SHARES = 10;

  private final StatementKind kind;
  private final Row row;
  private final String label;
  private final String heading;
  private final int usualDecimals;
  private final List<Figure> figures;

  private LineUnitReader(StatementKind kind, Row row, String heading, int usualDecimals) {
    this.kind = kind;
    this.row = row;
    this.label = row.stub().label();
    this.heading = heading;
    this.usualDecimals = usualDecimals;
    this.figures = figures(row);
  }

  /**
   * Tells a line's unit.
   *
   * @param kind the statement
   * @param row the line
   * @param heading the innermost heading that holds for it, else the title
   * @param usualDecimals the digits after the point that most amounts of the statement show
   */
  static LineUnit of(StatementKind kind, Row row, String heading, int usualDecimals) {
    return new LineUnitReader(kind, row, heading, usualDecimals).read();
  }

  private LineUnit read() {
    if (!figures.isEmpty() && figures.stream().allMatch(Figure::percent)) {
      return LineUnit.RATIO;
    }
    boolean cents = cents();
    if (!cents && countsShares()) {
      return LineUnit.SHARES;
    }
    if (countsThings()) {
      return LineUnit.COUNT;
    }
    if (isRate()) {
      return LineUnit.RATE;
    }
    if (isPerShare()) {
      return LineUnit.PER_SHARE;
    }
    if (isMultiple()) {
      return LineUnit.MULTIPLE;
    }
    if (isRatio()) {
      return LineUnit.RATIO;
    }
    return cents && inEarnings() ? LineUnit.PER_SHARE : LineUnit.MONEY;
  }

  /** Whether a heading says what its lines count. */
  static boolean says(String heading) {
    return Vocabulary.says("per_share", heading)
        || Vocabulary.says("shares", heading)
        || Vocabulary.says("rate_line", heading)
        || Counted.line(heading) != null;
  }

  /** A heading that names what is counted holds for its lines, but for amounts among them. */
  private boolean countsThings() {
    boolean underHeading =
        Counted.line(heading) != null && kind == StatementKind.OTHER && !names(label);
    return !kind.speaksOfStock() && !marked() && (Counted.line(label) != null || underHeading);
  }

  private boolean isRate() {
    boolean underHeading =
        Vocabulary.says("rate_line", heading)
            && !names(label)
            && figures.stream().allMatch(f -> f.value().scale() >= 2);
    return !kind.speaksOfStock() && (Vocabulary.says("rate_line", label) || underHeading);
  }

  /** Whether a label names a measure of its own, whatever the heading above it counts. */
  private static boolean names(String label) {
    return Vocabulary.says("measure_line", label) || Vocabulary.says("per_share", label);
  }

  /**
   * Whether a line goes on with the per cents of the line above it, which alone bears their sign:
   * small figures without a mark, whose words can be a ratio or that are as exact as those above.
   *
   * @param above a line of per cents
   * @param row the next line
   * @param alike whether figures shown alike are enough, without words
   */
  static boolean goesOnInPerCent(Row above, Row row, boolean alike) {
    String label = row.stub().label();
    boolean worded = Vocabulary.says("ratio_line", label) && isSmall(row) && isSmall(above);
    return worded || (alike && isShownAlike(above, row) && !Vocabulary.says("measure_line", label));
  }

  /** Whether a line's figures could be ratios as those above: small, without sign, as exact. */
  static boolean isShownAlike(Row above, Row row) {
    List<Figure> first = figures(above);
    List<Figure> figures = figures(row);
    return !first.isEmpty()
        && isSmall(row)
        && fractional(figures)
        && figures.stream().allMatch(f -> f.value().scale() == first.get(0).value().scale());
  }

  /** Whether a line's amounts are shown in cents, and could be amounts per share. */
  static boolean isInCents(Row row) {
    return inCents(figures(row).stream().filter(f -> !f.percent()).toList());
  }

  private static boolean inCents(List<Figure> amounts) {
    return !amounts.isEmpty()
        && amounts.stream()
            .allMatch(
                f -> f.value().scale() >= 2 && f.value().abs().doubleValue() < PER_SHARE_LIMIT);
  }

  /** Whether a line shows nothing but dashes. */
  static boolean isNil(Row row) {
    return figures(row).isEmpty();
  }

  /** Whether a line shows nothing but small figures without a mark. */
  static boolean isSmall(Row row) {
    List<Figure> figures = figures(row);
    return !figures.isEmpty() && small(figures);
  }

  /** Whether the first figures of two lines show as many digits after the point. */
  static boolean isAsExact(Row above, Row row) {
    List<Figure> first = figures(above);
    List<Figure> figures = figures(row);
    return !first.isEmpty()
        && !figures.isEmpty()
        && first.get(0).value().scale() == figures.get(0).value().scale();
  }

  private static List<Figure> figures(Row row) {
    return row.cells().stream().map(Cell::figure).filter(f -> f != null && !f.nil()).toList();
  }

  private boolean countsShares() {
    if (marked()) {
      return false;
    }
    if (kind.speaksOfStock()) {
      return Vocabulary.says("shares_exact", label);
    }
    boolean owed =
        !figures.isEmpty() && figures.stream().limit(2).allMatch(f -> f.value().signum() < 0);
    boolean counted = Vocabulary.says("share_count", label);
    if (!counted && (owed || Vocabulary.says("paid_on_shares", label))) {
      return false;
    }
    boolean large =
        figures.isEmpty()
            || figures.stream().anyMatch(f -> f.value().abs().doubleValue() >= FEWEST_SHARES)
            || inMillions();
    boolean underHeading = saysShares(heading) && !Vocabulary.says("measure_line", label);
    boolean named = Vocabulary.says("basic_diluted", label) || label.isEmpty();
    return large && (saysShares(label) || underHeading || (saysShares(heading) && named));
  }

  /**
   * A count of a few million shares has one digit after the point or none, an amount per share two.
   */
  private boolean inMillions() {
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

  /**
   * Among balances only lines that end in "per share" and show cents are amounts per share: others
   * name the par value of a stock.
   */
  private boolean isPerShare() {
    if (kind.speaksOfStock()) {
      return Vocabulary.says("per_share_measure", label) && cents();
    }
    boolean both = Vocabulary.says("also_per_share", label) && !cents();
    boolean said =
        !both && (Vocabulary.says("per_share", label) || Vocabulary.says("per_share", heading));
    return said && perShareShown();
  }

  private boolean perShareShown() {
    return figures.isEmpty()
        || figures.stream().anyMatch(f -> f.value().scale() >= 2)
        || figures.stream().allMatch(f -> f.value().abs().doubleValue() < FEWEST_SHARES);
  }

  private boolean isMultiple() {
    return !kind.speaksOfStock() && Vocabulary.says("multiple_line", label) && ratioShown();
  }

  /**
   * Words that can only be a ratio need no more than figures that can be one; others need figures
   * more exact than the amounts around them.
   */
  private boolean isRatio() {
    if (kind.speaksOfStock() || !ratioShown()) {
      return false;
    }
    boolean exact = figures.stream().allMatch(f -> f.value().scale() > usualDecimals);
    return Vocabulary.says("percent_line", label)
        || (Vocabulary.says("ratio_line", label) && (exact || usualDecimals > 1));
  }

  private boolean ratioShown() {
    return small(figures) && fractional(figures);
  }

  private static boolean small(List<Figure> figures) {
    return figures.stream()
        .allMatch(f -> f.symbol() == null && f.value().abs().doubleValue() <= RATIO_LIMIT);
  }

  private static boolean fractional(List<Figure> figures) {
    return figures.stream().allMatch(f -> f.value().scale() >= 1);
  }

  /** Cents among whole thousands are amounts per share; per cents beside them are changes. */
  private boolean cents() {
    return usualDecimals < 2 && inCents(figures.stream().filter(f -> !f.percent()).toList());
  }

  private boolean marked() {
    return row.cells().stream()
        .anyMatch(c -> c.figure() != null && !c.figure().nil() && c.figure().symbol() != null);
  }

  private boolean inEarnings() {
    return kind == StatementKind.INCOME_STATEMENT || kind == StatementKind.RECONCILIATION;
  }
}
