package org.tickmark.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tickmark.table.Ruling;

/**
 * Discovers what foots: from top to bottom, each line that is the sum of the lines above it takes
 * them and stands for them from then on.
 *
 * <p>A reading is believed when it holds in all columns that show the line, and when chance would
 * hardly have made it hold: a line set as a total needs little evidence, any other line much. Where
 * a plain reading of a total holds in some columns beyond doubt and fails in others, the others
 * break.
 */
final class FootingSearch {
  /** Bits; 2 to that power readings as good by chance. */
  private static final double FOR_TOTAL = 6;

  private static final double FOR_ANY_LINE = 18;
  private static final double FOR_PARTS_BELOW = 15;
  private static final double FOR_DISTANT = 14;
  private static final double FOR_BREAK = 9;
  private static final double FOR_ODD_BREAK = 12;

  private final FigureGrid grid;
  private final Evidence evidence;
  private final OpenLines open;
  private final Readings readings;
  private final DistantReadings distant;

  private FootingSearch(FigureGrid grid) {
    this.grid = grid;
    this.evidence = new Evidence(grid);
    this.open = new OpenLines(grid);
    this.readings = new Readings(grid, evidence, open);
    this.distant = new DistantReadings(grid, evidence, open);
  }

  /** The readings of the lines that are believed, from top to bottom. */
  static List<Reading> find(FigureGrid grid) {
    return new FootingSearch(grid).run();
  }

  private List<Reading> run() {
    List<Reading> found = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      if (!hasFigures(i) || Measure.MEMO.fits(grid.line(i))) {
        continue;
      }
      Reading reading = above(i);
      if (reading != null) {
        found.add(reading);
        open.take(reading);
        grid.carry(reading);
      }
      open.push(i);
      if (reading == null) {
        Reading below = below();
        if (below != null) {
          found.add(below);
          open.takeBelow(below);
          grid.carry(below);
        }
      }
    }
    return found;
  }

  private boolean hasFigures(int line) {
    for (int c = 0; c < grid.columns(); c++) {
      if (grid.shown(line, c)) {
        return true;
      }
    }
    return false;
  }

  private Reading above(int line) {
    boolean total = isTotal(line);
    List<Reading> all = new ArrayList<>(readings.runs(line));
    if (total) {
      all.addAll(readings.oddities(line));
    }
    Reading whole = best(all.stream().filter(r -> isBelieved(r, total)).toList());
    if (whole != null) {
      return whole;
    }
    Reading far = total ? best(distant.of(line)) : null;
    if (far != null && far.net() >= FOR_DISTANT) {
      return far;
    }
    return total ? best(all.stream().filter(this::breaks).toList()) : null;
  }

  /** The plainest; among these the surest. */
  private static Reading best(List<Reading> readings) {
    return readings.stream()
        .max(Comparator.comparing(Reading::plain).thenComparingDouble(Reading::net))
        .orElse(null);
  }

  private boolean isBelieved(Reading reading, boolean total) {
    if (!reading.holdsEverywhere()) {
      return false;
    }
    if (reading.terms().size() == 1) {
      SheetLine line = grid.line(reading.total());
      return total && line.isMoney() && reading.plain() && reading.net() >= FOR_TOTAL;
    }
    if (reading.plain()) {
      return total
          ? reading.net() >= FOR_TOTAL
          : !reading.running() && reading.net() >= FOR_ANY_LINE;
    }
    return total && reading.net() >= FOR_DISTANT;
  }

  /** Whether a reading is so sure in some columns that the others have to be wrong. */
  private boolean breaks(Reading reading) {
    return (reading.terms().size() > 1 || isSingleTotal(grid.line(reading.total())))
        && reading.failing() > 0
        && reading.holding() >= reading.failing()
        && reading.net() >= (reading.plain() ? FOR_BREAK : FOR_ODD_BREAK);
  }

  private static boolean isSingleTotal(SheetLine line) {
    return line.isMoney() && Measure.TOTAL.fits(line);
  }

  private boolean isTotal(int i) {
    SheetLine line = grid.line(i);
    return line.first().total()
        || line.first().above() != Ruling.NONE
        || isUnlabelledTotal(i)
        || Measure.TOTAL.fits(line);
  }

  /** A blank label means a total, but not in a table whose lines have none. */
  private boolean isUnlabelledTotal(int i) {
    return grid.line(i).label().isEmpty() && i > 0 && !grid.line(i - 1).label().isEmpty();
  }

  /** A total above its parts: the last lines are the parts of the line above them. */
  private Reading below() {
    Reading best = null;
    int shallowest = depth(1);
    for (int count = 1; count < open.size() && shallowest > 0; count++) {
      int total = open.fromEnd(count + 1);
      int depth = grid.line(total).first().depth();
      if (count > 1 && depth < shallowest && !open.isTotal(total)) {
        best = surer(best, parts(total, open.last(count)));
      }
      shallowest = Math.min(shallowest, depth);
    }
    return best;
  }

  private int depth(int fromEnd) {
    return open.size() < fromEnd ? 0 : grid.line(open.fromEnd(fromEnd)).first().depth();
  }

  private Reading parts(int total, List<Integer> parts) {
    Reading reading =
        evidence.weigh(Reading.of(total, parts, parts.stream().map(p -> 1).toList(), 0));
    return reading.holdsEverywhere() && reading.net() >= FOR_PARTS_BELOW ? reading : null;
  }

  private static Reading surer(Reading one, Reading other) {
    return one == null || (other != null && other.net() > one.net()) ? other : one;
  }
}
