package org.tickmark.generate;

import java.util.List;

/**
 * How characters beyond ASCII are written in HTML.
 *
 * @param raw whether they stand for themselves, not as references
 * @param dash what stands for nothing
 */
record HtmlText(boolean raw, String dash) {
  static HtmlText draw(Dice dice) {
    boolean raw = dice.chance(Shape.of("html.raw"));
    String dash = dice.pick(List.of("&#151;", "-", "&mdash;", "&#8212;", "--"));
    return new HtmlText(raw, raw && dash.startsWith("&") ? "\u2014" : dash);
  }

  /** Text as it stands between tags. */
  String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", raw ? "\u2019" : "&#146;");
  }
}
