package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.generate.Heads.Head;

/** Sets a release in HTML, in the style of one of several filing agents. */
final class HtmlSetter {
  private final Dice dice;
  private final Release release;
  private final HtmlStyle style;
  private final HtmlText text;
  private final HtmlRows rows;
  private final StringBuilder out = new StringBuilder();

  HtmlSetter(Dice dice, Release release) {
    this.dice = dice;
    this.release = release;
    this.style = HtmlStyle.draw(dice);
    this.text = HtmlText.draw(dice);
    this.rows = new HtmlRows(dice, style, text);
  }

  /** The document. */
  String set() {
    out.append(style.opening());
    heading(text.escaped(release.issuer().name()));
    for (int p = 0; p < release.prose().size(); p++) {
      String place = p == 0 ? release.issuer().city() + " -- " : "";
      paragraph(text.escaped(place + release.prose().get(p)));
      if (p == 0) {
        release.amid().forEach(this::sheet);
      }
    }
    release.statements().forEach(this::sheet);
    if (!rows.note().isEmpty()) {
      paragraph(Words.of("note.text").get(0).formatted(rows.note()));
    }
    return out.append(style.closing()).toString();
  }

  private void heading(String html) {
    out.append(style.paragraph("<b>" + html + "</b>", /* centred= */ true));
  }

  private void paragraph(String html) {
    out.append(style.paragraph(html, /* centred= */ false));
  }

  private void sheet(Sheet sheet) {
    boolean inside = dice.chance(0.3);
    List<List<Head>> heads = new Heads(sheet, release.issuer(), dice).rows();
    opening(sheet, heads, inside, "");
    List<Line> lines = sheet.lines();
    int cut = sheet.seam() > 0 ? -1 : cut(sheet);
    if (sheet.seam() > 0) {
      out.append(
          rows.beside(
              sheet, lines.subList(0, sheet.seam()), lines.subList(sheet.seam(), lines.size())));
    } else if (cut > 0) {
      out.append(rows.rows(sheet, lines.subList(0, cut))).append("</table>\n");
      out.append(style.paragraph("5", /* centred= */ true));
      opening(sheet, heads, inside, " " + dice.word("continued"));
      out.append(rows.rows(sheet, lines.subList(cut, lines.size())));
    } else {
      out.append(rows.rows(sheet, lines));
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
    int halves = sheet.seam() > 0 ? 2 : 1;
    int cells = halves * (style.labelCells() + sheet.slots().size() * style.cellsOfColumn());
    boolean remarked = halves == 1 && dice.chance(Shape.of("html.rowspan"));
    List<String> titles = new ArrayList<>();
    titles.add(text.escaped(release.issuer().name()));
    titles.add(text.escaped(sheet.title()) + more);
    if (!remarked) {
      titles.add(text.escaped(sheet.remark()));
    }
    if (!inside) {
      titles.forEach(this::heading);
    }
    out.append(style.table()).append(style.ruler(cells));
    if (inside) {
      titles.forEach(
          t -> out.append(HtmlRows.row(style.cell("<b>" + t + "</b>", cells, "center"))));
    }
    heads(sheet, heads, remarked ? text.escaped(sheet.remark()) : "", halves);
  }

  /** The heads, over each half; a remark stands left of them, over all their rows. */
  private void heads(Sheet sheet, List<List<Head>> heads, String remark, int halves) {
    int slots = sheet.slots().size();
    boolean joined =
        heads.size() > 1
            && heads.get(heads.size() - 2).size() == slots
            && heads.get(heads.size() - 1).size() == slots
            && dice.chance(0.4);
    int count = heads.size() - (joined ? 1 : 0);
    for (int r = 0; r < count; r++) {
      StringBuilder cells = new StringBuilder();
      if (remark.isEmpty()) {
        cells.append(style.cell("&nbsp;", style.labelCells(), "left"));
      } else if (r == 0) {
        cells.append(style.tall(remark, count));
      }
      boolean last = joined && r == heads.size() - 2;
      for (int h = 0; h < heads.get(r).size(); h++) {
        Head head = heads.get(r).get(h);
        String set = last ? joined(head.text(), heads.get(r + 1).get(h).text()) : head.text();
        String html = set.isEmpty() ? "&nbsp;" : "<b>" + set + "</b>";
        cells.append(style.head(html, head.last() - head.first() + 1));
      }
      out.append(HtmlRows.row(cells.toString().repeat(halves)));
    }
  }

  private String joined(String above, String below) {
    return above.isEmpty() || below.isEmpty() ? above + below : above + style.lineBreak() + below;
  }
}
