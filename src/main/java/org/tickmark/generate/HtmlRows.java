package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of statements as rows of cells, in the style of one of several filing agents. */
final class HtmlRows {
  private static final int LONG = 50;

  private final Dice dice;
  private final HtmlStyle style;
  private final Shown shown;
  private final String note;
  private final boolean hidden;
  private final boolean wrapped;
  private final boolean stacked;
  private final HtmlText text;

  HtmlRows(Dice dice, HtmlStyle style, HtmlText text) {
    this.dice = dice;
    this.style = style;
    this.text = text;
    this.shown = new Shown(text.dash(), /* zeros= */ true);
    this.note = dice.chance(Shape.of("html.notes")) ? dice.word("note") : "";
    this.hidden = dice.chance(Shape.of("html.hidden"));
    this.wrapped = dice.chance(Shape.of("html.wrapped"));
    this.stacked = dice.chance(Shape.of("html.stacked"));
  }

  /** The mark of a note; empty where there are none. */
  String note() {
    return note;
  }

  /** The rows of some lines that follow each other. */
  String rows(Sheet sheet, List<Line> lines) {
    StringBuilder rows = new StringBuilder();
    for (int r = 0; r < lines.size(); r++) {
      int end = stacked ? run(lines, r) : r + 1;
      if (end > r + 1) {
        rows.append(row(stack(sheet, lines.subList(r, end))));
        r = end - 1;
      } else {
        rows.append(line(sheet, lines.get(r)));
      }
    }
    return rows.toString();
  }

  /** The rows of lines beside each other; the last ones stand in one row. */
  String beside(Sheet sheet, List<Line> left, List<Line> right) {
    StringBuilder rows = new StringBuilder();
    int count = Math.max(left.size(), right.size());
    for (int r = 0; r < count; r++) {
      rows.append(row(half(sheet, left, r, count) + half(sheet, right, r, count)));
    }
    return rows.toString();
  }

  private String half(Sheet sheet, List<Line> half, int r, int count) {
    int at = r == count - 1 ? half.size() - 1 : r;
    boolean empty = at >= half.size() || (at == half.size() - 1 && r < count - 1);
    return empty ? style.label("&nbsp;", 0) + blanks(sheet) : cells(sheet, half.get(at), 0);
  }

  private String line(Sheet sheet, Line line) {
    StringBuilder rows = new StringBuilder();
    String label = line.label();
    int half = label.indexOf(' ', label.length() / 2);
    if (wrapped && !line.heading() && label.length() > LONG && half > 0) {
      String first = style.label(text.escaped(label.substring(0, half)), depth(line));
      rows.append(row(first + blanks(sheet)));
      rows.append(row(cells(sheet, line, half + 1)));
    } else {
      rows.append(row(cells(sheet, line, 0)));
    }
    if (line.kind() == Line.Kind.FINAL && dice.chance(0.3)) {
      int all = style.labelCells() + sheet.slots().size() * style.cellsOfColumn();
      rows.append(row(style.cell("&nbsp;", all, "left")));
    }
    if (hidden && !line.heading() && dice.chance(0.02)) {
      rows.append("<tr style=\"display:none\">").append(cells(sheet, line, 0)).append("</tr>\n");
    }
    return rows.toString();
  }

  /** The cells of a line, whose label starts at a character where the rest stands above. */
  private String cells(Sheet sheet, Line line, int from) {
    String label = text.escaped(line.label().substring(from));
    int depth = depth(line) + (from > 0 ? 1 : 0);
    String marked = label + (line.heading() ? ":" : mark(line));
    return style.label(marked, depth) + (line.heading() ? blanks(sheet) : figures(sheet, line));
  }

  private static int depth(Line line) {
    return line.depth() + (line.kind() == Line.Kind.TOTAL ? 1 : 0);
  }

  private String figures(Sheet sheet, Line line) {
    StringBuilder cells = new StringBuilder();
    for (Slot slot : sheet.slots()) {
      cells.append(style.figure(shown.digits(sheet, line, slot), Shown.dollar(sheet, line, slot)));
    }
    return cells.toString();
  }

  /** Where a run of plain lines of one depth ends. */
  private static int run(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size()
        && lines.get(end).kind() == Line.Kind.ITEM
        && lines.get(end).unit() == lines.get(from).unit()
        && lines.get(end).depth() == lines.get(from).depth()) {
      end++;
    }
    return end;
  }

  /** Lines set in one row, below each other in each cell. */
  private String stack(Sheet sheet, List<Line> lines) {
    List<String> labels = new ArrayList<>();
    lines.forEach(line -> labels.add(text.escaped(line.label())));
    StringBuilder cells = new StringBuilder();
    cells.append(style.label(String.join(style.lineBreak(), labels), depth(lines.get(0))));
    for (Slot slot : sheet.slots()) {
      List<String> digits = lines.stream().map(l -> shown.digits(sheet, l, slot)).toList();
      boolean dollar = Shown.dollar(sheet, lines.get(0), slot);
      cells.append(style.stack(digits, dollar));
    }
    return cells.toString();
  }

  private String blanks(Sheet sheet) {
    return style.blank().repeat(sheet.slots().size());
  }

  /** A mark of a note behind some labels, or what a browser does not show. */
  private String mark(Line line) {
    if (hidden && dice.chance(0.05)) {
      return "<span style=\"display:none\">" + dice.between(1, 9999) + "</span>";
    }
    boolean marked = !note.isEmpty() && !line.sums() && dice.chance(0.06);
    return marked ? " <sup>" + note + "</sup>" : "";
  }

  static String row(String cells) {
    return "<tr>" + cells + "</tr>\n";
  }
}
