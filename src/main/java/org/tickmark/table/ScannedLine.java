package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line cut into tokens, with what can be told of it without its neighbours.
 *
 * @param line as seen
 * @param tokens its words and figures
 * @param columnar those of its figures that stand apart as figures in columns do
 * @param shape what the line looks like
 */
record ScannedLine(TextLine line, List<LineToken> tokens, List<LineToken> columnar, Shape shape) {
  enum Shape {
    BLANK,
    /** Rulings only. */
    RULING,
    /** Figures in columns. */
    FIGURES,
    /** Calendar years in columns, and nothing else that looks like a figure. */
    YEARS,
    TEXT
  }

  /** A run of words with single spaces between them. */
  record Chunk(int start, int end) {
    double center() {
      return (start + end) / 2.0;
    }
  }

  /** No table is so wide: 132 is what EDGAR allows. */
  private static final int LONGEST = 1000;

  private static final Pattern RULING =
      Pattern.compile("[ \\-=_+|.]*(?:-{3}|={2}|_{3})[ \\-=_+|.]*");

  static ScannedLine of(TextLine line) {
    String text = line.text();
    if (text.isBlank()) {
      return new ScannedLine(line, List.of(), List.of(), Shape.BLANK);
    }
    if (text.length() > LONGEST) {
      return new ScannedLine(line, List.of(LineScanner.whole(text)), List.of(), Shape.TEXT);
    }
    if (RULING.matcher(text).matches()) {
      return new ScannedLine(line, List.of(), List.of(), Shape.RULING);
    }
    List<LineToken> tokens = LineScanner.scan(LineScanner.withoutLeaders(text));
    List<LineToken> columnar = columnar(tokens);
    return new ScannedLine(line, tokens, columnar, shape(columnar));
  }

  private static Shape shape(List<LineToken> columnar) {
    if (columnar.isEmpty()) {
      return Shape.TEXT;
    }
    return columnar.stream().allMatch(LineToken::isYear) ? Shape.YEARS : Shape.FIGURES;
  }

  /** Whether nothing but marks stands right of the last figure. */
  boolean endsWithFigure() {
    LineToken last = tokens.get(tokens.size() - 1);
    return last.kind() != LineToken.Kind.WORD
        || Character.isDigit(line.text().charAt(last.start()));
  }

  /** The blank space left of a token. */
  int gapBefore(LineToken token) {
    int i = tokens.indexOf(token);
    return i <= 0 ? token.start() : token.start() - tokens.get(i - 1).end();
  }

  /** Where rulings run, in a ruling line or beside text. */
  List<Chunk> rules() {
    List<Chunk> rules = new ArrayList<>();
    if (shape == Shape.RULING) {
      int start = -1;
      String text = line.text() + " ";
      for (int i = 0; i < text.length(); i++) {
        boolean blank = text.charAt(i) == ' ';
        if (!blank && start < 0) {
          start = i;
        } else if (blank && start >= 0) {
          rules.add(new Chunk(start, i));
          start = -1;
        }
      }
    } else {
      for (LineToken token : tokens) {
        if (token.kind() == LineToken.Kind.RULE) {
          rules.add(new Chunk(token.start(), token.end()));
        }
      }
    }
    return rules;
  }

  /** The strongest kind of ruling in a ruling line. */
  Ruling ruling() {
    return line.text().indexOf('=') >= 0 ? Ruling.DOUBLE : Ruling.SINGLE;
  }

  /** Words and figures grouped wherever only one space parts them. */
  List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (LineToken token : tokens) {
      if (token.kind() == LineToken.Kind.RULE) {
        continue;
      }
      int gap = token.start() - end;
      if (start >= 0 && gap >= 2 && !(gap == 2 && isSentenceEnd(end, token))) {
        chunks.add(new Chunk(start, end));
        start = token.start();
      } else if (start < 0) {
        start = token.start();
      }
      end = token.end();
    }
    if (start >= 0) {
      chunks.add(new Chunk(start, end));
    }
    return chunks;
  }

  /** Typists leave two spaces between sentences. */
  private boolean isSentenceEnd(int end, LineToken next) {
    return ".;:?!".indexOf(line.text().charAt(end - 1)) >= 0
        && next.kind() == LineToken.Kind.WORD
        && Character.isLetter(line.text().charAt(next.start()));
  }

  String text(int start, int end) {
    return LineScanner.withoutLeaders(line.text())
        .substring(start, end)
        .strip()
        .replaceAll("\\s+", " ");
  }

  /**
   * A figure in a column has a wide gap before it, or another such figure, and nothing after it but
   * more figures or a wide gap. In a justified paragraph wide gaps prove nothing.
   */
  private static List<LineToken> columnar(List<LineToken> tokens) {
    List<LineToken> found = new ArrayList<>();
    int loose = looseGaps(tokens);
    boolean follows = false;
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (!token.isFigure()) {
        follows = follows && token.kind() != LineToken.Kind.WORD;
        continue;
      }
      int before = i == 0 ? token.start() + 3 : token.start() - tokens.get(i - 1).end();
      if (i == 0 && !isAllFigures(tokens)) {
        continue;
      }
      boolean apart = follows || before >= (loose >= 2 ? 4 : 2);
      follows = apart && freeAfter(tokens, i, i == 0);
      if (follows) {
        found.add(token);
      }
    }
    if (found.size() > 1 && found.get(0).equals(tokens.get(0)) && isYearLabel(found)) {
      found.remove(0);
    }
    return found.isEmpty() ? marks(tokens) : found;
  }

  /** A year that starts a line of other figures names the line. */
  private static boolean isYearLabel(List<LineToken> figures) {
    return figures.get(0).isYear()
        && figures.stream()
            .skip(1)
            .anyMatch(f -> !f.isYear() && !f.figure().text().matches("\\d{4}"));
  }

  /** Figures such as (7) look like note marks; where they alone stand apart they may be figures. */
  private static List<LineToken> marks(List<LineToken> tokens) {
    List<LineToken> marks = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (standsForFigure(token)
          && token.start() - tokens.get(i - 1).end() >= 3
          && freeAfter(tokens, i, false)) {
        marks.add(token);
      }
    }
    return marks;
  }

  private static boolean standsForFigure(LineToken token) {
    return switch (token.kind()) {
      case PLACEHOLDER -> true;
      case MARK -> token.figure() != null;
      default -> false;
    };
  }

  private static boolean freeAfter(List<LineToken> tokens, int i, boolean first) {
    if (i + 1 == tokens.size()) {
      return true;
    }
    LineToken next = tokens.get(i + 1);
    if (next.kind() != LineToken.Kind.WORD) {
      return true;
    }
    return !first && next.start() - tokens.get(i).end() >= 3;
  }

  /** A number that starts a line of words numbers a paragraph, an exhibit, a note. */
  private static boolean isAllFigures(List<LineToken> tokens) {
    return tokens.stream().noneMatch(t -> t.kind() == LineToken.Kind.WORD);
  }

  private static int looseGaps(List<LineToken> tokens) {
    int loose = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean words =
          tokens.get(i).kind() == LineToken.Kind.WORD
              && tokens.get(i - 1).kind() == LineToken.Kind.WORD;
      int gap = tokens.get(i).start() - tokens.get(i - 1).end();
      if (words && (gap == 2 || gap == 3)) {
        loose++;
      }
    }
    return loose;
  }
}
