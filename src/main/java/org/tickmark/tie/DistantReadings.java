package org.tickmark.tie;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes readings of a total over lines that do not stand just above it: all single lines of its
 * part of the statement though sub-totals have taken them ("total costs and expenses" below a gross
 * profit), and the sum or difference of two lines further up ("operating income" as revenue less
 * total costs).
 */
final class DistantReadings {
  private static final int FARTHEST = 30;
  private static final double LEAVES = 4;
  private static final double PAIR = 2;

  private final FigureGrid grid;
  private final Evidence evidence;
  private final OpenLines open;

  DistantReadings(FigureGrid grid, Evidence evidence, OpenLines open) {
    this.grid = grid;
    this.evidence = evidence;
    this.open = open;
  }

  /** All readings of a line that hold in every column. */
  List<Reading> of(int total) {
    List<Reading> found = new ArrayList<>();
    leaves(total, found);
    pairs(total, found);
    return found;
  }

  private void leaves(int total, List<Reading> found) {
    List<Integer> terms = new ArrayList<>();
    for (int i = total - 1; i >= 0 && total - i <= FARTHEST; i--) {
      if (open.isTotal(i)) {
        continue;
      }
      terms.add(0, i);
      if (terms.size() > 1) {
        add(Reading.of(total, terms, weights(terms.size(), 1), LEAVES), found);
      }
    }
  }

  private static List<Integer> weights(int size, int last) {
    List<Integer> weights = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      weights.add(i == size - 1 ? last : 1);
    }
    return weights;
  }

  private void pairs(int total, List<Reading> found) {
    int first = Math.max(0, total - FARTHEST);
    double cost = PAIR + 2 * Math.log(total - first + 1.0) / Math.log(2);
    for (int i = first; i < total; i++) {
      for (int j = i + 1; j < total; j++) {
        if (open.isTotal(i) || open.isTotal(j)) {
          add(Reading.of(total, List.of(i, j), weights(2, 1), cost), found);
          if (!Measure.TOTAL_ASSETS.fits(grid.line(i))) {
            add(Reading.of(total, List.of(i, j), weights(2, -1), cost), found);
          }
        }
      }
    }
  }

  private void add(Reading proposed, List<Reading> found) {
    Reading reading = evidence.weigh(proposed);
    if (reading.holdsEverywhere()) {
      found.add(reading);
    }
  }
}
