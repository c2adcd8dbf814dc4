package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Reads tables set in lines of fixed pitch. */
final class FixedWidthReader {
  private FixedWidthReader() {}

  /** The layout of a text, whose offsets are those of the source spans. */
  static Document read(String text) {
    return new Document(read(text, 0, text.length(), 1, 1));
  }

  /**
   * The layout of a part of a text, as of a preformatted block in a page.
   *
   * @param source the whole text, to whose start offsets count
   * @param from where the part starts
   * @param to where it ends, exclusive
   * @param firstLine the 1-based line of the whole that the part starts in
   * @param firstTable the index of the first table found
   * @return its blocks in reading order
   */
  static List<Block> read(String source, int from, int to, int firstLine, int firstTable) {
    List<ScannedLine> lines =
        LineSpacing.single(TextLines.of(source, from, to, firstLine)).stream()
            .map(ScannedLine::of)
            .toList();
    boolean[] furniture = PageFurniture.of(lines);
    List<Block> blocks = new ArrayList<>();
    int done = 0;
    int index = firstTable;
    for (TableDraft draft : TableFinder.find(lines, furniture)) {
      blocks.addAll(ProseReader.read(lines, furniture, done, draft.top()));
      blocks.add(GridBuilder.build(lines, furniture, draft, index++));
      done = draft.bottom() + 1;
    }
    blocks.addAll(ProseReader.read(lines, furniture, done, lines.size()));
    return blocks;
  }
}
