package org.tickmark.generate;

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
  private final StringBuilder out = new StringBuilder();

  HtmlSetter(Dice dice, Release release) {
    this.dice = dice;
    this.release = release;
    this.style = HtmlStyle.draw(dice);
    this.shown = new Shown(dice.pick(List.of("&#151;", "-", "&mdash;", "&#8212;", "--")), true);
  }

  /** The document. */
  String set() {
    out.append(style.opening());
    out.append(
        style.paragraph("<b>" + escape(release.issuer().name()) + "</b>", /* centred= */ true));
    for (String paragraph : release.prose()) {
      out.append(style.paragraph(escape(release.issuer().city() + " -- " + paragraph), false));
    }
    release.sheets().forEach(this::sheet);
    return out.append(style.closing()).toString();
  }

  private void sheet(Sheet sheet) {
    int cells = 1 + sheet.columns().size() * style.cellsOfColumn();
    boolean inside = dice.chance(0.3);
    List<String> titles =
        List.of(escape(release.issuer().name()), escape(sheet.title()), escape(sheet.remark()));
    if (!inside) {
      titles.forEach(t -> out.append(style.paragraph("<b>" + t + "</b>", /* centred= */ true)));
    }
    out.append(style.table());
    if (inside) {
      titles.forEach(t -> row(style.cell("<b>" + t + "</b>", cells, "center")));
    }
    heads(sheet);
    for (Line line : sheet.lines()) {
      row(sheet, line);
    }
    out.append("</table>\n");
  }

  private void heads(Sheet sheet) {
    List<List<Head>> rows = new Heads(sheet, release.issuer().weeks(), dice).rows();
    boolean joined = dice.chance(0.4) && rows.get(rows.size() - 2).size() == sheet.columns().size();
    for (int r = 0; r < rows.size() - (joined ? 1 : 0); r++) {
      StringBuilder cells = new StringBuilder(style.cell("&nbsp;", 1, "left"));
      for (int h = 0; h < rows.get(r).size(); h++) {
        Head head = rows.get(r).get(h);
        String text = head.text();
        if (joined && r == rows.size() - 2) {
          text += style.lineBreak() + rows.get(r + 1).get(h).text();
        }
        cells.append(style.head("<b>" + text + "</b>", head.last() - head.first() + 1));
      }
      row(cells.toString());
    }
  }

  private void row(Sheet sheet, Line line) {
    StringBuilder cells = new StringBuilder();
    String label = escape(line.label()) + (line.heading() ? ":" : "");
    cells.append(style.label(label, line.depth() + (line.kind() == Kind.TOTAL ? 1 : 0)));
    for (int c = 0; c < sheet.columns().size(); c++) {
      if (line.heading()) {
        cells.append(style.blank());
      } else {
        cells.append(style.figure(shown.digits(line, c), Shown.dollar(sheet, line)));
      }
    }
    row(cells.toString());
    if (line.kind() == Kind.FINAL && dice.chance(0.3)) {
      row(style.cell("&nbsp;", 1 + sheet.columns().size() * style.cellsOfColumn(), "left"));
    }
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
