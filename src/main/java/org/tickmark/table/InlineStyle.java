package org.tickmark.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code style} attribute, property by property. */
final class InlineStyle {
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d*\\.?\\d+)\\s*(pt|px|em|in|cm|mm|%|ex|pc|rem)?");
  private static final Pattern WIDTH =
      Pattern.compile("(?<![\\w.#])(\\d*\\.?\\d+)(?:pt|px|em|in)?(?![\\w.])");
  private static final Set<String> CELLS = Set.of("td", "th", "tr", "tbody", "table");
  private static final Set<String> INLINE =
      Set.of("font", "span", "sup", "small", "a", "b", "i", "u", "em", "strong");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The fields that {@link StyleReader} adds to from attributes. */
  boolean hidden;

  int look;
  int plain;
  ElementStyle.Align align;
  Ruling top = Ruling.NONE;
  Ruling bottom = Ruling.NONE;
  boolean filled;
  boolean low;

  private final boolean cell;
  private final boolean inline;
  private float padding;
  private float margin;
  private float textIndent;
  private boolean relative;
  private boolean lifted;

  InlineStyle(String style, String element) {
    cell = CELLS.contains(element);
    inline = INLINE.contains(element);
    for (String property : style.toLowerCase(Locale.ROOT).split(";")) {
      int colon = property.indexOf(':');
      if (colon > 0) {
        String value = property.substring(colon + 1).strip();
        property(property.substring(0, colon).strip(), value.replace("!important", "").strip());
      }
    }
    if (relative && lifted) {
      look |= PageText.RAISED;
    }
  }

  /** How far it sets its text in, in points. */
  float indent() {
    return padding + margin + textIndent;
  }

  private void property(String name, String value) {
    switch (name) {
      case "display" -> hidden |= value.equals("none");
      case "visibility" -> hidden |= value.equals("hidden") || value.equals("collapse");
      case "font-weight" -> weight(value);
      case "font" -> look |= value.contains("bold") ? PageText.BOLD : 0;
      case "text-decoration", "text-decoration-line" -> decoration(value);
      case "text-align" -> align = align(value);
      case "vertical-align" -> vertical(value);
      case "position" -> relative = value.equals("relative");
      case "top" -> lifted |= value.startsWith("-");
      case "bottom" -> lifted |= length(value) > 0;
      case "padding" -> padding = left(value);
      case "padding-left" -> padding = length(value);
      case "margin" -> margin = left(value);
      case "margin-left" -> margin = length(value);
      case "text-indent" -> textIndent = length(value);
      case "background", "background-color" -> filled |= black(value);
      default -> {
        if (name.startsWith("border")) {
          border(name.substring("border".length()), value);
        }
      }
    }
  }

  private void weight(String value) {
    boolean bold = value.startsWith("bold") || value.matches("[6-9]00");
    look |= bold ? PageText.BOLD : 0;
    plain |= bold ? 0 : PageText.BOLD;
  }

  private void decoration(String value) {
    if (value.contains("underline")) {
      look |= PageText.UNDERLINED;
    } else if (value.contains("none")) {
      plain |= PageText.UNDERLINED;
    }
  }

  private void vertical(String value) {
    if (cell) {
      low |= value.equals("bottom");
    } else if (inline) {
      boolean raised =
          value.equals("super")
              || value.equals("top")
              || value.equals("text-top")
              || length(value) > 0;
      look |= raised ? PageText.RAISED : 0;
    }
  }

  private void border(String side, String value) {
    switch (side) {
      case "" -> {
        Ruling all = line(value);
        top = all;
        bottom = all;
      }
      case "-top" -> top = line(value);
      case "-bottom" -> bottom = line(value);
      case "-top-style" -> top = line(value);
      case "-bottom-style" -> bottom = line(value);
      case "-top-width" -> top = thin(value) ? Ruling.NONE : top;
      case "-bottom-width" -> bottom = thin(value) ? Ruling.NONE : bottom;
      case "-top-color" -> top = white(value) ? Ruling.NONE : top;
      case "-bottom-color" -> bottom = white(value) ? Ruling.NONE : bottom;
      default -> {}
    }
  }

  private static Ruling line(String value) {
    if (white(value) || thin(value)) {
      return Ruling.NONE;
    }
    if (value.contains("double")) {
      return Ruling.DOUBLE;
    }
    return value.contains("solid") || value.contains("dashed") || value.contains("groove")
        ? Ruling.SINGLE
        : Ruling.NONE;
  }

  private static boolean thin(String value) {
    Matcher width = WIDTH.matcher(value);
    return width.find() && Float.parseFloat(width.group(1)) == 0;
  }

  private static boolean white(String value) {
    return value.contains("#fff")
        || value.contains("rgb(255")
        || value.contains("white")
        || value.contains("transparent");
  }

  /** Whether a colour is black. */
  static boolean black(String value) {
    return value.equals("#000000") || value.equals("000000") || value.equals("black");
  }

  /** How a value of {@code align} or {@code text-align} sets lines, or null. */
  static ElementStyle.Align align(String value) {
    return switch (value) {
      case "center", "middle" -> ElementStyle.Align.CENTER;
      case "right" -> ElementStyle.Align.RIGHT;
      case "left", "justify" -> ElementStyle.Align.LEFT;
      default -> null;
    };
  }

  /** The left value of a shorthand for one, two, three or four sides. */
  private static float left(String value) {
    String[] sides = SPACE.split(value);
    return length(sides[sides.length == 4 ? 3 : sides.length > 1 ? 1 : 0]);
  }

  private static float length(String value) {
    Matcher m = LENGTH.matcher(value);
    if (!m.lookingAt()) {
      return 0;
    }
    float number = Float.parseFloat(m.group(1));
    String unit = m.group(2) == null ? "px" : m.group(2);
    float points =
        switch (unit) {
          case "pt" -> 1f;
          case "em", "rem" -> 10f;
          case "in" -> 72f;
          case "cm" -> 28.35f;
          case "mm" -> 2.835f;
          case "pc" -> 12f;
          case "ex", "%" -> 5f;
          default -> 0.75f;
        };
    return number * points;
  }
}
