package org.tickmark.tie;

import java.util.List;

/**
 * Weighs a reading over all columns at once. A column in which it holds counts for as many bits as
 * it would take to name the total's value among all that the terms could give; so small figures,
 * zeros and a column that repeats another prove little.
 */
final class Evidence {
  private static final int PAIR = 2;

  private final FigureGrid grid;

  Evidence(FigureGrid grid) {
    this.grid = grid;
  }

  /** The reading with its evidence. */
  Reading weigh(Reading reading) {
    int total = reading.total();
    List<Integer> terms = reading.terms();
    List<Integer> weights = reading.weights();
    double bits = 0;
    double wary = 0;
    int holding = 0;
    int failing = 0;
    for (int c = 0; c < grid.columns(); c++) {
      if (!applies(total, terms, c)) {
        continue;
      }
      long off = off(total, terms, weights, c);
      if (off > tolerance(total, terms, c)) {
        failing++;
        continue;
      }
      holding++;
      if (!repeats(total, terms, c)) {
        bits += bits(grid, total, spread(total, terms, c), off, c);
        wary += bits(grid, total, smallest(total, terms, c), off, c);
      }
    }
    boolean doubtful = failing > 0 && terms.size() == PAIR;
    return reading.weighed(doubtful ? wary : bits, holding, failing);
  }

  /** Whether the column shows the total and any term. */
  private boolean applies(int total, List<Integer> terms, int column) {
    return grid.shown(total, column) && terms.stream().anyMatch(t -> grid.counts(t, column));
  }

  /** Twice the difference, so that half units stay whole. */
  private long off(int total, List<Integer> terms, List<Integer> weights, int column) {
    long sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      sum += weights.get(i) * grid.value(terms.get(i), column);
    }
    return 2 * Math.abs(grid.value(total, column) - sum);
  }

  private long tolerance(int total, List<Integer> terms, int column) {
    long width = grid.width(total, column);
    for (int term : terms) {
      width += grid.width(term, column);
    }
    return width;
  }

  private static double bits(FigureGrid grid, int total, double spread, long off, int column) {
    double unit = Math.max(1, grid.width(total, column));
    return Math.max(0, Math.log((spread + unit) / (off + unit)) / Math.log(2));
  }

  private double spread(int total, List<Integer> terms, int column) {
    double spread = Math.abs(grid.value(total, column));
    for (int term : terms) {
      spread += Math.abs(grid.value(term, column));
    }
    return spread;
  }

  /**
   * What two figures of one size, and a third that is about their difference, prove is no more than
   * the smallest of them.
   */
  private double smallest(int total, List<Integer> terms, int column) {
    double smallest = (double) Math.abs(grid.value(total, column));
    for (int term : terms) {
      smallest = Math.min(smallest, (double) Math.abs(grid.value(term, column)));
    }
    return 2 * smallest;
  }

  private boolean repeats(int total, List<Integer> terms, int column) {
    for (int c = 0; c < column; c++) {
      boolean same = grid.value(total, c) == grid.value(total, column);
      for (int i = 0; same && i < terms.size(); i++) {
        same = grid.value(terms.get(i), c) == grid.value(terms.get(i), column);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }
}
