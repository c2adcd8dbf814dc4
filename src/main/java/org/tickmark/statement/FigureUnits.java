package org.tickmark.statement;

import org.tickmark.table.Cell;

/** Gives each figure its unit and scale, from what its line and its column say. */
final class FigureUnits {
  private final ScaleText remark;
  private final SplitScale split;
  private final String currency;

  /**
   * Prepares the units of a statement.
   *
   * @param remark its scale and currency where no nearer remark says otherwise
   * @param split the lines to which its remarks give a scale of their own
   * @param currency the currency of amounts where nothing nearer says otherwise, or null
   */
  FigureUnits(ScaleText remark, SplitScale split, String currency) {
    this.remark = remark;
    this.split = split;
    this.currency = currency;
  }

  /** What a figure counts. */
  static LineUnit unit(DraftLine line, Cell cell) {
    ColumnMeaning column = line.column(cell);
    boolean marked = cell.figure().symbol() != null;
    if (cell.figure().percent()
        || column.role() == ColumnRole.PERCENT_CHANGE
        || column.role() == ColumnRole.PERCENT_OF_TOTAL
        || (ColumnUnit.RATIO.equals(column.unit()) && !marked)) {
      return LineUnit.RATIO;
    }
    if (line.unit() == LineUnit.MONEY && column.unit() != null) {
      return ColumnUnit.of(column.unit(), marked);
    }
    boolean bare = line.unit() == LineUnit.RATIO || line.unit() == LineUnit.COUNT;
    return bare && marked ? LineUnit.MONEY : line.unit();
  }

  /** The name of a unit, or null where the currency is not known. */
  String code(LineUnit unit, DraftLine line, ColumnMeaning column) {
    String money = column.scale().currency() != null ? column.scale().currency() : currency;
    return switch (unit) {
      case MONEY, RATE -> money;
      case PER_SHARE -> money == null ? null : money + "/shares";
      case SHARES -> "shares";
      case COUNT -> line.unit() == LineUnit.COUNT ? line.counted() : column.unit();
      case RATIO, MULTIPLE -> "pure";
    };
  }

  /**
   * What a displayed figure is multiplied by.
   *
   * @param shares the factor of the statement's share counts
   */
  long scale(LineUnit unit, DraftLine line, ColumnMeaning column, long shares) {
    return switch (unit) {
      case MONEY -> money(column.scale().or(line.scale()).or(split.of(line.label())).or(remark));
      case SHARES -> ownShares(column) != null ? ownShares(column) : shares;
      case COUNT -> counts(column.scale().or(own(line)));
      case RATE, PER_SHARE, RATIO, MULTIPLE -> 1;
    };
  }

  /** The factor that the head of a column of share counts says, or null. */
  private static Long ownShares(ColumnMeaning column) {
    boolean counts =
        column.unit() != null && ColumnUnit.of(column.unit(), false) == LineUnit.SHARES;
    return counts ? column.scale().money() : null;
  }

  /**
   * A remark on the scale of amounts says nothing of counts: only their own label or heading, and
   * that not where it leaves some lines out.
   */
  private static ScaleText own(DraftLine line) {
    ScaleText label = ScaleText.read(line.label());
    return ScaleText.excepts(line.heading()) ? label : label.or(ScaleText.read(line.heading()));
  }

  /** What "units in millions" says is of units, whichever they are. */
  private static long counts(ScaleText scale) {
    return scale.money() == null && scale.shares() != null ? scale.shares() : money(scale);
  }

  /** The factor of amounts that a remark says, 1 where it says none. */
  static long money(ScaleText scale) {
    return scale.money() == null ? 1 : scale.money();
  }
}
