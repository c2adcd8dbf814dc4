package org.tickmark.report;

import org.tickmark.dataset.DatasetRow;

/** Follows the rows of line items and knows what stands on the line above. */
final class LineAbove {
  private Number table;
  private Number line;
  private boolean total;
  private boolean bare = true;

  /** Goes on to a row; rows come table by table, line by line. */
  void next(DatasetRow row) {
    Number ofTable = row.number("table_index");
    Number ofLine = row.number("line");
    if (!ofTable.equals(table)) {
      bare = true;
    } else if (!ofLine.equals(line)) {
      bare = total;
    }
    table = ofTable;
    line = ofLine;
    total = row.flag("is_total");
  }

  /** Whether the line opens its table or follows a total: then nothing above it is its part. */
  boolean leavesNoParts() {
    return bare;
  }
}
