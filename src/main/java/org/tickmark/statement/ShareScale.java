package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  /** One registrant's counts of shares lie no further apart in the few years of one release. */
  private static final double LIKE = 3;

  /** More shares than any registrant has. */
  private static final double MOST_SHARES = 100e9;

  /** What rounding to cents may be off. */
  private static final double HALF_A_CENT = 0.0051;

  private ShareScale() {}

  /** A figure of a line whose unit is known, unscaled but for shares. */
  record Known(LineUnit unit, String label, int column, Period period, BigDecimal value) {
    /** Whether it can be earnings per share: a book value or a dividend proves no count. */
    boolean isEarnings() {
      return unit == LineUnit.PER_SHARE && !Vocabulary.says("not_earnings", label);
    }

    /** Whether it is what is divided by shares to give earnings per share. */
    boolean isResult() {
      return unit == LineUnit.MONEY && Vocabulary.says("net_result", label);
    }
  }

  /**
   * What other statements of the exhibit tell of its shares.
   *
   * @param results the net results of all its statements, unscaled
   * @param proved the share counts that earnings per share prove, unscaled
   */
  record Evidence(List<Known> results, List<BigDecimal> proved) {}

  /**
   * The factor of the share counts.
   *
   * @param figures of one statement; money unscaled, shares as displayed
   * @param said what the remarks say of shares, or null
   * @param money the factor of amounts
   * @param evidence of the whole exhibit
   */
  static long of(List<Known> figures, Long said, long money, Evidence evidence) {
    Long voted = voted(figures, evidence.results());
    if (voted != null) {
      return voted;
    }
    Long like = like(figures, evidence.proved());
    if (like != null) {
      return like;
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

  /** The factor that earnings per share prove in these figures, or null. */
  private static Long voted(List<Known> figures, List<Known> results) {
    List<Long> votes = votes(figures, results);
    if (votes.isEmpty()) {
      votes = products(figures);
    }
    for (long factor : FACTORS) {
      long agree = votes.stream().filter(vote -> vote == factor).count();
      if (agree > 0 && 2 * agree > votes.size()) {
        return factor;
      }
    }
    return null;
  }

  /** The share counts of one statement that its earnings per share prove, unscaled. */
  static List<BigDecimal> proved(List<Known> figures, List<Known> results) {
    Long factor = voted(figures, results);
    if (factor == null) {
      return List.of();
    }
    return shares(figures).map(f -> f.value().multiply(BigDecimal.valueOf(factor))).toList();
  }

  /**
   * The factor by which most counts come near those that are proved, or null: what is issued in a
   * year may come near by another.
   */
  private static Long like(List<Known> figures, List<BigDecimal> proved) {
    Long best = null;
    long most = 0;
    for (long factor : FACTORS) {
      long near =
          shares(figures)
              .mapToDouble(f -> f.value().doubleValue() * factor)
              .filter(count -> proved.stream().anyMatch(p -> isLike(count, p.doubleValue())))
              .count();
      if (near > most && 2 * near > shares(figures).count()) {
        most = near;
        best = factor;
      }
    }
    return best;
  }

  private static boolean isLike(double count, double proved) {
    return count < proved * LIKE && proved < count * LIKE;
  }

  private static Stream<Known> shares(List<Known> figures) {
    return figures.stream().filter(f -> f.unit() == LineUnit.SHARES && f.value().signum() > 0);
  }

  private static List<Long> votes(List<Known> figures, List<Known> results) {
    List<Long> votes = new ArrayList<>();
    for (Known shares : shares(figures).toList()) {
      List<Known> incomes = results(figures, results, shares);
      figures.stream()
          .filter(f -> f.isEarnings() && f.column() == shares.column())
          .filter(f -> f.value().signum() != 0)
          .forEach(perShare -> vote(incomes, shares, perShare, votes));
    }
    return votes;
  }

  /**
   * Where no net result stands beside them, an amount per share times the shares gives another
   * amount of the same column, as tangible equity: to the cent, since any amount may be near.
   */
  private static List<Long> products(List<Known> figures) {
    List<Long> votes = new ArrayList<>();
    for (Known shares : shares(figures).toList()) {
      double half = shares.value().doubleValue() * HALF_A_CENT;
      figures.stream()
          .filter(f -> f.unit() == LineUnit.PER_SHARE && f.column() == shares.column())
          .map(f -> f.value().doubleValue() * shares.value().doubleValue())
          .filter(product -> product > half)
          .forEach(product -> vote(figures, shares.column(), product, half, votes));
    }
    return votes;
  }

  private static void vote(
      List<Known> figures, int column, double product, double off, List<Long> votes) {
    for (long factor : FACTORS) {
      boolean met =
          figures.stream()
              .filter(f -> f.unit() == LineUnit.MONEY && f.column() == column)
              .anyMatch(f -> Math.abs(f.value().doubleValue() / factor - product) <= off);
      if (met) {
        votes.add(factor);
      }
    }
  }

  /** The net results beside a count, else those that other statements show of its period. */
  private static List<Known> results(List<Known> figures, List<Known> results, Known shares) {
    List<Known> beside =
        figures.stream().filter(f -> f.isResult() && f.column() == shares.column()).toList();
    return beside.isEmpty() && shares.period().end() != null
        ? results.stream().filter(f -> f.period().equals(shares.period())).toList()
        : beside;
  }

  private static void vote(List<Known> results, Known shares, Known perShare, List<Long> votes) {
    double product = perShare.value().doubleValue() * shares.value().doubleValue();
    for (Known income : results) {
      if (income.value().signum() == perShare.value().signum()) {
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
