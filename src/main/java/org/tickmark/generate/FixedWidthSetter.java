package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tickmark.generate.Heads.Head;
import org.tickmark.generate.Line.Kind;

/** Sets a release in lines of fixed pitch, as in the 1990s. */
final class FixedWidthSetter {
  private static final int PAGE = 58;

  private final Dice dice;
  private final Release release;
  private final Shown shown;
  private final int labelWidth;
  private final int indent;
  private final boolean leaders;
  private final boolean glued;
  private final boolean tags;
  private final boolean pages;
  private final boolean capitals;
  private final boolean hanging;
  private final StringBuilder out = new StringBuilder();
  private int width;
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
    this.shown = new Shown(dice.pick(List.of("--", "-", "--")), dice.chance(0.6));
    this.labelWidth = dice.between(34, 46);
    this.indent = dice.between(2, 3);
    this.leaders = dice.chance(0.15);
    this.glued = dice.chance(0.3);
    this.tags = marked && dice.chance(0.5);
    this.pages = dice.chance(0.4);
    this.capitals = dice.chance(0.15);
    this.hanging = dice.chance(0.7);
  }

  /** The text. */
  String set() {
    centre(release.issuer().name().toUpperCase(Locale.ROOT), 72);
    line("");
    for (String paragraph : release.prose()) {
      wrap("    " + release.issuer().city() + " -- " + paragraph, 76).forEach(this::line);
      line("");
    }
    release.sheets().forEach(this::sheet);
    return out.toString();
  }

  /** The same text inside the tags of an HTML document. */
  String preformatted() {
    String text = set().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<HTML><BODY>\n<PRE>\n" + text + "</PRE>\n</BODY></HTML>\n";
  }

  private int columnWidth(Sheet sheet) {
    int longest = 9;
    for (Line row : sheet.lines()) {
      for (int c = 0; c < row.values().size(); c++) {
        longest = Math.max(longest, shown.digits(row, c).length());
      }
    }
    return longest + (sheet.columns().size() > 4 ? 4 : 5);
  }

  private void sheet(Sheet sheet) {
    width = columnWidth(sheet);
    int all = labelWidth + sheet.columns().size() * width;
    title(sheet, all, "");
    List<List<Head>> heads = new Heads(sheet, release.issuer().weeks(), dice).rows();
    if (tags) {
      line("<TABLE>");
      line("<CAPTION>");
    }
    heads(sheet, heads);
    if (tags) {
      marks(sheet);
    }
    int set = 0;
    for (Line row : sheet.lines()) {
      if (pages && lines > PAGE && set > 3 && row.depth() == 0) {
        turn(sheet, all, heads);
      }
      row(sheet, row);
      set++;
    }
    if (tags) {
      line("</TABLE>");
    }
    line("");
    line("");
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

  /** Ends a page; the statement goes on with its title and heads. */
  private void turn(Sheet sheet, int all, List<List<Head>> heads) {
    if (tags) {
      line("</TABLE>");
    }
    line("");
    centre(String.valueOf(page++), all);
    out.append("<PAGE>\n");
    lines = 0;
    title(sheet, all, " " + dice.word("continued"));
    if (tags) {
      line("<TABLE>");
      line("<CAPTION>");
    }
    heads(sheet, heads);
    if (tags) {
      marks(sheet);
    }
  }

  private void heads(Sheet sheet, List<List<Head>> rows) {
    for (List<Head> row : rows) {
      StringBuilder text = new StringBuilder();
      StringBuilder rule = new StringBuilder();
      boolean spans = false;
      for (Head head : row) {
        int left = labelWidth + head.first() * width + 3;
        int right = labelWidth + (head.last() + 1) * width;
        put(text, left + Math.max(0, (right - left - head.text().length()) / 2), head.text());
        put(rule, left, "-".repeat(right - left));
        spans |= head.last() > head.first();
      }
      line(text.toString());
      if (spans) {
        line(rule.toString());
      }
    }
    rule(sheet, '-');
  }

  private void marks(Sheet sheet) {
    StringBuilder marks = new StringBuilder("<S>");
    for (int c = 0; c < sheet.columns().size(); c++) {
      put(marks, labelWidth + c * width + 3, "<C>");
    }
    line(marks.toString());
  }

  private void row(Sheet sheet, Line row) {
    String pad = " ".repeat(row.depth() * indent);
    String label = capitals ? row.label().toUpperCase(Locale.ROOT) : row.label();
    if (row.heading()) {
      if (row.depth() == 0) {
        line("");
      }
      wrap(pad + label + ":", labelWidth + 20).forEach(this::line);
      return;
    }
    if (row.kind() == Kind.TOTAL || row.kind() == Kind.FINAL) {
      rule(sheet, '-');
    }
    List<String> labels = wrap(pad + (row.kind() == Kind.ITEM ? "" : "  ") + label, labelWidth - 2);
    labels.subList(0, labels.size() - 1).forEach(this::line);
    StringBuilder text = new StringBuilder(labels.get(labels.size() - 1));
    if (leaders) {
      text.append(' ');
      while (text.length() < labelWidth - 1) {
        text.append('.');
      }
    }
    for (int c = 0; c < row.values().size(); c++) {
      figure(text, row, c, Shown.dollar(sheet, row));
    }
    line(text.toString());
    if (row.kind() == Kind.FINAL) {
      rule(sheet, '=');
    }
  }

  private void figure(StringBuilder text, Line row, int column, boolean dollar) {
    String digits = shown.digits(row, column);
    int right = labelWidth + (column + 1) * width - (hanging && !digits.endsWith(")") ? 1 : 0);
    int left = right - digits.length();
    if (dollar && glued) {
      put(text, left - 1, "$");
    } else if (dollar) {
      put(text, Math.min(left - 1, labelWidth + column * width + 3), "$");
    }
    put(text, left, digits);
  }

  private void rule(Sheet sheet, char mark) {
    StringBuilder rule = new StringBuilder();
    for (int c = 0; c < sheet.columns().size(); c++) {
      int left = labelWidth + c * width + 3;
      put(rule, left, String.valueOf(mark).repeat(labelWidth + (c + 1) * width - left));
    }
    line(rule.toString());
  }

  private static void put(StringBuilder text, int at, String what) {
    while (text.length() < at) {
      text.append(' ');
    }
    text.append(what);
  }

  private void centre(String text, int all) {
    line(" ".repeat(Math.max(0, (all - text.length()) / 2)) + text);
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
    lines++;
  }

  private List<String> wrap(String text, int most) {
    List<String> wrapped = new ArrayList<>();
    String pad = text.substring(0, text.length() - text.stripLeading().length());
    StringBuilder line = new StringBuilder(pad);
    for (String word : text.strip().split(" ")) {
      if (line.length() > pad.length() && line.length() + word.length() + 1 > most) {
        wrapped.add(line.toString());
        line = new StringBuilder(pad + "  ");
        line.append(word);
      } else {
        line.append(line.toString().isBlank() ? "" : " ").append(word);
      }
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
