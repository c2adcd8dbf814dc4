package org.tickmark.generate;

import java.util.List;
import java.util.Map;
import org.tickmark.generate.Aspect.Part;

/** How the quarters of an account become the amounts that a statement shows. */
interface Projection {
  /**
   * What is shown of an account.
   *
   * @param label what it is called
   * @param quarters its amounts
   */
  Amounts of(String label, Amounts quarters);

  /** The quarters themselves. */
  static Projection quarters() {
    return (label, quarters) -> quarters;
  }

  /** Sums over columns of time. */
  static Projection over(List<Span> columns) {
    return (label, quarters) -> quarters.over(columns);
  }

  /**
   * Sums over columns of which some show adjustments.
   *
   * @param adjustments of accounts, by their labels
   */
  static Projection adjusted(List<Span> columns, Map<String, Amounts> adjustments) {
    return (label, quarters) ->
        Amounts.each(
            columns.size(),
            i -> {
              Span span = columns.get(i);
              Part part = span.aspect().part();
              Amounts by = part == Part.ACCOUNTS ? null : adjustments.get(label);
              long account = part == Part.ADJUSTMENTS ? 0 : quarters.over(span);
              return account + (by == null ? 0 : by.over(span));
            });
  }
}
