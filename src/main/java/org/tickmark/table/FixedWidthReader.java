package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Reads tables set in lines of fixed pitch. */
final class FixedWidthReader {
  private FixedWidthReader() {}

  /** The layout of a text, whose offsets are those of the source spans. */
  static Document read(String text) {
    List<ScannedLine> lines =
        FacingHalves.apart(
            LineSpacing.single(TextLines.of(text)).stream().map(ScannedLine::of).toList());
    boolean[] furniture = PageFurniture.of(lines);
    List<Block> blocks = new ArrayList<>();
    int done = 0;
    int index = 1;
    for (TableDraft draft : TableFinder.find(lines, furniture)) {
      blocks.addAll(ProseReader.read(lines, furniture, done, draft.top()));
      for (List<ScannedLine> part : SideBySide.parts(lines, draft)) {
        blocks.add(GridBuilder.build(part, furniture, draft, index++));
      }
      done = draft.bottom() + 1;
    }
    blocks.addAll(ProseReader.read(lines, furniture, done, lines.size()));
    return new Document(blocks);
  }
}
