package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers text into lines and lines into paragraphs. */
final class Flow {
  private static final float NBSP = 2.5f;

  private final PageText page;
  private final Consumer<Passage> out;
  private List<Passage.Line> lines = new ArrayList<>();
  private int start;
  private boolean centered;
  private boolean visible;
  private float indent;

  /** Paragraphs are given on as they end. */
  Flow(PageText page, Consumer<Passage> out) {
    this.page = page;
    this.out = out;
  }

  /** Takes note of how the text added to the page is set; call before it is added. */
  void set(boolean centered, float indent) {
    if (start == page.length()) {
      this.centered = centered;
      this.indent = indent;
    }
  }

  /** Ends the line; a line without text is kept as a blank one. */
  void endLine() {
    int from = start;
    int to = page.length();
    float nbsp = 0;
    boolean text = false;
    for (int i = from; i < to && !text; i++) {
      nbsp += page.charAt(i) == '\u00a0' ? NBSP : 0;
      text = !PageText.blank(page.charAt(i));
    }
    visible |= text;
    lines.add(new Passage.Line(from, to, centered, !text, indent + nbsp));
    page.separate();
    start = page.length();
  }

  /** Ends the paragraph. */
  void endParagraph() {
    if (start < page.length()) {
      endLine();
    }
    if (!lines.isEmpty()) {
      if (visible) {
        out.accept(new Passage.Paragraph(List.copyOf(lines)));
      }
      lines = new ArrayList<>();
    }
    visible = false;
    centered = false;
    indent = 0;
    page.separate();
    start = page.length();
  }
}
