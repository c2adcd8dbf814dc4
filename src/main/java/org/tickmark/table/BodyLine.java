package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line of figures against the table's columns: what is label, what stands in which column.
 */
final class BodyLine {
  private static final int NEAR = 1;

  private final ScannedLine line;
  private final List<TextColumn> columns;
  private final int left;
  private final List<Cell> cells = new ArrayList<>();
  private final List<SourceSpan> unplaced = new ArrayList<>();
  private final GridRow.Part label;

  /**
   * @param left where the figures of the table start
   */
  BodyLine(ScannedLine line, List<TextColumn> columns, int left) {
    this.line = line;
    this.columns = columns;
    this.left = left;
    int split = split();
    List<LineToken> tokens = line.tokens();
    this.label =
        split == 0
            ? null
            : new GridRow.Part(line.line(), tokens.get(0).start(), tokens.get(split - 1).end());
    place(items(tokens.subList(split, tokens.size())));
  }

  GridRow.Part label() {
    return label;
  }

  List<Cell> cells() {
    return cells;
  }

  List<SourceSpan> unplaced() {
    return unplaced;
  }

  /** The index of the first token right of the label. */
  private int split() {
    List<LineToken> tokens = line.tokens();
    int split = tokens.size();
    while (split > 0 && inFigures(split - 1)) {
      split--;
    }
    return split;
  }

  private boolean inFigures(int i) {
    LineToken token = line.tokens().get(i);
    if (token.isFigure()) {
      boolean apart = line.columnar().contains(token) && token.edge() > left;
      boolean money = token.figure().symbol() != null && token.start() >= left - 2;
      return apart
          || money
          || (token.kind() == LineToken.Kind.FIGURE && !token.isYear() && aligned(token));
    }
    if (token.kind() == LineToken.Kind.WORD) {
      return chunkStart(i) >= left - 1;
    }
    return token.start() >= left - 2;
  }

  private boolean aligned(LineToken token) {
    return columns.stream().anyMatch(column -> Math.abs(column.edge() - token.edge()) <= NEAR);
  }

  private int chunkStart(int i) {
    List<LineToken> tokens = line.tokens();
    int k = i;
    while (k > 0 && tokens.get(k).start() - tokens.get(k - 1).end() < 2) {
      k--;
    }
    return tokens.get(k).start();
  }

  /** Words that stand together make one item; note marks go with the figure they follow. */
  private List<LineToken> items(List<LineToken> tokens) {
    List<LineToken> items = new ArrayList<>();
    for (LineToken token : tokens) {
      LineToken last = items.isEmpty() ? null : items.get(items.size() - 1);
      boolean close = last != null && token.start() - last.end() < 2;
      if (token.kind() == LineToken.Kind.RULE) {
        continue;
      }
      if (token.kind() == LineToken.Kind.MARK) {
        mark(token, last, items);
      } else if (close && token.kind() == LineToken.Kind.WORD && !last.isFigure()) {
        items.set(items.size() - 1, word(last.start(), token.end()));
      } else {
        items.add(token);
      }
    }
    items.removeIf(item -> item.kind() == LineToken.Kind.WORD && text(item).equals("$"));
    return items;
  }

  private void mark(LineToken mark, LineToken last, List<LineToken> items) {
    if (mark.figure() != null && alignedMark(mark, last)) {
      items.add(
          new LineToken(
              LineToken.Kind.FIGURE,
              mark.start(),
              mark.left(),
              mark.edge(),
              mark.end(),
              mark.shown(),
              mark.figure(),
              List.of()));
    } else if (last != null && last.isFigure() && mark.start() - last.end() < 3) {
      List<String> notes = new ArrayList<>(last.notes());
      notes.add(NoteMarks.bare(text(mark)));
      items.set(
          items.size() - 1,
          new LineToken(
              last.kind(),
              last.start(),
              last.left(),
              last.edge(),
              mark.end(),
              last.shown(),
              last.figure(),
              notes));
    } else {
      items.add(word(mark.start(), mark.end()));
    }
  }

  /** A mark that ends where a column ends, further right than the last figure's, is a figure. */
  private boolean alignedMark(LineToken mark, LineToken last) {
    for (TextColumn column : columns) {
      boolean here = column.overlap(mark.left(), mark.edge()) > 0;
      boolean taken = last != null && Math.abs(column.edge() - last.edge()) <= NEAR;
      if (here && !taken) {
        return true;
      }
    }
    return false;
  }

  private void place(List<LineToken> items) {
    int[] places = CellPlacement.place(items, columns);
    for (int i = 0; i < places.length; i++) {
      LineToken item = items.get(i);
      if (places[i] >= 0) {
        cells.add(cell(item, places[i]));
      } else if (text(item).chars().anyMatch(Character::isDigit)) {
        unplaced.add(line.line().span(item.start(), item.shown()));
      }
    }
  }

  private Cell cell(LineToken item, int column) {
    SourceSpan span = line.line().span(item.start(), item.shown());
    return new Cell(column, column, text(item), item.figure(), item.notes(), span);
  }

  private String text(LineToken item) {
    return line.text(item.start(), item.shown());
  }

  private static LineToken word(int start, int end) {
    return new LineToken(LineToken.Kind.WORD, start, start, end, end, end, null, List.of());
  }
}
