package org.tickmark.table;

/**
 * A figure column of a text table.
 *
 * @param left where its widest figure starts, currency marks that stand apart not counted
 * @param edge where most of its figures' digits end, exclusive
 * @param right where its widest figure ends, exclusive
 */
record TextColumn(int left, int edge, int right) {
  /** The column as wide as what is drawn over or under it. */
  TextColumn widened(int start, int end) {
    return new TextColumn(Math.min(left, start), edge, Math.max(right, end));
  }

  double center() {
    return (left + edge) / 2.0;
  }

  /** How far a stretch of a line stands from the column; its middle decides between equals. */
  double distance(ScannedLine.Chunk chunk) {
    int overlap = overlap(chunk.start(), chunk.end());
    return (overlap > 0 ? 0 : -overlap) + Math.abs(chunk.center() - center()) / 1000;
  }

  /** How many columns of characters it shares with a stretch of the line. */
  int overlap(int start, int end) {
    return Math.min(end, right) - Math.max(start, left);
  }
}
