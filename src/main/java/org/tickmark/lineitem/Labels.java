package org.tickmark.lineitem;

import java.util.Locale;

/** Labels as they are compared. */
public final class Labels {
  private Labels() {}

  /**
   * A label without what differs between two ways to set it.
   *
   * @param label as written
   * @return in lower case, with white space and punctuation as single spaces, {@code &} as {@code
   *     and}
   */
  public static String normal(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
