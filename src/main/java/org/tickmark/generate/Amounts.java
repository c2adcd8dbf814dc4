package org.tickmark.generate;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What an account has in each of several periods or days, in the smallest unit displayed. */
final class Amounts {
  private final long[] values;

  private Amounts(long... values) {
    this.values = values;
  }

  static Amounts of(long... values) {
    return new Amounts(values.clone());
  }

  static Amounts zero(int count) {
    return new Amounts(new long[count]);
  }

  static Amounts each(int count, IntToLongFunction value) {
    return new Amounts(IntStream.range(0, count).mapToLong(value).toArray());
  }

  /** Amounts around a size, more or less alike. */
  static Amounts around(Dice dice, int count, double median) {
    long first = dice.amount(median);
    return each(count, i -> Math.max(1, Math.round(first * dice.share(1))));
  }

  /**
   * Amounts which have little to do with each other; some are nil.
   *
   * @param median its sign is that of the amounts
   * @param reversed how often it is the other one
   */
  static Amounts moving(Dice dice, int count, double median, double reversed) {
    return each(
        count,
        i -> {
          long amount = dice.chance(0.06) ? 0 : dice.amount(Math.abs(median));
          return median < 0 ^ dice.chance(reversed) ? -amount : amount;
        });
  }

  int count() {
    return values.length;
  }

  long at(int place) {
    return values[place];
  }

  LongStream stream() {
    return Arrays.stream(values);
  }

  Amounts plus(Amounts other) {
    return each(count(), i -> values[i] + other.values[i]);
  }

  Amounts less(Amounts other) {
    return each(count(), i -> values[i] - other.values[i]);
  }

  Amounts negated() {
    return each(count(), i -> -values[i]);
  }

  /** About such a share of each, at least one. */
  Amounts part(Dice dice, double share) {
    return each(count(), i -> Math.max(1, Math.round(values[i] * dice.share(share))));
  }

  /** Of quarters: the sums that columns of time show. */
  Amounts over(List<Span> columns) {
    return each(columns.size(), i -> over(columns.get(i)));
  }

  /** Of quarters: the sum over a stretch of time. */
  long over(Span span) {
    return IntStream.range(0, span.quarters()).mapToLong(i -> values[span.last() - i]).sum();
  }
}
