package org.tickmark.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Reads how elements are set from their names, attributes and inline styles. Pages repeat a few
 * styles thousands of times, so each is read once.
 */
final class StyleReader {
  private static final int REMEMBERED = 20_000;
  private static final Map<String, Integer> LOOKS =
      Map.ofEntries(
          Map.entry("b", PageText.BOLD),
          Map.entry("strong", PageText.BOLD),
          Map.entry("th", PageText.BOLD),
          Map.entry("h1", PageText.BOLD),
          Map.entry("h2", PageText.BOLD),
          Map.entry("h3", PageText.BOLD),
          Map.entry("h4", PageText.BOLD),
          Map.entry("h5", PageText.BOLD),
          Map.entry("h6", PageText.BOLD),
          Map.entry("u", PageText.UNDERLINED),
          Map.entry("ins", PageText.UNDERLINED),
          Map.entry("sup", PageText.RAISED));

  private final Map<String, ElementStyle> read = new HashMap<>();

  /** How an element is set. */
  ElementStyle of(Element element) {
    String name = element.normalName();
    if (element.attributesSize() == 0 && !LOOKS.containsKey(name) && !name.equals("center")) {
      return ElementStyle.NONE;
    }
    String inline = element.attr("style");
    String align = element.attr("align");
    String paint = element.attr("bgcolor");
    String valign = element.attr("valign");
    String key = name + '\n' + inline + '\n' + align + '\n' + paint + '\n' + valign;
    ElementStyle known = read.get(key);
    if (known != null) {
      return known;
    }
    ElementStyle style = read(name, inline, align, paint, valign);
    if (read.size() < REMEMBERED) {
      read.put(key, style);
    }
    return style;
  }

  private static ElementStyle read(
      String name, String inline, String align, String paint, String valign) {
    InlineStyle css = new InlineStyle(inline, name);
    css.look |= LOOKS.getOrDefault(name, 0);
    if (name.equals("center")) {
      css.align = ElementStyle.Align.CENTER;
    }
    if (css.align == null && !name.equals("table")) {
      css.align = InlineStyle.align(align.toLowerCase(Locale.ROOT));
    }
    css.filled |= InlineStyle.black(paint.toLowerCase(Locale.ROOT));
    css.low |= valign.equalsIgnoreCase("bottom");
    return new ElementStyle(
        css.hidden,
        css.look & ~css.plain,
        css.plain,
        css.align,
        css.indent(),
        css.top,
        css.bottom,
        css.filled,
        css.low);
  }
}
