package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the factor of a statement's share counts. Remarks are loose about it ("in thousands, except
 * per share data" over shares in units), but net income divided by shares has to give the earnings
 * per share that stand beside them (ASC 260-10-45): among units, thousands and millions only one
 * factor comes near.
 */
final class ShareScale {
  private static final long[] FACTORS = {1, 1_000, 1_000_000};

  /**
   * The factors lie a thousandfold apart: a tenfold error decides, and dilution or preferred
   * dividends do not reach it.
   */
  private static final double NEAR = 10;

  /** More shares than any registrant has. */
  private static final double MOST_SHARES = 100e9;

  private ShareScale() {}

  /** A figure of a line whose unit is known, unscaled but for shares. */
  record Known(LineUnit unit, String label, int column, BigDecimal value) {}

  /**
   * The factor of the share counts.
   *
   * @param figures of one statement; money unscaled, shares as displayed
   * @param said what the remarks say of shares, or null
   * @param money the factor of amounts
   */
  static long of(List<Known> figures, Long said, long money) {
    List<Long> votes = votes(figures);
    for (long factor : FACTORS) {
      long agree = votes.stream().filter(vote -> vote == factor).count();
      if (agree > 0 && 2 * agree > votes.size()) {
        return factor;
      }
    }
    if (said != null) {
      return said;
    }
    boolean absurd =
        figures.stream()
            .filter(f -> f.unit() == LineUnit.SHARES)
            .anyMatch(f -> f.value().doubleValue() * money > MOST_SHARES);
    return absurd ? 1 : money;
  }

  private static List<Long> votes(List<Known> figures) {
    List<Long> votes = new ArrayList<>();
    for (Known shares : figures) {
      if (shares.unit() != LineUnit.SHARES || shares.value().signum() <= 0) {
        continue;
      }
      for (Known perShare : figures) {
        if (perShare.unit() == LineUnit.PER_SHARE
            && perShare.column() == shares.column()
            && perShare.value().signum() != 0) {
          vote(figures, shares, perShare, votes);
        }
      }
    }
    return votes;
  }

  private static void vote(List<Known> figures, Known shares, Known perShare, List<Long> votes) {
    double product = perShare.value().doubleValue() * shares.value().doubleValue();
    for (Known income : figures) {
      boolean result =
          income.unit() == LineUnit.MONEY
              && income.column() == shares.column()
              && Vocabulary.says("net_result", income.label());
      if (result && income.value().signum() == perShare.value().signum()) {
        double factor = income.value().doubleValue() / product;
        for (long candidate : FACTORS) {
          if (factor > candidate / NEAR && factor < candidate * NEAR) {
            votes.add(candidate);
          }
        }
      }
    }
  }
}
