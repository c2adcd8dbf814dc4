package org.tickmark.lineitem;

import org.tickmark.statement.Basis;
import org.tickmark.statement.Period;

/**
 * A concept of the dictionary.
 *
 * @param name us-gaap name, or {@code tickmark:} and a name of ours
 * @param balance whether the concept's positive value is a debit or a credit; null where it is
 *     neither
 * @param instant whether it is of a point in time, not of a period
 * @param unit {@code money}, {@code perShare}, {@code shares} or {@code pure}
 */
record Concept(String name, Balance balance, boolean instant, String unit) {
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
   * @param lent whether it belongs to another statement, whose line is repeated here
   */
  record Found(Concept concept, ConceptSource source, boolean lent) {
    Found(Concept concept, ConceptSource source) {
      this(concept, source, /* lent= */ false);
    }

    /**
     * The name for a figure of that basis, or null: a us-gaap name means the GAAP figure, so a
     * non-GAAP result has none, nor has an adjustment in a walk.
     */
    String nameFor(Basis basis) {
      boolean own = concept.name().startsWith("tickmark:");
      return basis == Basis.GAAP || own || (!lent && !concept.isResult()) ? concept.name() : null;
    }
  }

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

  /** Whether a figure of that period can be of this concept; where it is not known, it can. */
  boolean isOf(Period period) {
    return period == null || period.quarters() == null || (period.quarters() == 0) == instant;
  }

  /** Whether it is a result, which is another by other rules. */
  boolean isResult() {
    return name.contains("IncomeLoss")
        || name.startsWith("EarningsPerShare")
        || name.equals("ProfitLoss");
  }
}
