package org.tickmark.lineitem;

import java.util.List;
import org.tickmark.statement.Statements;

/** Door of the room: turns statements into line items. */
public final class Normalizer {
  private Normalizer() {}

  /**
   * Normalizes every figure.
   *
   * @param statements of one exhibit
   * @return a line item for each figure, in reading order, those of change and per cent columns
   *     included
   */
  public static List<LineItem> normalize(Statements statements) {
    return List.of();
  }
}
