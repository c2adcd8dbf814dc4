package org.tickmark.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tickmark.table.Row;

/**
 * Walks between ratios or amounts per share: the sign or the words stand at the first line and at
 * what the walk comes to, the lines between them are set without.
 */
final class UnitWalks {
  /** Longer stretches between two such lines are walks of amounts. */
  private static final int LONGEST = 12;

  private static final Set<LineUnit> WALKED = EnumSet.of(LineUnit.RATIO, LineUnit.PER_SHARE);
  private static final Set<LineUnit> OPEN =
      EnumSet.of(LineUnit.RATIO, LineUnit.PER_SHARE, LineUnit.MONEY);

  private final List<Row> rows;
  private final List<LineUnit> units;

  private UnitWalks(List<Row> rows, List<LineUnit> units) {
    this.rows = rows;
    this.units = new ArrayList<>(units);
  }

  /**
   * The units of lines, those within walks settled.
   *
   * @param rows the lines
   * @param units what each was told to count
   * @param ratios whether ratios walk too, not amounts per share alone
   */
  static List<LineUnit> settled(List<Row> rows, List<LineUnit> units, boolean ratios) {
    UnitWalks walks = new UnitWalks(rows, units);
    Set<LineUnit> walked = ratios ? WALKED : EnumSet.of(LineUnit.PER_SHARE);
    for (int i = 0; i < rows.size(); i++) {
      if (walked.contains(units.get(i))) {
        walks.settle(i, walks.end(i));
      }
    }
    return walks.units;
  }

  /** The next line of the same unit, with nothing but lines shown like the first before it. */
  private int end(int first) {
    for (int i = first + 1; i < rows.size() && i - first <= LONGEST; i++) {
      if (units.get(i) == units.get(first) && names(i)) {
        return i;
      }
      boolean alike = LineUnitReader.isNil(rows.get(i)) || isShownAlike(first, rows.get(i));
      if (!alike || !OPEN.contains(units.get(i)) || names(i)) {
        return first;
      }
    }
    return first;
  }

  /** Amounts per share may bear the mark of their currency, ratios bear none. */
  private boolean isShownAlike(int first, Row row) {
    return units.get(first) == LineUnit.PER_SHARE
        ? LineUnitReader.isInCents(row) && LineUnitReader.isAsExact(rows.get(first), row)
        : LineUnitReader.isShownAlike(rows.get(first), row);
  }

  /** Whether a line says itself what it is: by a measure's name, or by per cent signs. */
  private boolean names(int line) {
    String label = rows.get(line).stub().label();
    return Vocabulary.says("measure_line", label)
        || Vocabulary.says("per_share", label)
        || Vocabulary.says("walk_end", label)
        || rows.get(line).cells().stream()
            .anyMatch(c -> c.figure() != null && c.figure().percent());
  }

  private void settle(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      units.set(i, units.get(first));
    }
  }
}
