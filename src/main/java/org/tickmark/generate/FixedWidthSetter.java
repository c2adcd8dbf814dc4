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
  private final boolean tabs;
  private final String note;
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
    this.shown = new Shown(dice.pick(List.of("--", "-", "--", "-0-")), dice.chance(0.6));
    this.labelWidth = dice.between(34, 46);
    this.indent = dice.between(2, 3);
    this.leaders = dice.chance(Shape.of("text.leaders"));
    this.glued = dice.chance(Shape.of("text.glued"));
    this.tags = marked && dice.chance(Shape.of("text.tags"));
    this.pages = dice.chance(Shape.of("text.pages"));
    this.tabs = dice.chance(Shape.of("text.tabs"));
    this.note = dice.chance(Shape.of("text.notes")) ? dice.word("note") : "";
    this.capitals = dice.chance(0.15);
    this.hanging = dice.chance(0.7);
  }

  /** The text. */
  String set() {
    centre(release.issuer().name().toUpperCase(Locale.ROOT), 72);
    line("");
    for (int p = 0; p < release.prose().size(); p++) {
      String place = p == 0 ? release.issuer().city() + " -- " : "";
      wrap("    " + place + release.prose().get(p), 76).forEach(this::line);
      line("");
      if (p == 0) {
        release.amid().forEach(this::sheet);
      }
    }
    release.statements().forEach(this::sheet);
    if (!note.isEmpty()) {
      line(Words.of("note.text").get(0).formatted(note));
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

  private int columnWidth(Sheet sheet, List<List<Head>> heads) {
    int longest = 9;
    for (Line row : sheet.lines()) {
      for (Slot c : row.heading() ? List.<Slot>of() : sheet.slots()) {
        longest = Math.max(longest, shown.digits(sheet, row, c).length());
      }
    }
    int fits = longest + (sheet.slots().size() > 4 ? 4 : 5);
    for (Head head : heads.stream().flatMap(List::stream).toList()) {
      int across = head.last() - head.first() + 1;
      fits = Math.max(fits, (head.text().length() + 3 + across - 1) / across);
    }
    return fits;
  }

  private void sheet(Sheet sheet) {
    List<List<Head>> heads = new Heads(sheet, release.issuer(), dice).rows();
    width = columnWidth(sheet, heads);
    int all = labelWidth + sheet.slots().size() * width;
    title(sheet, all, "");
    if (tags) {
      line("<TABLE>");
      line("<CAPTION>");
    }
    heads(sheet, heads);
    if (tags) {
      marks(sheet);
    }
    for (int r = 0; r < sheet.lines().size(); r++) {
      Line row = sheet.lines().get(r);
      boolean parts = r > 3 && r + 4 < sheet.lines().size() && row.depth() == 0;
      if (pages && lines > PAGE && parts && !row.sums()) {
        turn(sheet, all, heads);
      }
      row(sheet, row);
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
    for (int c = 0; c < sheet.slots().size(); c++) {
      put(marks, labelWidth + c * width + 3, "<C>");
    }
    line(marks.toString());
  }

  private void row(Sheet sheet, Line row) {
    String pad = " ".repeat(row.depth() * indent);
    String label = (capitals ? row.label().toUpperCase(Locale.ROOT) : row.label()) + mark(row);
    if (row.heading()) {
      if (row.depth() == 0) {
        line("");
      }
      wrap(pad + label + ":", labelWidth + 20).forEach(this::line);
      return;
    }
    if (row.sums()) {
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
    for (int s = 0; s < sheet.slots().size(); s++) {
      Slot slot = sheet.slots().get(s);
      figure(text, shown.digits(sheet, row, slot), s, Shown.dollar(sheet, row, slot));
    }
    line(text.toString());
    if (row.kind() == Kind.FINAL) {
      rule(sheet, '=');
    }
  }

  /** A mark of a note behind some labels. */
  private String mark(Line row) {
    boolean marked = !note.isEmpty() && !row.heading() && !row.sums() && dice.chance(0.06);
    return marked ? " " + note : "";
  }

  private void figure(StringBuilder text, String digits, int column, boolean dollar) {
    if (digits.isEmpty()) {
      return;
    }
    int right =
        labelWidth
            + (column + 1) * width
            - (hanging && Character.isDigit(digits.charAt(digits.length() - 1)) ? 1 : 0);
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
    for (int c = 0; c < sheet.slots().size(); c++) {
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
