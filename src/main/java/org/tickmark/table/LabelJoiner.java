package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins labels that run over several lines. A line goes on in the next where its last word asks for
 * more, where the next starts small, or where the next line's first word had no room left; a
 * heading ends with a colon or leaves room.
 */
final class LabelJoiner {
  private static final int LINES = 9;

  /** Room alone joins fewer: of many short lines one may lack it by chance. */
  private static final int LINES_BY_ROOM = 5;

  /** A line set out so far from the one above is not its continuation. */
  private static final int OUTDENT = 5;

  /** A total without figures is the first line of one with figures. */
  private static final Pattern TOTAL = Pattern.compile("(?i)total ");

  /** Headings count nothing: a line that names a number of shares starts a label. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+ (?i:shares)\\b");

  /** A line that ends with a count says in the next what is counted. */
  private static final Pattern COUNTING = Pattern.compile(".* \\d{1,3}(?:,\\d{3})+");

  private static final Pattern ALL_OPEN = Pattern.compile("[^()]*\\([^()]*");
  private static final Pattern ALL_CLOSED = Pattern.compile("[^()]*\\)[^()]*");

  private final List<GridRow> rows;
  private final int width;
  private final int limit;
  private final boolean hanging;
  private final boolean flush;

  private LabelJoiner(List<GridRow> rows, int width, int limit) {
    this.rows = rows;
    this.width = width;
    this.limit = limit;
    int style = style(rows);
    this.hanging = style > 0;
    this.flush = style < 0;
  }

  /**
   * The rows with wrapped labels joined.
   *
   * @param width the column where the longest label line ends
   * @param limit the column where figures start
   */
  static List<GridRow> join(List<GridRow> rows, int width, int limit) {
    return new LabelJoiner(withNotes(rows), width, limit).down().up();
  }

