package org.tickmark.lineitem;

import org.tickmark.statement.Basis;

/**
 * An entry of the concept dictionary.
 *
 * @param name us-gaap name, or {@code tickmark:} and a name of ours
 * @param balance whether the concept's positive value is a debit or a credit; null where it is
 *     neither
 * @param unit {@code money}, {@code perShare}, {@code shares} or {@code pure}
 * @param section the part of the statement that it belongs to
 */
record Concept(String name, Balance balance, String unit, String section) {
  /** The side of the ledger, as the XBRL 2.1 attribute of the same name. */
  enum Balance {
    DEBIT,
    CREDIT
  }

  /**
   * A concept and how it was found.
   *
   * @param concept the entry
   * @param source what decided
   */
  record Found(Concept concept, ConceptSource source) {}

  /** Whether a figure of that unit can be of this concept. */
  boolean counts(String figureUnit) {
    if (figureUnit == null) {
      return false;
    }
    return switch (unit) {
      case "perShare" -> figureUnit.endsWith("/shares");
      case "money" -> figureUnit.length() == 3;
      default -> figureUnit.equals(unit);
    };
  }

  /**
   * The name for a figure of that basis: a us-gaap name means the GAAP figure, so a non-GAAP result
   * has none.
   */
  String nameFor(Basis basis) {
    boolean result =
        name.contains("IncomeLoss")
            || name.startsWith("EarningsPerShare")
            || name.equals("ProfitLoss");
    return basis != Basis.GAAP && result && !name.startsWith("tickmark:") ? null : name;
  }
}
