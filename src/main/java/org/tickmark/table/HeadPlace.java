package org.tickmark.table;

import java.util.List;
import org.tickmark.table.ScannedLine.Chunk;

/**
 * Where a line of heads stands.
 *
 * @param rules the rulings next beneath the line
 * @param ruled whether no other head stands between the line and them
 * @param last whether no other head stands between the line and the figures
 * @param left where the figures start, or the ruling drawn for their first column
 */
record HeadPlace(List<Chunk> rules, boolean ruled, boolean last, int left) {
  /** Heads may be wider than their columns by so much. */
  private static final int OVERHANG = 8;

  /** Whether a stretch of the line stands over the figures. */
  boolean isOver(Chunk chunk) {
    return chunk.start() >= left - OVERHANG && chunk.center() >= left - 1;
  }
}
