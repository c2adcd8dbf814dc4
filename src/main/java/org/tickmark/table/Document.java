package org.tickmark.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * The layout of an exhibit.
 *
 * @param blocks prose and tables in reading order
 */
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The tables alone, in reading order. */
  public Stream<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }
}
