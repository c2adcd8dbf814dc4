package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Row;

/**
 * Tells tables that carry balances from one day to another, down the rows or across the columns, as
 * those of equity, allowances and accruals: what stands between the balances adds up as a walk
 * does, but is movement, not adjustment.
 */
final class RollForward {
  private RollForward() {}

  /** Whether a stretch is one. */
  static boolean is(Segment segment) {
    List<String> labels =
        segment.rows().stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .map(row -> row.stub().label())
            .toList();
    boolean down =
        labels.size() > 1
            && balance(labels.get(0))
            && labels.subList(1, labels.size()).stream().anyMatch(RollForward::balance);
    return down || across(segment);
  }

  private static boolean across(Segment segment) {
    return HeadBlocks.of(segment.rows()).stream()
            .flatMap(block -> block.columns(segment.table().columns()).stream())
            .filter(head -> balance(head.own()))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean balance(String text) {
    return Vocabulary.find("balance_of_day", text).lookingAt();
  }
}
