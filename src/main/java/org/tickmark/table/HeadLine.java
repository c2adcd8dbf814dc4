package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tickmark.table.ScannedLine.Chunk;

/**
 * Reads a line of column heads: what stands over which columns, by the ruling drawn beneath, by
 * overlap, and by the custom of setting a period over the middle of the columns it covers.
 */
final class HeadLine {
  private static final double OFF_CENTER = 4;

  /** A period is set over the middle of all its columns, rather more than fewer. */
  private static final double MORE = 1.5;

  /** Another head rather covers fewer. */
  private static final double FEWER = 1.2;

  private static final Pattern DATED = Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*");

  private record Range(int first, int last) {
    double center(List<TextColumn> columns) {
      return (columns.get(first).left() + columns.get(last).right()) / 2.0;
    }
  }

  private final ScannedLine line;
  private final List<TextColumn> columns;
  private final HeadPlace place;
  private final List<Chunk> heads = new ArrayList<>();
  private GridRow.Part stub;

  /** Cuts the line into its heads and what stands left of them. */
  HeadLine(ScannedLine line, List<TextColumn> columns, HeadPlace place) {
    this.line = line;
    this.columns = columns;
    this.place = place;
    for (Chunk chunk : new HeadChunks(line, columns, place).cut()) {
      boolean over = place.isOver(chunk) || (stub != null && chunk.center() >= place.left() - 1);
      if (over) {
        heads.add(chunk);
      } else {
        int start = stub == null ? chunk.start() : stub.start();
        stub = new GridRow.Part(line.line(), start, chunk.end());
      }
    }
  }

  GridRow.Part stub() {
    return stub;
  }

  /** The heads with the columns they cover; two that stand over one column are one head. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    Chunk open = null;
    Range covered = null;
    for (int i = 0; i < heads.size(); i++) {
      Range range = range(i);
      if (covered != null && covered.last() >= range.first()) {
        cells.remove(cells.size() - 1);
        open = new Chunk(open.start(), heads.get(i).end());
        covered = new Range(covered.first(), Math.max(covered.last(), range.last()));
      } else {
        open = heads.get(i);
        covered = range;
      }
      cells.add(cell(open, covered));
    }
    return cells;
  }

  private Cell cell(Chunk chunk, Range range) {
    NoteMarks.Marked marked = NoteMarks.off(line.text(chunk.start(), chunk.end()));
    SourceSpan span = line.line().span(chunk.start(), chunk.end());
    return new Cell(range.first(), range.last(), marked.label(), null, marked.notes(), span);
  }

  private Range range(int i) {
    Chunk head = heads.get(i);
    Range ruled = ruled(head);
    if (ruled != null) {
      return ruled;
    }
    Range near = nearest(i);
    if (near.first() == near.last()) {
      return near;
    }
    String text = line.text(head.start(), head.end());
    if (HeadWords.namesPeriod(text)) {
      Range centered = centered(near, head, MORE);
      boolean dated = DATED.matcher(text).matches();
      return centered != null ? centered : dated ? overlapped(near, head) : near;
    }
    Range over = overlapped(near, head);
    Range centered = over.first() == over.last() ? centered(near, head, -FEWER) : over;
    return centered == null ? over : centered;
  }

  /** The columns that the ruling under a head covers; one under several heads covers none. */
  private Range ruled(Chunk head) {
    for (Chunk rule : place.rules()) {
      boolean under =
          isOver(head, rule) && heads.stream().filter(h -> isOver(h, rule)).count() == 1;
      if (under && rule.end() - rule.start() + 4 >= head.end() - head.start()) {
        Range range = covered(rule);
        boolean spans = range != null && range.last() > range.first();
        if (spans || (range != null && place.ruled())) {
          return range;
        }
      }
    }
    return null;
  }

  private static boolean isOver(Chunk head, Chunk rule) {
    return rule.start() <= head.center() && head.center() <= rule.end();
  }

  private Range covered(Chunk rule) {
    int first = -1;
    int last = -1;
    for (int k = 0; k < columns.size(); k++) {
      TextColumn column = columns.get(k);
      int width = Math.min(column.right() - column.left(), rule.end() - rule.start());
      if (column.overlap(rule.start(), rule.end()) * 2 >= width) {
        first = first < 0 ? k : first;
        last = k;
      }
    }
    return first < 0 ? null : new Range(first, last);
  }

  /** The columns nearer to this head than to its neighbours. */
  private Range nearest(int i) {
    int first = -1;
    int last = -1;
    for (int k = 0; k < columns.size(); k++) {
      if (nearestHead(columns.get(k)) == i) {
        first = first < 0 ? k : first;
        last = k;
      }
    }
    if (first >= 0) {
      return new Range(first, last);
    }
    int best = 0;
    for (int k = 1; k < columns.size(); k++) {
      if (columns.get(k).distance(heads.get(i)) < columns.get(best).distance(heads.get(i))) {
        best = k;
      }
    }
    return new Range(best, best);
  }

  private int nearestHead(TextColumn column) {
    int best = 0;
    for (int i = 1; i < heads.size(); i++) {
      if (column.distance(heads.get(i)) < column.distance(heads.get(best))) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The columns that a head stands in the middle of.
   *
   * @param more how much further off it may stand for each further column
   */
  private Range centered(Range near, Chunk head, double more) {
    Range best = null;
    double least = Double.MAX_VALUE;
    for (int first = near.first(); first <= near.last(); first++) {
      for (int last = first; last <= near.last(); last++) {
        Range range = new Range(first, last);
        double off = Math.abs(range.center(columns) - head.center());
        double score = off - more * (last - first);
        if (off <= OFF_CENTER && score < least) {
          best = range;
          least = score;
        }
      }
    }
    return best;
  }

  private Range overlapped(Range near, Chunk head) {
    int first = -1;
    int last = -1;
    for (int k = near.first(); k <= near.last(); k++) {
      TextColumn column = columns.get(k);
      int width = Math.min(column.right() - column.left(), head.end() - head.start());
      if (column.overlap(head.start(), head.end()) * 2 > width) {
        first = first < 0 ? k : first;
        last = k;
      }
    }
    if (first >= 0) {
      return new Range(first, last);
    }
    int best = near.first();
    for (int k = near.first(); k <= near.last(); k++) {
      if (columns.get(k).distance(head) < columns.get(best).distance(head)) {
        best = k;
      }
    }
    return new Range(best, best);
  }
}
