package org.tickmark.lineitem;

import java.util.Locale;

/** Labels as the dictionary compares them. */
final class Labels {
  private Labels() {}

  /** Lower case, white space and punctuation as single spaces. */
  static String normal(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
