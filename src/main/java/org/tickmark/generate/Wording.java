package org.tickmark.generate;

import java.util.HashMap;
import java.util.Map;

/** The words of one company: it calls a thing alike wherever it is shown. */
final class Wording {
  private final Dice dice;
  private final Map<String, String> drawn = new HashMap<>();

  Wording(Dice dice) {
    this.dice = dice;
  }

  /** What it calls the thing of a key. */
  String word(String key) {
    return drawn.computeIfAbsent(key, dice::word);
  }

  /** The label that suits the signs: of gains, of losses, or of both. */
  String signed(String key, Amounts amounts) {
    boolean gain = amounts.stream().anyMatch(v -> v > 0);
    boolean loss = amounts.stream().anyMatch(v -> v < 0);
    String suffix = gain && loss ? ".mixed" : loss ? ".loss" : "";
    return word(Words.has(key + suffix) ? key + suffix : key);
  }
}
