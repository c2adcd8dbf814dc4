package org.tickmark.generate;

import java.util.List;

/**
 * The habits of who sets statements in lines of fixed pitch.
 *
 * @param shown how figures are written
 * @param labelWidth how many characters labels have
 * @param indent how many a label is indented by for each depth
 * @param leaders whether dots lead from labels to figures
 * @param glued whether currency signs touch their figures
 * @param capitals whether labels are in capitals
 * @param hanging whether closing parentheses hang over the edge of the column
 * @param note the mark of a note; empty for none
 */
record TextStyle(
    Shown shown,
    int labelWidth,
    int indent,
    boolean leaders,
    boolean glued,
    boolean capitals,
    boolean hanging,
    String note) {
  /** How wide labels are where two halves stand side by side. */
  private static final int HALF = 28;

  static TextStyle draw(Dice dice) {
    return new TextStyle(
        new Shown(dice.pick(List.of("--", "-", "--", "-0-")), dice.chance(0.6)),
        dice.between(34, 46),
        dice.between(2, 3),
        dice.chance(Shape.of("text.leaders")),
        dice.chance(Shape.of("text.glued")),
        dice.chance(0.15),
        dice.chance(0.7),
        dice.chance(Shape.of("text.notes")) ? dice.word("note") : "");
  }

  /** The same for halves of a statement. */
  TextStyle half() {
    return new TextStyle(shown, HALF, 2, leaders, glued, capitals, hanging, note);
  }
}
