package org.tickmark.statement;

import java.util.List;
import org.tickmark.table.Document;

/** Door of the room: understands the tables of an exhibit. */
public final class StatementReader {
  private StatementReader() {}

  /**
   * Reads the meaning of a layout.
   *
   * @param document tables and prose in reading order
   * @return its statements; every figure of every table is in one of them
   */
  public static Statements read(Document document) {
    return new Statements(List.of(), null, null, null, 0, List.of());
  }
}