  /** Lines that hold nothing but a note mark belong to the label above them. */
  private static List<GridRow> withNotes(List<GridRow> rows) {
    List<GridRow> kept = new ArrayList<>();
    for (GridRow row : rows) {
      GridRow above = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (above != null && row.kind() == Row.Kind.TEXT && !row.isParted() && isNote(above, row)) {
        above.append(row);
      } else {
        kept.add(row);
      }
    }
    return kept;
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
      row.once();
      joined.add(row);
    }
    return new LabelJoiner(joined, width, limit);
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
        && (LabelWords.startsSmall(text.text()) || text.indent() > figures.indent())
        && (LabelWords.isOpen(figures.text()) || row.indent() <= figures.indent());
  }

  private static boolean isNote(GridRow above, GridRow row) {
    return above.kind() != Row.Kind.HEAD
        && !above.label().isEmpty()
        && !above.text().endsWith(":")
        && NoteMarks.off("- " + row.text()).label().equals("-");
  }

  private boolean isContinuation(GridRow figures, GridRow text) {
    if (figures.label().isEmpty() || text.label().isEmpty()) {
      return false;
    }
    String below = text.text();
    if (below.endsWith(":")) {
      return false;
    }
    if (LabelWords.startsNumbered(below)) {
      return true;
    }
    boolean unclosed = ALL_OPEN.matcher(figures.text()).matches();
    boolean setOut = Character.isUpperCase(below.charAt(0)) && text.indent() < figures.indent();
    if (LabelWords.isOpen(figures.text())
        || unclosed
        || (LabelWords.startsSmall(below) && !setOut)) {
      return true;
    }
    return below.startsWith("(") && below.endsWith(")") && text.indent() >= figures.indent();
  }

  /** Whether the label of a row goes on where a line of text above it ends. */
  private boolean goesOn(GridRow above, GridRow row, GridRow next) {
    String upper = above.text();
    if (row.label().isEmpty() || isNote(above, row)) {
      return !upper.endsWith(":");
    }
    String lower = row.text();
    boolean total = TOTAL.matcher(upper).lookingAt();
    if (above.indent() >= row.indent() + OUTDENT && !(total && LabelWords.startsSmall(lower))) {
      return false;
    }
    if (LabelWords.startsNumbered(lower) || isRepeated(above, row)) {
      return true;
    }
    if (LabelWords.isPeriod(upper) && Character.isUpperCase(lower.charAt(0))) {
      return false;
    }
    boolean sameCase =
        LabelWords.isCapitals(upper) == LabelWords.isCapitals(lower)
            || !LabelWords.hasLetters(lower);
    boolean asks = LabelWords.isOpenAlone(upper) && !upper.endsWith(" -");
    if (!sameCase && upper.indexOf(' ') > 0 && !asks) {
      return false;
    }
    if (upper.endsWith(" -") && isHanging(above, row, next)) {
      return true;
    }
    if (upper.endsWith(":") || upper.endsWith(" -") || upper.endsWith("--")) {
      return false;
    }
    if (ALL_OPEN.matcher(upper).matches() && ALL_CLOSED.matcher(lower).matches()) {
      return true;
    }
    if (LabelWords.isOpenAlone(upper) || COUNTING.matcher(upper).matches()) {
      return true;
    }
    if (COUNT.matcher(upper).find() && row.indent() >= above.indent()) {
      return true;
    }
    boolean last = next == null || row.below() != Ruling.NONE;
    if (total && row.kind() == Row.Kind.BODY && last) {
      return true;
    }
    if (LabelWords.startsSmall(lower)) {
      return !isListed(above, row, next);
    }
    return row.label().size() < LINES_BY_ROOM
        && !isListed(above, row, next)
        && !starts(row, next)
        && asksForMore(above, row, next);
  }

  /** Whether a line without figures was set once more with them. */
  private static boolean isRepeated(GridRow above, GridRow row) {
    return row.kind() == Row.Kind.BODY
        && above.indent() == row.indent()
        && above.text().equals(row.text());
  }

  /** Whether a line of text starts a label of its own, which the next line goes on with. */
  private static boolean starts(GridRow row, GridRow next) {
    return row.kind() == Row.Kind.TEXT
        && next != null
        && !next.isParted()
        && !next.label().isEmpty()
        && LabelWords.startsSmall(next.text());
  }

  /**
   * Lines set in alike below a line that is not are its list, however they start; what stands below
   * a rule is their sum.
   */
  private static boolean isListed(GridRow above, GridRow row, GridRow next) {
    return next != null
        && row.below() == Ruling.NONE
        && !next.label().isEmpty()
        && row.indent() > above.indent()
        && next.indent() == row.indent()
        && LabelWords.startsSmall(row.text()) == LabelWords.startsSmall(next.text());
  }

  /** Where neither words nor capitals tell, the space left and the style of the table do. */
  private boolean asksForMore(GridRow above, GridRow row, GridRow next) {
    boolean deeper = row.indent() > above.indent();
    boolean full = !hasRoom(above, row.text(), deeper || flush ? width : limit);
    return (full && (deeper || !hanging))
        || (above.labelEnd() * 2 > width && isHanging(above, row, next));
  }

  /** A single line set in a little below a long one, with the next one set out again. */
  private boolean isHanging(GridRow above, GridRow row, GridRow next) {
    int deeper = row.indent() - above.indent();
    boolean ends = next == null || row.below() != Ruling.NONE || next.indent() <= above.indent();
    return deeper > 0 && deeper <= 3 && ends;
  }

  private static boolean hasRoom(GridRow above, String lower, int width) {
    int space = lower.indexOf(' ');
    int word = space < 0 ? lower.length() : space;
    return above.labelEnd() + 1 + word <= width;
  }

  /** Above 0 where lines that surely go on from the one above are set in, below 0 where flush. */
  private static int style(List<GridRow> rows) {
    int in = 0;
    int flush = 0;
    for (int i = 1; i < rows.size(); i++) {
      GridRow above = rows.get(i - 1);
      GridRow row = rows.get(i);
      boolean surely =
          above.kind() == Row.Kind.TEXT
              && !row.isParted()
              && !row.label().isEmpty()
              && Character.isLowerCase(row.text().charAt(0));
      in += surely && row.indent() > above.indent() ? 1 : 0;
      flush += surely && row.indent() == above.indent() ? 1 : 0;
    }
    return Integer.compare(in, flush);
  }
}
