package org.tickmark.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tickmark.generate.Heads.Head;

/** Sets a release in lines of fixed pitch, as in the 1990s: pages, titles and tables. */
final class FixedWidthSetter {
  private static final int PAGE = 58;
  private static final int MARGIN = 76;

  private final Dice dice;
  private final Release release;
  private final TextStyle style;
  private final boolean tags;
  private final boolean pages;
  private final boolean tabs;
  private final StringBuilder out = new StringBuilder();
  private int lines;
  private int page = 3;

  /**
   * Prepares a setting.
   *
   * @param marked whether EDGAR's table tags may be used
   */
  FixedWidthSetter(Dice dice, Release release, boolean marked) {
    this.dice = dice;
    this.release = release;
    this.style = TextStyle.draw(dice);
    this.tags = marked && dice.chance(Shape.of("text.tags"));
    this.pages = dice.chance(Shape.of("text.pages"));
    this.tabs = dice.chance(Shape.of("text.tabs"));
  }

  /** The text. */
  String set() {
    centre(release.issuer().name().toUpperCase(Locale.ROOT), 72);
    line("");
    for (int p = 0; p < release.prose().size(); p++) {
      String place = p == 0 ? release.issuer().city() + " -- " : "";
      TextTable.wrap("    " + place + release.prose().get(p), MARGIN, 0).forEach(this::line);
      line("");
      if (p == 0) {
        release.amid().forEach(this::sheet);
      }
    }
    release.statements().forEach(this::sheet);
    if (!style.note().isEmpty()) {
      line(Words.of("note.text").get(0).formatted(style.note()));
    }
    return out.toString();
  }

  /** The same text inside the tags of an HTML document. */
  String preformatted() {
    String text =
        set()
            .replace("<PAGE>\n", "\n")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    return "<HTML><BODY>\n<PRE>\n" + text + "</PRE>\n</BODY></HTML>\n";
  }

  private void sheet(Sheet sheet) {
    List<List<Head>> heads = new Heads(sheet, release.issuer(), dice).rows();
    if (sheet.seam() > 0) {
      beside(sheet, heads);
      return;
    }
    TextTable table = new TextTable(dice, style, sheet, heads);
    opening(sheet, table, "");
    for (int r = 0; r < sheet.lines().size(); r++) {
      Line row = sheet.lines().get(r);
      boolean parts = r > 3 && r + 4 < sheet.lines().size() && row.depth() == 0;
      if (pages && lines > PAGE && parts && !row.sums()) {
        turn(sheet, table);
      }
      table.row(row).forEach(this::line);
    }
    closing();
  }

  /** Ends a page; the statement goes on with its title and heads. */
  private void turn(Sheet sheet, TextTable table) {
    if (tags) {
      line("</TABLE>");
    }
    line("");
    centre(String.valueOf(page++), table.across());
    out.append("<PAGE>\n");
    lines = 0;
    opening(sheet, table, " " + dice.word("continued"));
  }

  private void opening(Sheet sheet, TextTable table, String more) {
    title(sheet, table.across(), more);
    captioned();
    table.heads().forEach(this::line);
    if (tags) {
      line(table.marks());
    }
  }

  private void captioned() {
    if (tags) {
      line("<TABLE>");
      line("<CAPTION>");
    }
  }

  private void closing() {
    if (tags) {
      line("</TABLE>");
    }
    line("");
    line("");
  }

  /** Sets the halves of a statement side by side, so that their last totals stand in one line. */
  private void beside(Sheet sheet, List<List<Head>> heads) {
    TextTable table = new TextTable(dice, style.half(), sheet, heads);
    List<String> left = rows(table, sheet.lines().subList(0, sheet.seam()));
    List<String> right = rows(table, sheet.lines().subList(sheet.seam(), sheet.lines().size()));
    boolean leftIsShorter = left.size() < right.size();
    List<String> shorter = leftIsShorter ? left : right;
    int last = (leftIsShorter ? sheet.seam() : sheet.lines().size()) - 1;
    int above = shorter.size() - table.row(sheet.lines().get(last)).size();
    int blanks = Math.abs(left.size() - right.size());
    shorter.addAll(above, Collections.nCopies(blanks, ""));
    title(sheet, 2 * table.across(), "");
    captioned();
    List<String> over = table.heads();
    joined(table, over, over);
    joined(table, left, right);
    closing();
  }

  private static List<String> rows(TextTable table, List<Line> lines) {
    List<String> rows = new ArrayList<>();
    lines.forEach(line -> rows.addAll(table.row(line)));
    return rows;
  }

  private void joined(TextTable table, List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      line(left.get(i) + " ".repeat(table.across() + 2 - left.get(i).length()) + right.get(i));
    }
  }

  private void title(Sheet sheet, int all, String more) {
    centre(release.issuer().name().toUpperCase(Locale.ROOT), all);
    centre(sheet.title() + more, all);
    centre(sheet.remark(), all);
    if (!sheet.remark().contains("unaudited")) {
      centre(dice.word("unaudited"), all);
    }
    line("");
  }

  private void centre(String text, int all) {
    line(" ".repeat(Math.max(0, (all - text.length()) / 2)) + text);
  }

  private void line(String text) {
    out.append(tabs ? tabbed(text.stripTrailing()) : text.stripTrailing()).append('\n');
    lines++;
  }

  /** The same with tabs for the gaps that reach a stop at every eighth place. */
  private static String tabbed(String text) {
    StringBuilder tabbed = new StringBuilder();
    for (int at = 0; at < text.length(); at += 8) {
      String part = text.substring(at, Math.min(text.length(), at + 8));
      tabbed.append(part.endsWith("  ") ? part.stripTrailing() + "\t" : part);
    }
    return tabbed.toString();
  }
}
