package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

  /** The part of the source that was read last. */
  private int start;

  private int end;

  /** Preformatted elements that start before are read as ordinary HTML. */
  private int ordinary;

  Preformatted(String source, SourceLines lines) {
    this.source = source;
    this.lines = lines;
  }

  /**
   * Whether a node was read with the preformatted text that it stands in. Where a table of fixed
   * pitch is not closed, the page's elements do not tell where the text ends; its end tag does.
   */
  boolean covers(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() && range.startPos() < end && range.startPos() >= start;
  }

  /** The blocks of an element, none where it is to be read as ordinary HTML. */
  List<Block> read(Element element) {
    Range range = element.sourceRange();
    if (!range.isTracked() || range.startPos() < ordinary) {
      return List.of();
    }
    int from = range.endPos();
    int to = find("</" + element.normalName(), from, source.length());
    if (find("<td", from, to) < to) {
      ordinary = to;
      return List.of();
    }
    start = from;
    end = to;
    PageText text = text(from, to);
    Document document = FixedWidthReader.read(text.substring(0, text.length()));
    List<Block> blocks = new ArrayList<>();
    Relocation relocation = new Relocation(text, lines);
    document.blocks().forEach(block -> blocks.add(relocation.moved(block)));
    return blocks;
  }

  /** Where a tag stands, the limit where it does not. */
  private int find(String tag, int from, int limit) {
    for (int i = source.indexOf('<', from); i >= 0 && i < limit; i = source.indexOf('<', i + 1)) {
      if (source.regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    return limit;
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
    String tag = source.substring(name, end).toLowerCase(Locale.ROOT);
    if (tag.equals("br")) {
      text.append('\n', from, 0);
    } else if (KEPT.contains(tag)) {
      text.addSource(source, from, close + 1);
    }
    return close + 1;
  }
}
