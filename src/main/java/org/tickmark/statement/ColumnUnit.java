package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;

/** What a column's own head says that its figures count, where the lines do not say it. */
final class ColumnUnit {
  static final String PER_SHARE = "/shares";
  static final String SHARES = "shares";
  static final String RATIO = "pure";

  /** A longer head that speaks of shares is a sentence about something else. */
  private static final int LONGEST = 40;

  private ColumnUnit() {}

  /**
   * The unit that a head names, a counted thing among them, or null.
   *
   * @param head what stands over the column
   * @param figures what stands under it
   */
  static String read(ColumnHead head, List<Figure> figures) {
    String own = head.own();
    if (head.cells().stream().anyMatch(cell -> isPerShare(head, cell))) {
      return PER_SHARE;
    }
    if (own.isEmpty()) {
      return null;
    }
    if (Vocabulary.says("per_share", own)) {
      return PER_SHARE;
    }
    if (own.length() < LONGEST && Vocabulary.says("shares", own)) {
      return SHARES;
    }
    return Vocabulary.says("ratio_head", own) && isRatio(figures) ? RATIO : Counted.head(own);
  }

  /** A head over some of the columns, the periods of amounts per share. */
  private static boolean isPerShare(ColumnHead head, Cell cell) {
    int width = cell.last() - cell.first() + 1;
    return width > 1
        && width < head.columns()
        && cell.text().length() < LONGEST
        && Vocabulary.says("per_share", cell.text())
        && !Vocabulary.says("also_per_share", cell.text())
        && !Vocabulary.says("except_per_share", cell.text());
  }

  /** Some set the per cent sign only at the first figure of a column, or of each of its blocks. */
  private static boolean isRatio(List<Figure> figures) {
    List<Figure> shown = figures.stream().filter(f -> !f.nil()).toList();
    return !shown.isEmpty()
        && shown.get(0).percent()
        && shown.stream().allMatch(f -> f.symbol() == null && f.value().scale() >= 1);
  }

  /** How a figure of money lines is to be read in a column of this unit. */
  static LineUnit of(String unit, boolean marked) {
    return switch (unit) {
      case PER_SHARE -> LineUnit.PER_SHARE;
      case RATIO -> LineUnit.MONEY;
      case SHARES -> marked ? LineUnit.MONEY : LineUnit.SHARES;
      default -> marked ? LineUnit.MONEY : LineUnit.COUNT;
    };
  }
}
