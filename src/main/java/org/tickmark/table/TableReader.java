package org.tickmark.table;

import java.util.List;
import org.tickmark.exhibit.Exhibit;

/** Door of the room: reads the layout of an exhibit. */
public final class TableReader {
  private TableReader() {}

  /**
   * Reads tables and prose.
   *
   * @param exhibit in either format
   * @return its blocks in reading order
   */
  public static Document read(Exhibit exhibit) {
    return switch (exhibit.format()) {
      case FIXED_WIDTH -> FixedWidthReader.read(exhibit.text());
      case HTML -> HtmlReader.read(exhibit.text());
    };
  }

  static Document empty() {
    return new Document(List.of());
  }
}
