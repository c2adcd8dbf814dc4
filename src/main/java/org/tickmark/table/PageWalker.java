package org.tickmark.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once, in document order, and gathers its paragraphs and tables. Keeps its own
 * stacks, so that no nesting is too deep.
 */
final class PageWalker implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "title", "noscript", "ix:header", "template", "object");

  /** Marks of a submission's header, whose text runs to the end of their line. */
  private static final Set<String> HEADER = Set.of("type", "sequence", "filename", "description");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center",
          "blockquote",
          "pre",
          "hr",
          "html",
          "body",
          "form",
          "address",
          "section",
          "article",
          "header",
          "footer",
          "document",
          "text",
          "page",
          "table",
          "caption",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot");

  /** Elements that browsers set in. */
  private static final Set<String> INDENTED = Set.of("ul", "ol", "dd", "dir", "menu", "blockquote");

  private static final float LIST_INDENT = 30f;

  private final String source;
  private final PageText page;
  private final Preformatted preformatted;
  private final TableMaker tables;
  private final StyleReader styles = new StyleReader();
  private final List<Passage> body = new ArrayList<>();
  private final Deque<TableFrame> open = new ArrayDeque<>();
  private final Flow flow;

  private int[] looks = new int[64];
  private boolean[] centered = new boolean[64];
  private float[] indents = new float[64];
  private ElementStyle pending = ElementStyle.NONE;

  PageWalker(String source, PageText page, TableMaker tables, Preformatted preformatted) {
    this.source = source;
    this.page = page;
    this.tables = tables;
    this.preformatted = preformatted;
    this.flow = new Flow(page, this::take);
  }

  /** What was found, in reading order. */
  List<Passage> passages() {
    flow.endParagraph();
    return body;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!preformatted.covers(text)) {
        text(text, depth);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (preformatted.covers(element)) {
      push("", ElementStyle.NONE, depth);
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    ElementStyle style = styles.of(element);
    if (style.hidden()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    push(name, style, depth);
    start(element, name, style);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !preformatted.covers(element)) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        flow.endParagraph();
      }
      if (name.equals("table")) {
        close();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void push(String name, ElementStyle style, int depth) {
    if (depth >= looks.length) {
      looks = Arrays.copyOf(looks, depth * 2);
      centered = Arrays.copyOf(centered, depth * 2);
      indents = Arrays.copyOf(indents, depth * 2);
    }
    int above = Math.max(0, depth - 1);
    looks[depth] = (looks[above] & ~style.plain()) | style.look();
    boolean reset = name.equals("table");
    boolean inherited = !reset && centered[above];
    centered[depth] =
        style.align() == null ? inherited : style.align() == ElementStyle.Align.CENTER;
    boolean cell = name.equals("td") || name.equals("th");
    float list = INDENTED.contains(name) ? LIST_INDENT : 0;
    indents[depth] = cell || reset ? 0 : indents[above] + style.indent() + list;
    if (name.equals("th") && style.align() == null) {
      centered[depth] = true;
    }
  }

  private void start(Element element, String name, ElementStyle style) {
    if (BLOCKS.contains(name)) {
      flow.endParagraph();
    }
    switch (name) {
      case "br" -> lineBreak();
      case "hr" -> rule();
      case "table" -> open.push(new TableFrame());
      case "tr" -> row(style);
      case "td", "th" -> cell(element, style);
      case "pre", "xmp", "listing" ->
          preformatted.read(element).forEach(block -> take(new Passage.Ready(block)));
      default -> draw(style);
    }
  }

  private void text(TextNode node, int depth) {
    Range range = node.sourceRange();
    if (HEADER.contains(parent(node)) || !range.isTracked()) {
      return;
    }
    int above = Math.max(0, depth - 1);
    flow.set(centered[above], indents[above]);
    page.add(source, range.startPos(), range.endPos(), node.getWholeText(), looks[above]);
  }

  private static String parent(Node node) {
    return node.parent() instanceof Element element ? element.normalName() : "";
  }

  private void lineBreak() {
    flow.endLine();
  }

  private void rule() {
    CellBuilder cell = cell();
    if (cell != null) {
      cell.rule();
    }
  }

  private void row(ElementStyle style) {
    if (!open.isEmpty()) {
      open.peek().row();
      pending = style;
    }
  }

  private void cell(Element element, ElementStyle style) {
    if (open.isEmpty()) {
      return;
    }
    CellBuilder cell =
        open.peek().cell(number(element, "colspan"), number(element, "rowspan"), style);
    cell.draw(pending);
  }

  private static int number(Element element, String attribute) {
    int value = 0;
    String text = element.attr(attribute);
    for (int i = 0; i < text.length() && i < 6 && Character.isDigit(text.charAt(i)); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private void draw(ElementStyle style) {
    CellBuilder cell = cell();
    if (cell != null) {
      cell.draw(style);
    }
  }

  private CellBuilder cell() {
    return open.isEmpty() ? null : open.peek().open();
  }

  private void close() {
    if (!open.isEmpty()) {
      TableFrame frame = open.pop();
      Passage.Group content = tables.read(frame, !open.isEmpty());
      take(content);
    }
  }

  private void take(Passage passage) {
    CellBuilder cell = cell();
    if (cell != null) {
      cell.add(passage);
    } else if (open.isEmpty()) {
      body.add(passage);
    } else {
      open.peek().add(passage);
    }
  }
}
