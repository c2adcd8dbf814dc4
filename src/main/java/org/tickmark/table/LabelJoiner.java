package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins labels that run over several lines. A line goes on in the next where its last word asks for
 * more, where the next starts small, or where the next line's first word had no room left; a
 * heading ends with a colon or leaves room.
 */
final class LabelJoiner {
  private static final int LINES = 5;

  /** A line set out so far from the one above is not its continuation. */
  private static final int OUTDENT = 5;

  private static final Set<String> OPEN =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "before",
          "between",
          "by",
          "for",
          "from",
          "in",
          "into",
          "less",
          "net",
          "of",
          "on",
          "or",
          "per",
          "than",
          "the",
          "to",
          "under",
          "upon",
          "with",
          "&",
          "-",
          "which",
          "its",
          "other",
          "excluding",
          "including",
          "after",
          "as",
          "prior",
          "their");
  private static final Set<String> FOLLOWING =
      Set.of(
          "and", "at", "by", "for", "from", "in", "of", "on", "or", "per", "than", "to", "upon",
          "with", "&", "under", "before", "after");
  private static final Pattern POSSESSIVE = Pattern.compile("(?i).*s['’]");
  private static final Pattern ALL_OPEN = Pattern.compile("[^()]*\\([^()]*");
  private static final Pattern ALL_CLOSED = Pattern.compile("[^()]*\\)[^()]*");

  private final List<GridRow> rows;
  private final int width;

  private LabelJoiner(List<GridRow> rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /**
   * The rows with wrapped labels joined.
   *
   * @param width the column where the longest label line ends
   */
  static List<GridRow> join(List<GridRow> rows, int width) {
    return new LabelJoiner(rows, width).down().up();
  }

  /** Joins lines of text to the figures below them that end their label. */
  private LabelJoiner down() {
    List<GridRow> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      GridRow row = rows.get(i);
      if (row.kind() != Row.Kind.HEAD) {
        boolean parted = row.isParted();
        while (!joined.isEmpty() && !parted && row.label().size() < LINES) {
          GridRow above = joined.get(joined.size() - 1);
          if (above.kind() != Row.Kind.TEXT
              || above.below() != Ruling.NONE
              || !goesOn(above, row, next(i))
              || isTail(above, joined, row)) {
            break;
          }
          joined.remove(joined.size() - 1);
          row.prepend(above);
          parted = above.isParted();
        }
      }
      joined.add(row);
    }
    return new LabelJoiner(joined, width);
  }

  /** Joins lines of text to the figures above them that started their label. */
  private List<GridRow> up() {
    List<GridRow> joined = new ArrayList<>();
    for (GridRow row : rows) {
      GridRow above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (above != null
          && row.kind() == Row.Kind.TEXT
          && !row.isParted()
          && above.kind() == Row.Kind.BODY
          && isContinuation(above, row)) {
        above.append(row);
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  private GridRow next(int i) {
    return i + 1 < rows.size() ? rows.get(i + 1) : null;
  }

  /** Whether the text above, between two lines of figures, ends the upper label. */
  private boolean isTail(GridRow text, List<GridRow> joined, GridRow row) {
    if (joined.size() < 2 || text.isParted()) {
      return false;
    }
    GridRow figures = joined.get(joined.size() - 2);
    return figures.kind() == Row.Kind.BODY
        && !figures.label().isEmpty()
        && isContinuation(figures, text)
        && (isOpen(figures.text()) || row.indent() <= figures.indent());
  }

  private boolean isContinuation(GridRow figures, GridRow text) {
    if (figures.label().isEmpty() || text.label().isEmpty()) {
      return false;
    }
    String below = text.text();
    if (below.endsWith(":")) {
      return false;
    }
    boolean unclosed = ALL_OPEN.matcher(figures.text()).matches();
    if (isOpen(figures.text()) || unclosed || startsSmall(below)) {
      return true;
    }
    return below.startsWith("(") && below.endsWith(")") && text.indent() >= figures.indent();
  }

  /** Whether the label of a row goes on where a line of text above it ends. */
  private boolean goesOn(GridRow above, GridRow row, GridRow next) {
    String upper = above.text();
    if (row.label().isEmpty()) {
      return !upper.endsWith(":");
    }
    String lower = row.text();
    if (above.indent() >= row.indent() + OUTDENT) {
      return false;
    }
    if (upper.endsWith(":") || upper.endsWith(" -") || upper.endsWith("--")) {
      return false;
    }
    if (ALL_OPEN.matcher(upper).matches() && ALL_CLOSED.matcher(lower).matches()) {
      return true;
    }
    if (isOpen(upper)) {
      return true;
    }
    if (startsSmall(lower)) {
      return !isListed(above, row, next);
    }
    return !hasRoom(above, lower) && !isListed(above, row, next);
  }

  /** Lines set in alike below a line that is not are its list, however they start. */
  private static boolean isListed(GridRow above, GridRow row, GridRow next) {
    return next != null
        && !next.label().isEmpty()
        && row.indent() > above.indent()
        && next.indent() == row.indent()
        && startsSmall(row.text()) == startsSmall(next.text());
  }

  private boolean hasRoom(GridRow above, String lower) {
    int space = lower.indexOf(' ');
    int word = space < 0 ? lower.length() : space;
    return above.labelEnd() + 1 + word <= width;
  }

  private static boolean isOpen(String label) {
    if (label.endsWith(",") || POSSESSIVE.matcher(label).matches()) {
      return true;
    }
    if (label.endsWith("-") && !label.endsWith(" -")) {
      return true;
    }
    String last = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return OPEN.contains(last) && label.indexOf(' ') > 0;
  }

  private static boolean startsSmall(String label) {
    if (Character.isLowerCase(label.charAt(0))) {
      return true;
    }
    int space = label.indexOf(' ');
    String first = space < 0 ? label : label.substring(0, space);
    return FOLLOWING.contains(first.toLowerCase(Locale.ROOT));
  }
}
