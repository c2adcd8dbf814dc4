package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tickmark.table.Passage.Line;

/** A cell of a row whose cells may hold several lines of the table each, line by line. */
final class StackedCell {
  private static final int LONGEST_FIGURE = 40;
  private static final int FEWEST_BELOW_HEADS = 3;
  private static final int YEAR = 4;
  private static final Pattern MARK = Phrases.of("mark");

  /** A quarter's number, over its year. */
  private static final Pattern QUARTER = Pattern.compile("(?i)[1-4]Q|Q[1-4]");

  /** What a line of a cell shows. */
  enum Kind {
    BLANK,
    /** A line drawn with characters. */
    RULE,
    FIGURE,
    /** What may stand in a figure's place. */
    MARK,
    /** A line of the head of a column that stands in the cell of its figures. */
    HEAD,
    /** Signs of currencies and the like, which belong to the figure beside them. */
    SIGN,
    TEXT
  }

  private final HtmlCell cell;
  private final List<String> texts = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  StackedCell(PageText page, HtmlCell cell) {
    this.cell = cell;
    for (Line line : cell.written()) {
      String text = line.blank() ? "" : MarkedText.of(page, line.from(), line.to()).text();
      texts.add(text);
      kinds.add(kind(line, text));
    }
    heads();
  }

  /** Tells words that name a column, above several figures of it. */
  private void heads() {
    int last = kinds.lastIndexOf(Kind.TEXT);
    int above = 0;
    for (int i = 0; i <= last; i++) {
      if (kinds.get(i) == Kind.TEXT && !HeadWords.names(texts.get(i))) {
        return;
      }
      above += kinds.get(i) == Kind.FIGURE && !isYear(texts.get(i)) ? 1 : 0;
    }
    long figures = kinds.stream().filter(kind -> kind == Kind.FIGURE).count();
    if (above == 0 && figures >= FEWEST_BELOW_HEADS) {
      kinds.replaceAll(kind -> kind == Kind.TEXT ? Kind.HEAD : kind);
    }
  }

  private static boolean isYear(String text) {
    return text.length() == YEAR && HeadWords.namesYear(text);
  }

  private static Kind kind(Line line, String text) {
    if (line.blank()) {
      return Kind.BLANK;
    }
    if (Tokens.isRule(text)) {
      return Kind.RULE;
    }
    if (text.length() < LONGEST_FIGURE && FigureText.read(text).isPresent()) {
      return Kind.FIGURE;
    }
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return Kind.SIGN;
    }
    boolean period = HeadWords.namesPeriod(text) || QUARTER.matcher(text).matches();
    return MARK.matcher(text).matches() && !period ? Kind.MARK : Kind.TEXT;
  }

  HtmlCell cell() {
    return cell;
  }

  Kind kind(int i) {
    return i < kinds.size() ? kinds.get(i) : Kind.BLANK;
  }

  Line line(int i) {
    return cell.written().get(i);
  }

  String text(int i) {
    return texts.get(i);
  }

  /** How many lines were written in it, blank ones too. */
  int size() {
    return kinds.size();
  }

  /** Whether it holds figures and no words; years alone name a column's time. */
  boolean holdsFigures() {
    return !kinds.contains(Kind.TEXT)
        && IntStream.range(0, kinds.size())
            .anyMatch(i -> kinds.get(i) == Kind.FIGURE && !isYear(texts.get(i)));
  }

  /** Whether it holds words. */
  boolean holdsText() {
    return !isSigns() && !holdsFigures();
  }

  /** Whether it holds nothing but signs and lines drawn. */
  boolean isSigns() {
    return kinds.stream().allMatch(k -> k == Kind.SIGN || k == Kind.RULE || k == Kind.BLANK);
  }

  /** Whether its one figure or its several stand apart from what else is written in it. */
  boolean isStack() {
    List<Integer> content = content();
    return content.size() > 1
        || (content.size() == 1 && (content.get(0) > 0 || kinds.contains(Kind.RULE)));
  }

  /** The lines that show something other than a line drawn. */
  List<Integer> content() {
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) != Kind.BLANK && kinds.get(i) != Kind.RULE) {
        content.add(i);
      }
    }
    return content;
  }

  /** How many lines there are down to the last that shows something. */
  int filled() {
    int filled = kinds.size();
    while (filled > 0 && kinds.get(filled - 1) == Kind.BLANK) {
      filled--;
    }
    return filled;
  }
}
