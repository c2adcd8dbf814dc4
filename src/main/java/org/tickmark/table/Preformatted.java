package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Reads {@code <PRE>}: text of fixed pitch inside a page. Tags in it are taken out without moving
 * what they stand between; entities are decoded.
 */
final class Preformatted {
  /** Marks that belong to tables of fixed pitch and mean something to their reader. */
  private static final Set<String> KEPT = Set.of("table", "caption", "s", "c", "page", "fn");

  private final String source;
  private final SourceLines lines;

  Preformatted(String source, SourceLines lines) {
    this.source = source;
    this.lines = lines;
  }

  /** The blocks of an element, none where it is to be read as ordinary HTML. */
  List<Block> read(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    if (!start.isTracked() || !end.isTracked() || end.startPos() < start.endPos()) {
      return List.of();
    }
    String inside = source.substring(start.endPos(), end.startPos());
    if (inside.regionMatches(true, 0, "<td", 0, 3)
        || inside.toLowerCase(java.util.Locale.ROOT).contains("<td")) {
      return List.of();
    }
    PageText text = text(start.endPos(), end.startPos());
    Document document = FixedWidthReader.read(text.substring(0, text.length()));
    List<Block> blocks = new ArrayList<>();
    Relocation relocation = new Relocation(text, lines);
    document.blocks().forEach(block -> blocks.add(relocation.moved(block)));
    return blocks;
  }

  private PageText text(int from, int to) {
    PageText text = new PageText();
    for (int i = from; i < to; ) {
      int tag = source.indexOf('<', i);
      int end = tag < 0 || tag > to ? to : tag;
      text.addSource(source, i, end);
      if (end == to) {
        break;
      }
      i = tag(text, tag, to);
    }
    return text;
  }

  /** Passes a tag; gives where the text goes on. */
  private int tag(PageText text, int from, int to) {
    int close = source.indexOf('>', from);
    int name = from + 1;
    if (name < to && source.charAt(name) == '/') {
      name++;
    }
    int end = name;
    while (end < to && Character.isLetter(source.charAt(end))) {
      end++;
    }
    if (close < 0 || close >= to || end == name) {
      text.append('<', from, 0);
      return from + 1;
    }
    String tag = source.substring(name, end).toLowerCase(java.util.Locale.ROOT);
    if (tag.equals("br")) {
      text.append('\n', from, 0);
    } else if (KEPT.contains(tag)) {
      text.addSource(source, from, close + 1);
    }
    return close + 1;
  }
}
