package org.tickmark.table;

/**
 * What an element's name, attributes and inline style say about how it is set.
 *
 * @param hidden whether it is not displayed
 * @param look bits of {@link PageText} that it adds
 * @param plain bits of {@link PageText} that it takes away
 * @param align how its lines are set, or null where it does not say
 * @param indent how far it is set in from the left, in points
 * @param top the line above it
 * @param bottom the line below it
 * @param filled whether it is painted black, as thin cells are that draw a rule
 * @param low whether it stands at the foot of its cell
 */
record ElementStyle(
    boolean hidden,
    int look,
    int plain,
    Align align,
    float indent,
    Ruling top,
    Ruling bottom,
    boolean filled,
    boolean low) {
  /** How lines are set. */
  enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /** Says nothing. */
  static final ElementStyle NONE =
      new ElementStyle(false, 0, 0, null, 0, Ruling.NONE, Ruling.NONE, false, false);
}
