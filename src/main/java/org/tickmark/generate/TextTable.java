package org.tickmark.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tickmark.generate.Heads.Head;
import org.tickmark.generate.Line.Kind;

/** Sets the heads and lines of one statement in lines of fixed pitch. */
final class TextTable {
  private static final int GAP = 3;

  /** A space that is none while lines are broken. */
  private static final char JOINED = '\u00a0';

  /** EDGAR takes no wider tables. */
  private static final int WIDEST = 132;

  /** Nobody sets labels in less. */
  private static final int NARROWEST = 30;

  private final Dice dice;
  private final TextStyle style;
  private final Sheet sheet;
  private final List<List<Head>> heads;
  private final boolean tight;
  private final int width;
  private final int labelWidth;

  TextTable(Dice dice, TextStyle style, Sheet sheet, List<List<Head>> heads) {
    this.dice = dice;
    this.style = style;
    this.sheet = sheet;
    this.heads = heads;
    this.tight = WIDEST - sheet.slots().size() * columnWidth(/* tight= */ false) < NARROWEST;
    this.width = columnWidth(tight);
    this.labelWidth = Math.min(style.labelWidth(), WIDEST - sheet.slots().size() * width);
  }

  /** How many characters the table has across. */
  int across() {
    return labelWidth + sheet.slots().size() * width;
  }

  private int columnWidth(boolean tight) {
    int longest = 9;
    for (Line row : sheet.lines()) {
      for (Slot slot : row.heading() ? List.<Slot>of() : sheet.slots()) {
        longest = Math.max(longest, style.shown().digits(sheet, row, slot).length());
      }
    }
    int fits = longest + (sheet.slots().size() > 4 ? 4 : 5);
    return heads.stream()
        .flatMap(List::stream)
        .flatMap(head -> Arrays.stream(whole(head.text(), tight).split(" ")))
        .mapToInt(word -> word.length() + GAP)
        .reduce(fits, Math::max);
  }

  /** The rows of heads, with a rule below. */
  List<String> heads() {
    List<String> lines = new ArrayList<>();
    heads.forEach(row -> lines.addAll(heads(row)));
    lines.add(rule('-'));
    return lines;
  }

  /**
   * A row of heads, of which long ones are broken; a rule stands below those over several slots.
   */
  private List<String> heads(List<Head> row) {
    List<List<String>> texts =
        row.stream()
            .map(head -> wrap(whole(head.text(), tight), right(head) - left(head), 0))
            .toList();
    int tall = texts.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int l = 0; l < tall; l++) {
      StringBuilder line = new StringBuilder();
      for (int h = 0; h < row.size(); h++) {
        int at = l - tall + texts.get(h).size();
        String text = at < 0 ? "" : texts.get(h).get(at).replace(JOINED, ' ');
        int room = right(row.get(h)) - left(row.get(h)) - text.length();
        put(line, left(row.get(h)) + Math.max(0, room / 2), text);
      }
      lines.add(line.toString());
    }
    if (row.stream().anyMatch(head -> head.last() > head.first())) {
      StringBuilder rule = new StringBuilder();
      row.forEach(head -> put(rule, left(head), "-".repeat(right(head) - left(head))));
      lines.add(rule.toString());
    }
    return lines;
  }

  /**
   * The same with spaces before numbers that do not part lines: a day stays with its month, and
   * where there is room a year with both.
   */
  private static String whole(String text, boolean tight) {
    return text.replaceAll(tight ? " (?=[0-9]{1,2}\\b)" : " (?=[0-9])", String.valueOf(JOINED));
  }

  private int left(Head head) {
    return labelWidth + head.first() * width + GAP;
  }

  private int right(Head head) {
    return labelWidth + (head.last() + 1) * width;
  }

  /** EDGAR's marks of where columns start. */
  String marks() {
    StringBuilder marks = new StringBuilder("<S>");
    for (int c = 0; c < sheet.slots().size(); c++) {
      put(marks, labelWidth + c * width + GAP, "<C>");
    }
    return marks.toString();
  }

  /** A line, with the rules above and below it. */
  List<String> row(Line row) {
    List<String> lines = new ArrayList<>();
    String pad = " ".repeat(row.depth() * style.indent());
    String label =
        (style.capitals() ? row.label().toUpperCase(Locale.ROOT) : row.label()) + mark(row);
    if (row.heading()) {
      if (row.depth() == 0) {
        lines.add("");
      }
      lines.addAll(wrap(pad + label + ":", labelWidth + 10, 2));
      return lines;
    }
    if (row.sums()) {
      lines.add(rule('-'));
    }
    List<String> labels =
        wrap(pad + (row.kind() == Kind.ITEM ? "" : "  ") + label, labelWidth - 2, 2);
    lines.addAll(labels.subList(0, labels.size() - 1));
    lines.add(figures(row, labels.get(labels.size() - 1)));
    if (row.kind() == Kind.FINAL) {
      lines.add(rule('='));
    }
    return lines;
  }

  private String figures(Line row, String label) {
    StringBuilder text = new StringBuilder(label);
    if (style.leaders()) {
      text.append(' ');
      while (text.length() < labelWidth - 1) {
        text.append('.');
      }
    }
    for (int s = 0; s < sheet.slots().size(); s++) {
      Slot slot = sheet.slots().get(s);
      figure(text, style.shown().digits(sheet, row, slot), s, Shown.dollar(sheet, row, slot));
    }
    return text.toString();
  }

  /** A mark of a note behind some labels. */
  private String mark(Line row) {
    boolean marked = !style.note().isEmpty() && !row.heading() && !row.sums() && dice.chance(0.06);
    return marked ? " " + style.note() : "";
  }

  private void figure(StringBuilder text, String digits, int column, boolean dollar) {
    if (digits.isEmpty()) {
      return;
    }
    boolean hangs = style.hanging() && Character.isDigit(digits.charAt(digits.length() - 1));
    int right = labelWidth + (column + 1) * width - (hangs ? 1 : 0);
    int left = right - digits.length();
    if (dollar && style.glued()) {
      put(text, left - 1, "$");
    } else if (dollar) {
      put(text, Math.min(left - 1, labelWidth + column * width + GAP), "$");
    }
    put(text, left, digits);
  }

  private String rule(char mark) {
    StringBuilder rule = new StringBuilder();
    for (int c = 0; c < sheet.slots().size(); c++) {
      int left = labelWidth + c * width + GAP;
      put(rule, left, String.valueOf(mark).repeat(width - GAP));
    }
    return rule.toString();
  }

  private static void put(StringBuilder text, int at, String what) {
    while (text.length() < at) {
      text.append(' ');
    }
    text.append(what);
  }

  /** Breaks a text into lines, of which those that follow are indented so much more. */
  static List<String> wrap(String text, int most, int more) {
    List<String> wrapped = new ArrayList<>();
    String pad = text.substring(0, text.length() - text.stripLeading().length());
    StringBuilder line = new StringBuilder(pad);
    for (String word : text.strip().split(" ")) {
      if (line.length() > pad.length() && line.length() + word.length() + 1 > most) {
        wrapped.add(line.toString());
        line = new StringBuilder(pad + " ".repeat(more));
        line.append(word);
      } else {
        line.append(line.toString().isBlank() ? "" : " ").append(word);
      }
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
