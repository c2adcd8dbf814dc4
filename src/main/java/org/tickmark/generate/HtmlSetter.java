package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tickmark.generate.Heads.Head;
import org.tickmark.generate.Line.Kind;

/** Sets a release in HTML, in the style of one of several filing agents. */
final class HtmlSetter {
  private final Dice dice;
  private final Release release;
  private final HtmlStyle style;
  private final Shown shown;
  private final String note;
  private final boolean hidden;
  private final boolean wrapped;
  private final StringBuilder out = new StringBuilder();

  HtmlSetter(Dice dice, Release release) {
    this.dice = dice;
    this.release = release;
    this.style = HtmlStyle.draw(dice);
    this.shown = new Shown(dice.pick(List.of("&#151;", "-", "&mdash;", "&#8212;", "--")), true);
    this.note = dice.chance(Shape.of("html.notes")) ? dice.word("note") : "";
    this.hidden = dice.chance(Shape.of("html.hidden"));
    this.wrapped = dice.chance(Shape.of("html.wrapped"));
  }

  /** The document. */
  String set() {
    out.append(style.opening());
    out.append(
        style.paragraph("<b>" + escape(release.issuer().name()) + "</b>", /* centred= */ true));
    for (int p = 0; p < release.prose().size(); p++) {
      String place = p == 0 ? release.issuer().city() + " -- " : "";
      out.append(style.paragraph(escape(place + release.prose().get(p)), /* centred= */ false));
      if (p == 0) {
        release.amid().forEach(this::sheet);
      }
    }
    release.statements().forEach(this::sheet);
    if (!note.isEmpty()) {
      out.append(style.paragraph(Words.of("note.text").get(0).formatted(note), false));
    }
    return out.append(style.closing()).toString();
  }

  private void sheet(Sheet sheet) {
    boolean inside = dice.chance(0.3);
    List<List<Head>> heads = new Heads(sheet, release.issuer(), dice).rows();
    int cut = cut(sheet);
    opening(sheet, heads, inside, "");
    for (int r = 0; r < sheet.lines().size(); r++) {
      if (r == cut) {
        out.append("</table>\n").append(style.paragraph("5", /* centred= */ true));
        opening(sheet, heads, inside, " " + dice.word("continued"));
      }
      row(sheet, sheet.lines().get(r));
    }
    out.append("</table>\n");
  }

  /** The line at which a page ends, where one does: an outer one amid the statement. */
  private int cut(Sheet sheet) {
    if (!dice.chance(Shape.of("html.cut"))) {
      return -1;
    }
    for (int r = sheet.lines().size() / 2; r + 4 < sheet.lines().size(); r++) {
      Line line = sheet.lines().get(r);
      if (r > 3 && line.depth() == 0 && !line.sums()) {
        return r;
      }
    }
    return -1;
  }

  private void opening(Sheet sheet, List<List<Head>> heads, boolean inside, String more) {
    int cells = style.labelCells() + sheet.slots().size() * style.cellsOfColumn();
    boolean remarked = dice.chance(Shape.of("html.rowspan"));
    List<String> titles = new ArrayList<>();
    titles.add(escape(release.issuer().name()));
    titles.add(escape(sheet.title()) + more);
    if (!remarked) {
      titles.add(escape(sheet.remark()));
    }
    if (!inside) {
      titles.forEach(t -> out.append(style.paragraph("<b>" + t + "</b>", /* centred= */ true)));
    }
    out.append(style.table()).append(style.ruler(cells));
    if (inside) {
      titles.forEach(t -> row(style.cell("<b>" + t + "</b>", cells, "center")));
    }
    heads(sheet, heads, remarked ? escape(sheet.remark()) : "");
  }

  /** The heads; a remark stands left of them, over all their rows. */
  private void heads(Sheet sheet, List<List<Head>> rows, String remark) {
    int slots = sheet.slots().size();
    boolean joined =
        rows.size() > 1
            && rows.get(rows.size() - 2).size() == slots
            && rows.get(rows.size() - 1).size() == slots
            && dice.chance(0.4);
    int count = rows.size() - (joined ? 1 : 0);
    for (int r = 0; r < count; r++) {
      StringBuilder cells = new StringBuilder();
      if (remark.isEmpty()) {
        cells.append(style.cell("&nbsp;", style.labelCells(), "left"));
      } else if (r == 0) {
        cells.append(style.tall(remark, count));
      }
      for (int h = 0; h < rows.get(r).size(); h++) {
        Head head = rows.get(r).get(h);
        String text = head.text();
        if (joined && r == rows.size() - 2) {
          String below = rows.get(r + 1).get(h).text();
          text += text.isEmpty() || below.isEmpty() ? below : style.lineBreak() + below;
        }
        String set = text.isEmpty() ? "&nbsp;" : "<b>" + text + "</b>";
        cells.append(style.head(set, head.last() - head.first() + 1));
      }
      row(cells.toString());
    }
  }

  private void row(Sheet sheet, Line line) {
    int depth = line.depth() + (line.kind() == Kind.TOTAL ? 1 : 0);
    String label = line.label();
    int half = label.indexOf(' ', label.length() / 2);
    if (wrapped && !line.heading() && label.length() > 50 && half > 0) {
      row(style.label(escape(label.substring(0, half)), depth) + blanks(sheet));
      label = label.substring(half + 1);
      depth++;
    }
    StringBuilder cells = new StringBuilder();
    cells.append(style.label(escape(label) + (line.heading() ? ":" : mark(line)), depth));
    if (line.heading()) {
      cells.append(blanks(sheet));
    } else {
      for (Slot slot : sheet.slots()) {
        cells.append(
            style.figure(shown.digits(sheet, line, slot), Shown.dollar(sheet, line, slot)));
      }
    }
    row(cells.toString());
    if (line.kind() == Kind.FINAL && dice.chance(0.3)) {
      int all = style.labelCells() + sheet.slots().size() * style.cellsOfColumn();
      row(style.cell("&nbsp;", all, "left"));
    }
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

  private void row(String cells) {
    out.append("<tr>").append(cells).append("</tr>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#146;".toLowerCase(Locale.ROOT));
  }
}
