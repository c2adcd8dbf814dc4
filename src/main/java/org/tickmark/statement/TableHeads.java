package org.tickmark.statement;

import java.util.List;

/** What the heads of a stretch of a table tell of its kind. */
final class TableHeads {
  private TableHeads() {}

  /**
   * Whether a bank's average balances are set beside the interest on them and its rate: the lines
   * are those of a balance sheet, the figures are not.
   */
  static boolean averages(Segment segment) {
    List<String> heads = heads(segment);
    boolean average = heads.stream().anyMatch(head -> Vocabulary.says("average_head", head));
    boolean rates = heads.stream().anyMatch(head -> Vocabulary.says("yield_head", head));
    return average && rates;
  }

  /** Whether the heads speak of lengths of time and of no day alone. */
  static boolean lengths(Segment segment) {
    boolean lengths = false;
    for (HeadBlocks.HeadBlock block : HeadBlocks.of(segment.rows())) {
      for (ColumnHead head : block.columns(segment.table().columns())) {
        PeriodText said = PeriodText.read(head.text());
        boolean length = said.quarters() != null && said.quarters() > 0;
        if (said.dated() && !length) {
          return false;
        }
        lengths |= length;
      }
    }
    return lengths;
  }

  private static List<String> heads(Segment segment) {
    return HeadBlocks.of(segment.rows()).stream()
        .flatMap(block -> block.columns(segment.table().columns()).stream())
        .map(ColumnHead::narrow)
        .toList();
  }
}
