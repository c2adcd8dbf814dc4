package org.tickmark.tie;

import java.util.List;

/**
 * The ties of an exhibit.
 *
 * @param ties in the order of the figures they test
 * @param statuses the worst status of each line item, in the order in which the line items were
 *     given
 */
public record TieReport(List<Tie> ties, List<TieStatus> statuses) {
  public TieReport {
    ties = List.copyOf(ties);
    statuses = List.copyOf(statuses);
  }
}
