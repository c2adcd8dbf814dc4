package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tickmark.table.ColumnIndex.Range;

/** Reads a row's tokens: what kind of row it is, its label, and its cells in their columns. */
final class RowReader {
  private static final int LONGEST_HEAD = 120;
  private static final float STEP = 10f;
  private static final Pattern MARK = Phrases.of("mark");
  private static final Pattern PERIOD_PHRASE = Phrases.of("period");

  private static final Pattern BARE_MARK = Pattern.compile("\\(?(?:[a-zA-Z]|\\d{1,2})\\)|\\*{1,4}");

  private final PageText page;
  private final SourceLines lines;
  private final GridLayout layout;
  private final ColumnIndex index;
  private final int columns;
  private final List<SourceSpan> unplaced = new ArrayList<>();
  private boolean top = true;
  private boolean headed;
  private Row.Kind above;

  RowReader(PageText page, SourceLines lines, GridLayout layout) {
    this.page = page;
    this.lines = lines;
    this.layout = layout;
    this.index = new ColumnIndex(layout.columns());
    this.columns = layout.columns().size();
  }

  /** Numeric tokens that found no place. */
  List<SourceSpan> unplaced() {
    return unplaced;
  }

  /** Reads a row, null where nothing stands in it. */
  DraftRow read(List<Token> tokens, boolean head) {
    if (tokens.isEmpty()) {
      return null;
    }
    List<Token> stub = new ArrayList<>();
    List<Token> rest = new ArrayList<>();
    for (Token token : tokens) {
      (isStub(token, head, stub, rest) ? stub : rest).add(token);
    }
    Row.Kind kind = kind(stub, rest, head);
    if (kind == Row.Kind.TEXT) {
      stub.addAll(rest);
      rest.clear();
    } else if (kind == Row.Kind.HEAD && rest.isEmpty()) {
      rest.addAll(stub);
      stub.clear();
    }
    top &= kind != Row.Kind.BODY;
    above = kind;
    headed |= kind == Row.Kind.HEAD;
    DraftRow row = new DraftRow(kind, kind == Row.Kind.HEAD ? heads(rest) : figures(rest));
    label(row, stub);
    return row;
  }

  private boolean isStub(Token token, boolean head, List<Token> stub, List<Token> rest) {
    if (!rest.isEmpty()) {
      return false;
    }
    if (head && token.isFigure()) {
      return stub.isEmpty() && layout.isLabelPlace(token);
    }
    return layout.isLabel(token);
  }

  private Row.Kind kind(List<Token> stub, List<Token> rest, boolean head) {
    if (head) {
      return rest.isEmpty() ? Row.Kind.TEXT : Row.Kind.HEAD;
    }
    if (rest.stream().anyMatch(Token::isFigure)) {
      return Row.Kind.BODY;
    }
    if (rest.isEmpty()) {
      return spanning(stub) ? Row.Kind.HEAD : Row.Kind.TEXT;
    }
    if (isTitle(stub, rest)) {
      return Row.Kind.TEXT;
    }
    return isHead(stub, rest) ? Row.Kind.HEAD : Row.Kind.BODY;
  }

  /** Whether texts over columns name them, rather than stand in the place of figures. */
  private boolean isHead(List<Token> stub, List<Token> rest) {
    boolean marks = rest.stream().allMatch(t -> MARK.matcher(t.text()).matches());
    boolean period = rest.stream().anyMatch(t -> HeadWords.namesPeriod(t.text()));
    boolean names = period || rest.stream().allMatch(t -> HeadWords.names(t.text()));
    if (!marks) {
      return top || above == Row.Kind.HEAD || stub.isEmpty() || remarks(stub) || names;
    }
    if (stub.isEmpty() || remarks(stub)) {
      return top || names;
    }
    return names && (!headed || rest.stream().anyMatch(t -> HeadWords.namesYear(t.text())));
  }

  /** Whether a label is no line of the table: a remark on the heads, or a heading. */
  private static boolean remarks(List<Token> stub) {
    String text = stub.get(stub.size() - 1).text();
    return text.endsWith(":") || text.startsWith("(") || HeadWords.only(text);
  }

  /** Whether a text over the whole table only names its periods. */
  private boolean spanning(List<Token> stub) {
    Token only = stub.get(0);
    return stub.size() == 1
        && !only.isFigure()
        && only.last() >= layout.columns().get(columns - 1).first()
        && only.text().length() < LONGEST_HEAD
        && PERIOD_PHRASE.matcher(only.text()).matches()
        && HeadWords.only(only.text());
  }

