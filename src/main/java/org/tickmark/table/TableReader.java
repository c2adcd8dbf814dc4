package org.tickmark.table;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.vocabulary.VocabularyFile;

/** Door of the room: reads the layout of an exhibit. */
public final class TableReader {
  private TableReader() {}

  /**
   * Reads the words of this room, so that a fault in a data file shows before any work.
   *
   * @throws org.tickmark.vocabulary.VocabularyException where one is missing or broken
   */
  public static void ready() {
    VocabularyFile.ready(
        MethodHandles.lookup(),
        HeadWords.class,
        LabelWords.class,
        Phrases.class,
        CurrencySigns.class);
  }

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
