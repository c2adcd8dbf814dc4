package org.tickmark.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the parts of figures that stand in cells of their own: {@code $} and {@code (} before,
 * {@code )}, {@code %} and footnote marks behind.
 */
final class Tokens {
  private static final int LONGEST_FIGURE = 48;
  private static final int LONGEST_MARK = 16;
  private static final int LOOSE = 3;

  /** Beyond this column, columns are not told apart. */
  private static final int FAR = 100_000;

  private static final Pattern BEFORE =
      Pattern.compile("\\(?\\s*(?:(?:%s)\\s*[(\\-–]?|\\()".formatted(CurrencySigns.PATTERN));
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\)?\\s*[%¢]?\\s*\\)?(?:\\s*(?:\\((?:[a-zA-Z]|\\d{1,2}|\\*{1,3})\\)|\\*{1,3}))*+");
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\((?:[a-zA-Z]|\\d{1,2})\\)[\\s,]*)+|[a-z](?:\\s?,\\s?[a-z])*|\\*{1,4}|[†‡§]+");
  private static final Pattern SMALL = Pattern.compile("\\(\\d{1,2}\\)");

  /** Thousands set apart by spaces, as on the Continent. */
  private static final Pattern SPACED =
      Pattern.compile("[^\\d,.]{0,6}\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?[^\\d,.]{0,4}");

  private static final Pattern UNIT = Phrases.of("unit");
  private static final Pattern RULE = Pattern.compile("-{5,}|={2,}|_{2,}|[-=_ ]{6,}");

  private final PageText page;

  /** Physical columns in which figures stand that cannot be footnote marks. */
  private final BitSet figured = new BitSet();

  Tokens(PageText page) {
    this.page = page;
  }

  /** A cell with its text. */
  private record Piece(HtmlCell cell, MarkedText text, Optional<FigureText.Reading> reading) {}

  /** The tokens of each row. */
  List<List<Token>> read(List<HtmlRow> rows) {
    List<List<Piece>> pieces = new ArrayList<>();
    for (HtmlRow row : rows) {
      List<Piece> found = new ArrayList<>();
      for (HtmlCell cell : row.cells()) {
        MarkedText text = MarkedText.of(page, cell.from(), cell.to());
        if (!(text.isEmpty() && text.notes().isEmpty()) && !isRule(text.text())) {
          Piece piece = new Piece(cell, text, reading(text.text()));
          found.add(piece);
          figure(piece);
        }
      }
      pieces.add(found);
    }
    return pieces.stream().map(this::join).toList();
  }

  private void figure(Piece piece) {
    if (piece.reading().isPresent() && !SMALL.matcher(piece.text().text()).matches()) {
      figured.set(Math.min(piece.cell().last(), FAR));
    }
  }

  /** Whether a text is a line drawn with characters. */
  static boolean isRule(String text) {
    return !text.isEmpty() && "-=_".indexOf(text.charAt(0)) >= 0 && RULE.matcher(text).matches();
  }

  private static Optional<FigureText.Reading> reading(String text) {
    if (text.length() > LONGEST_FIGURE || !figural(text)) {
      return Optional.empty();
    }
    Optional<FigureText.Reading> reading = FigureText.read(text);
    if (reading.isEmpty() && SPACED.matcher(text).matches()) {
      return FigureText.read(text.replace(" ", ""));
    }
    if (reading.isEmpty()) {
      Matcher unit = UNIT.matcher(text);
      int at = text.length();
      while (at > 0 && unitChar(text.charAt(at - 1))) {
        at--;
      }
      if (at > 0 && unit.region(at, text.length()).matches()) {
        return FigureText.read(text.substring(0, at));
      }
    }
    return reading;
  }

  private static boolean unitChar(char c) {
    return Character.isLetter(c) || c == ' ' || c == '.';
  }

  private static boolean figural(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || "-–—―−".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Token> join(List<Piece> pieces) {
    boolean years = areYears(pieces);
    List<Token> tokens = new ArrayList<>();
    Piece before = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text().text();
      Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      if (text.isEmpty() || isMark(pieces, i, last)) {
        attach(tokens, last, piece);
      } else if (piece.reading().isPresent()) {
        tokens.add(figure(before, piece));
        before = null;
      } else if (years && (BEFORE.matcher(text).matches() || BEHIND.matcher(text).matches())) {
        tokens.add(text(piece));
      } else if (before == null && last != null && behind(last, piece)) {
        tokens.set(tokens.size() - 1, extended(last, piece));
      } else if (isHalf(piece, last)) {
        String both = last.text() + text;
        int end = piece.text().to();
        tokens.set(
            tokens.size() - 1, with(last, both, null, last.notes(), piece.cell().last(), end));
      } else if (BEFORE.matcher(text).matches()) {
        before = before == null ? piece : joined(before, piece);
      } else {
        tokens.add(text(piece));
      }
    }
    if (before != null && tokens.stream().noneMatch(Token::isFigure)) {
      return texts(pieces);
    }
    return tokens;
  }

  /** Whether the figures of a row are years, beside which signs are heads of their own. */
  private static boolean areYears(List<Piece> pieces) {
    boolean years = false;
    for (Piece piece : pieces) {
      if (piece.reading().isPresent() && !SMALL.matcher(piece.text().text()).matches()) {
        if (!figure(null, piece).isYear()) {
          return false;
        }
        years = true;
      }
    }
    return years;
  }

  /** The tokens of a row without figures, in which signs are heads. */
  private static List<Token> texts(List<Piece> pieces) {
    return pieces.stream().filter(p -> !p.text().isEmpty()).map(Tokens::text).toList();
  }

  /**
   * Whether a piece is a footnote mark of the figure or text before it: it touches it, stands where
   * no figure of the table does, and no per cent sign follows, which would make a figure of it.
   */
  private boolean isMark(List<Piece> pieces, int at, Token last) {
    Piece piece = pieces.get(at);
    if (last == null
        || piece.cell().first() > last.outerLast() + 1
        || piece.text().text().length() > LONGEST_MARK
        || figured.get(Math.min(piece.cell().last(), FAR))
        || !MARK.matcher(piece.text().text()).matches()) {
      return false;
    }
    return at + 1 == pieces.size() || !pieces.get(at + 1).text().text().contains("%");
  }

  /** Whether a piece is the second half of a mark such as N/M that was set in two cells. */
  private boolean isHalf(Piece piece, Token last) {
    return last != null
        && !last.isFigure()
        && last.text().length() <= 2
        && piece.text().text().length() <= 2
        && piece.cell().first() == last.outerLast() + 1
        && !figured.get(Math.min(piece.cell().last(), FAR));
  }

  private static void attach(List<Token> tokens, Token last, Piece piece) {
    if (last != null) {
      List<String> notes = new ArrayList<>(last.notes());
      notes.addAll(piece.text().notes());
      notes.addAll(MarkedText.marks(piece.text().text()));
      tokens.set(
          tokens.size() - 1,
          with(last, last.text(), last.figure(), notes, last.outerLast(), last.to()));
    }
  }

  private static Token with(
      Token t, String text, Figure figure, List<String> notes, int outerLast, int to) {
    return new Token(
        t.first(),
        t.last(),
        t.outerFirst(),
        outerLast,
        text,
        figure,
        notes,
        t.from(),
        to,
        t.cell());
  }

  private static Piece joined(Piece before, Piece next) {
    MarkedText a = before.text();
    MarkedText b = next.text();
    boolean open = b.text().startsWith("(") || a.text().endsWith("(") || a.text().startsWith("(");
    if (!open || a.text().equals(b.text())) {
      return next;
    }
    MarkedText both = new MarkedText(a.text() + b.text(), List.of(), a.from(), b.to());
    return new Piece(before.cell(), both, Optional.empty());
  }

  private static Token figure(Piece before, Piece piece) {
    MarkedText text = piece.text();
    HtmlCell cell = piece.cell();
    if (before != null) {
      String shown = before.text().text() + text.text();
      Optional<FigureText.Reading> both = reading(shown);
      if (both.isPresent()) {
        return token(cell, before.cell().first(), shown, both.get(), text, before.text().from());
      }
    }
    return token(cell, cell.first(), text.text(), piece.reading().get(), text, text.from());
  }

  private static Token token(
      HtmlCell cell,
      int outerFirst,
      String shown,
      FigureText.Reading reading,
      MarkedText text,
      int from) {
    List<String> notes = new ArrayList<>(reading.notes());
    notes.addAll(text.notes());
    return new Token(
        cell.first(),
        cell.last(),
        outerFirst,
        cell.last(),
        reading.notes().isEmpty() ? shown : reading.figure().text(),
        reading.figure(),
        notes,
        from,
        text.to(),
        cell);
  }

  private static boolean behind(Token last, Piece piece) {
    String text = piece.text().text();
    boolean counts =
        last.isFigure() || Character.isDigit(last.text().charAt(last.text().length() - 1));
    return counts
        && piece.cell().first() - last.outerLast() <= LOOSE
        && (BEHIND.matcher(text).matches() || isUnit(text));
  }

  /** A unit may share its cell with the parenthesis that closes the figure: ") pts". */
  private static boolean isUnit(String text) {
    return UNIT.matcher(text.substring(closing(text).length())).matches();
  }

  private static String closing(String text) {
    return text.startsWith(")") ? ")" : "";
  }

  private static Token extended(Token last, Piece piece) {
    String behind = piece.text().text();
    String shown = last.text() + behind;
    Figure figure = last.figure();
    List<String> notes = new ArrayList<>(last.notes());
    if (figure == null) {
      shown = last.text() + behind;
    } else if (BEHIND.matcher(behind).matches()) {
      Optional<FigureText.Reading> both = reading(shown);
      if (both.isPresent()) {
        figure = both.get().figure();
        notes.addAll(both.get().notes());
        shown = both.get().notes().isEmpty() ? shown : figure.text();
      }
    } else {
      String close = closing(behind);
      if (!close.isEmpty()) {
        figure = reading(last.text() + close).map(FigureText.Reading::figure).orElse(figure);
      }
      shown = last.text() + close + " " + behind.substring(close.length()).strip();
    }
    notes.addAll(piece.text().notes());
    return with(last, shown, figure, notes, piece.cell().last(), piece.text().to());
  }

  private static Token text(Piece piece) {
    HtmlCell cell = piece.cell();
    MarkedText text = piece.text();
    return new Token(
        cell.first(),
        cell.last(),
        cell.first(),
        cell.last(),
        text.text(),
        null,
        text.notes(),
        text.from(),
        text.to(),
        cell);
  }
}