  /** Whether a text over all columns is a title or a note rather than a head. */
  private boolean isTitle(List<Token> stub, List<Token> rest) {
    if (rest.size() != 1 || !stub.isEmpty()) {
      return false;
    }
    Token only = rest.get(0);
    Range range = index.covered(only.first(), only.last());
    boolean all = columns > 1 && range.first() == 0 && range.last() == columns - 1;
    boolean named = HeadWords.only(only.text()) || HeadWords.namesPeriod(only.text());
    return only.text().length() > LONGEST_HEAD || (all && !named);
  }

  private void label(DraftRow row, List<Token> stub) {
    StringBuilder text = new StringBuilder();
    List<String> notes = new ArrayList<>();
    for (Token token : stub) {
      if (token.isFigure() && stub.size() > 1 && isLineNumber(token)) {
        continue;
      }
      text.append(text.length() == 0 ? "" : " ").append(token.text());
      notes.addAll(token.notes());
    }
    if (text.length() == 0 && notes.isEmpty()) {
      return;
    }
    Token first = stub.get(0);
    LabelText label = LabelText.of(unsigned(text.toString(), row.cells));
    List<String> all = new ArrayList<>(label.notes());
    all.addAll(notes);
    row.label = label.text();
    row.notes = all;
    row.indent = first.cell().indent() + STEP * Math.min(first.first(), 100);
    row.centered = row.isText() && first.cell().centered();
    row.emphasized = emphasized(stub, row.label);
    row.source = span(first.from(), stub.get(stub.size() - 1).to());
  }

  /** A dollar sign set behind the label, where the figures have none, is theirs. */
  private static String unsigned(String label, List<Cell> cells) {
    Figure figure = cells.isEmpty() ? null : cells.get(0).figure();
    boolean theirs = figure != null && figure.symbol() == null;
    return theirs && (label.endsWith(" $") || label.endsWith(".$"))
        ? label.substring(0, label.length() - 1)
        : label;
  }

  private static boolean isLineNumber(Token token) {
    return token.text().length() <= 3 && token.text().chars().allMatch(Character::isDigit);
  }

  private boolean emphasized(List<Token> stub, String label) {
    boolean letters = false;
    boolean capitals = true;
    for (int i = 0; i < label.length(); i++) {
      letters |= Character.isUpperCase(label.charAt(i)) && i > 0;
      capitals &= !Character.isLowerCase(label.charAt(i));
    }
    boolean set = true;
    for (Token token : stub) {
      for (int i = token.from(); i < token.to() && set; i++) {
        set =
            PageText.blank(page.charAt(i))
                || !Character.isLetterOrDigit(page.charAt(i))
                || page.looks(i, PageText.RAISED)
                || page.looks(i, PageText.BOLD)
                || page.looks(i, PageText.UNDERLINED);
      }
    }
    return set || (letters && capitals);
  }

  private List<Cell> heads(List<Token> tokens) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Range range = index.covered(token.outerFirst(), token.outerLast());
      int first = Math.min(Math.max(range.first(), next), columns - 1);
      int last = Math.max(range.last(), first);
      if (last > first && i + 1 < tokens.size() && yields(last, token, tokens.get(i + 1))) {
        last--;
      }
      cells.add(head(first, last, token));
      next = last + 1;
    }
    return cells;
  }

  /** A head; marks behind its words, or alone under the words of the row above, are no words. */
  private Cell head(int first, int last, Token token) {
    LabelText text = LabelText.of(token.text());
    boolean bare = BARE_MARK.matcher(token.text()).matches();
    List<String> notes = new ArrayList<>(token.notes());
    notes.addAll(bare ? MarkedText.marks(token.text()) : text.notes());
    SourceSpan span = span(token.from(), token.to());
    return new Cell(first, last, bare ? "" : text.text(), null, notes, span);
  }

  /** Whether the next head has the better claim to a column that both touch. */
  private boolean yields(int column, Token token, Token next) {
    return index.covered(next.outerFirst(), next.outerLast()).first() <= column
        && index.shared(column, next) >= index.shared(column, token);
  }

  private List<Cell> figures(List<Token> tokens) {
    Cell[] placed = new Cell[columns];
    for (Token token : tokens) {
      int column = index.best(token);
      if (placed[column] != null) {
        column = free(placed, column);
      }
      if (column < 0) {
        if (token.text().chars().anyMatch(Character::isDigit)) {
          unplaced.add(span(token.from(), token.to()));
        }
        continue;
      }
      placed[column] = cell(column, column, token, token.figure());
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : placed) {
      if (cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static int free(Cell[] placed, int column) {
    return column + 1 < placed.length && placed[column + 1] == null ? column + 1 : -1;
  }

  private Cell cell(int first, int last, Token token, Figure figure) {
    return new Cell(
        first, last, token.text(), figure, token.notes(), span(token.from(), token.to()));
  }

  private SourceSpan span(int from, int to) {
    int offset = page.offset(from);
    return lines.span(offset, page.offset(to - 1) + 1 - offset);
  }
}
