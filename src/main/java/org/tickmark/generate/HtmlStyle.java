package org.tickmark.generate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The habits of a filing agent.
 *
 * @param era which tags are used
 * @param signs whether currency signs have a cell of their own
 * @param closings whether closing parentheses have a cell of their own
 * @param spacers whether an empty cell stands before each column
 * @param grouped whether a figure without a sign takes the sign's cell too
 * @param indent how labels are indented
 */
record HtmlStyle(
    Era era, boolean signs, boolean closings, boolean spacers, boolean grouped, Indent indent) {
  /** When the tags were in use. */
  enum Era {
    FONT,
    DIV,
    INLINE
  }

  /** How depth is shown. */
  enum Indent {
    PADDING,
    SPACES,
    MARGIN,
    CELLS
  }

  /** How deep labels are indented by cells at most. */
  private static final int DEEPEST = 3;

  static HtmlStyle draw(Dice dice) {
    Era era = dice.pick(List.of(Era.values()));
    boolean signs = dice.chance(0.75);
    return new HtmlStyle(
        era,
        signs,
        signs && dice.chance(0.6),
        dice.chance(0.7),
        signs && dice.chance(Shape.of("html.grouped")),
        era == Era.FONT ? Indent.SPACES : dice.pick(List.of(Indent.values())));
  }

  /** How many cells a column of figures takes. */
  int cellsOfColumn() {
    return 1 + (signs ? 1 : 0) + (closings ? 1 : 0) + (spacers ? 1 : 0);
  }

  /** How many cells a label takes. */
  int labelCells() {
    return indent == Indent.CELLS ? DEEPEST + 1 : 1;
  }

  String opening() {
    return era == Era.FONT
        ? "<HTML>\n<HEAD><TITLE>exhibit</TITLE></HEAD>\n<BODY BGCOLOR=\"#FFFFFF\">\n"
        : "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html\"></head><body>\n";
  }

  String closing() {
    return "</body></html>\n";
  }

  String table() {
    return switch (era) {
      case FONT -> "<table border=0 cellspacing=0 cellpadding=0 width=\"100%\">\n";
      case DIV -> "<div><table cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%\">\n";
      case INLINE -> "<table style=\"border-collapse:collapse;width:100%\">\n";
    };
  }

  String paragraph(String html, boolean centred) {
    return switch (era) {
      case FONT ->
          "<P%s><FONT SIZE=2>%s</FONT></P>\n".formatted(centred ? " ALIGN=CENTER" : "", html);
      case DIV ->
          "<div style=\"text-align:%s\">%s</div>\n".formatted(centred ? "center" : "left", html);
      case INLINE ->
          "<p style=\"margin:6pt 0;text-align:%s\"><span style=\"font-size:10pt\">%s</span></p>\n"
              .formatted(centred ? "center" : "left", html);
    };
  }

  String lineBreak() {
    return "<br>";
  }

  String cell(String html, int columns, String align) {
    String span = columns > 1 ? " colspan=\"" + columns + "\"" : "";
    return "<td%s align=\"%s\" valign=\"bottom\">%s</td>".formatted(span, align, inline(html));
  }

  /** A head over so many columns; a spacer stays left of it. */
  String head(String html, int columns) {
    String spacer = spacers ? "<td>&nbsp;</td>" : "";
    int cells = columns * cellsOfColumn() - (spacers ? 1 : 0);
    return spacer + cell(html, cells, "center");
  }

  String label(String html, int depth) {
    return switch (indent) {
      case SPACES -> cell("&nbsp;&nbsp;&nbsp;".repeat(depth) + html, 1, "left");
      case PADDING ->
          "<td style=\"padding-left:%dpx;vertical-align:bottom\">%s</td>"
              .formatted(2 + 12 * depth, inline(html));
      case MARGIN ->
          "<td valign=\"bottom\"><div style=\"margin-left:%dpt;text-indent:-9pt\">%s</div></td>"
              .formatted(9 + 9 * depth, inline(html));
      case CELLS ->
          "<td width=\"1%\">&nbsp;</td>".repeat(Math.min(depth, DEEPEST))
              + cell(html, labelCells() - Math.min(depth, DEEPEST), "left");
    };
  }

  String blank() {
    return "<td>&nbsp;</td>".repeat(cellsOfColumn());
  }

  /** A figure in its cells. */
  String figure(String digits, boolean dollar) {
    if (digits.isEmpty()) {
      return blank();
    }
    StringBuilder cells = new StringBuilder(spacers ? "<td>&nbsp;</td>" : "");
    int end = closings && digits.contains(")") ? digits.indexOf(')') : digits.length();
    end = closings && digits.endsWith("%") ? Math.min(end, digits.length() - 1) : end;
    String own = digits.substring(0, end);
    boolean wide = grouped && !dollar;
    if (signs && !wide) {
      cells.append(cell(dollar ? "$" : "&nbsp;", 1, "left"));
    } else if (dollar) {
      own = "$" + own;
    }
    cells.append(cell(own, wide ? 2 : 1, "right"));
    if (closings) {
      cells.append(cell(end < digits.length() ? digits.substring(end) : "&nbsp;", 1, "left"));
    }
    return cells.toString();
  }

  /**
   * Figures below each other in their cells.
   *
   * @param dollar whether the first has a currency sign
   */
  String stack(List<String> figures, boolean dollar) {
    StringBuilder cells = new StringBuilder(spacers ? "<td>&nbsp;</td>" : "");
    if (signs) {
      cells.append(cell(dollar ? "$" : "&nbsp;", 1, "left"));
    }
    String own = stacked(figures, closings ? "[)%]+$" : "$");
    cells.append(cell(dollar && !signs ? "$" + own : own, 1, "right"));
    if (closings) {
      cells.append(cell(stacked(figures, "^.*?(?=[)%]*$)"), 1, "left"));
    }
    return cells.toString();
  }

  /** Figures without a part of each, below each other. */
  private String stacked(List<String> figures, String without) {
    return figures.stream()
        .map(figure -> figure.replaceFirst(without, ""))
        .map(figure -> figure.isEmpty() ? "&nbsp;" : figure)
        .collect(Collectors.joining(lineBreak()));
  }

  /** A row that sets the widths and nothing else, as some agents start their tables. */
  String ruler(int cells) {
    return grouped ? "<tr>" + "<td style=\"width:1%\"></td>".repeat(cells) + "</tr>\n" : "";
  }

  /** What stands left of so many rows of heads. */
  String tall(String html, int rows) {
    String columns = labelCells() > 1 ? " colspan=\"" + labelCells() + "\"" : "";
    return "<td rowspan=\"%d\"%s valign=\"bottom\">%s</td>".formatted(rows, columns, inline(html));
  }

  private String inline(String html) {
    return switch (era) {
      case FONT -> "<FONT SIZE=2>" + html + "</FONT>";
      case DIV -> html;
      case INLINE ->
          "<span style=\"font-family:'Times New Roman';font-size:9pt\">" + html + "</span>";
    };
  }
}
