package org.tickmark.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that follow from a seed and an index alone; {@link Random} is specified to the bit. */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Random random;

  Dice(long seed, long index) {
    long mixed = (seed + 1) * GOLDEN + index;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    random = new Random(mixed ^ (mixed >>> 27));
    random.nextLong();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A variant of a key of the words. */
  String word(String key) {
    return pick(Words.of(key));
  }

  /** So many different ones, in the order of the list. */
  <T> List<T> some(List<T> list, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.stream().limit(count).sorted().map(list::get).toList();
  }

  /** A share around a middle, as costs have of sales. */
  double share(double middle) {
    return middle * (0.7 + 0.6 * random.nextDouble());
  }

  /** An amount whose logarithm is spread as a bell around that of the median. */
  long amount(double median) {
    return Math.max(1, Math.round(median * Math.exp(random.nextGaussian() * 0.6)));
  }
}
