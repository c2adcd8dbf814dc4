package org.tickmark.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.tickmark.table.Passage.Group;
import org.tickmark.table.Passage.Line;
import org.tickmark.table.Passage.Paragraph;
import org.tickmark.table.Passage.Ready;

/** Reads tables set in HTML. */
final class HtmlReader {
  private final PageText page = new PageText();
  private final SourceLines lines;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private HtmlReader(String html) {
    lines = new SourceLines(html);
  }

  /** The layout of a page, whose offsets are those of the source spans. */
  static Document read(String html) {
    HtmlReader reader = new HtmlReader(html);
    reader.walk(html);
    return new Document(RunningHeads.without(reader.blocks));
  }

  private void walk(String html) {
    TableMaker maker = new TableMaker(page, new GridReader(page, lines));
    PageWalker walker = new PageWalker(html, page, maker, new Preformatted(html, lines));
    NodeTraversor.filter(
        walker,
        Parser.htmlParser().setTrackPosition(true).parseInput(OpenQuotes.without(html), ""));
    Deque<Passage> left = new ArrayDeque<>();
    left.push(new Group(walker.passages(), true, List.of()));
    while (!left.isEmpty()) {
      Passage passage = left.pop();
      if (passage instanceof Group group) {
        for (int i = group.parts().size() - 1; i >= 0; i--) {
          left.push(group.parts().get(i));
        }
      } else if (passage instanceof Ready ready) {
        blocks.add(numbered(ready.block()));
      } else {
        prose((Paragraph) passage);
      }
    }
  }

  private Block numbered(Block block) {
    return block instanceof Table table
        ? new Table(++tables, table.columns(), table.rows(), table.unplaced())
        : block;
  }

  /** A blank line parts a paragraph in two. */
  private void prose(Paragraph paragraph) {
    List<Block> pitched = new PitchedLines(page, lines).read(paragraph);
    if (!pitched.isEmpty()) {
      pitched.forEach(block -> blocks.add(numbered(block)));
      return;
    }
    List<Prose.Line> group = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      MarkedText text = MarkedText.of(page, line.from(), line.to());
      if (text.isEmpty()) {
        finish(group);
      } else {
        group.add(new Prose.Line(text.text(), line.centered(), span(text)));
      }
    }
    finish(group);
  }

  private void finish(List<Prose.Line> group) {
    if (!group.isEmpty()) {
      blocks.add(new Prose(group));
      group.clear();
    }
  }

  private SourceSpan span(MarkedText text) {
    int from = page.offset(text.from());
    return lines.span(from, page.offset(text.to() - 1) + 1 - from);
  }
}
