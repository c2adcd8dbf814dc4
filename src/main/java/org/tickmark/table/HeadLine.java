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

  private static final Pattern ENDED = Pattern.compile("(?i)\\b(?:months?|weeks?|ended|ending)\\b");
  private static final Pattern DATED = Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*");

  private record Range(int first, int last) {
    double center(List<TextColumn> columns) {
      return (columns.get(first).left() + columns.get(last).right()) / 2.0;
    }
  }

  private final ScannedLine line;
  private final List<TextColumn> columns;
  private final List<Chunk> rules;
  private final boolean ruled;
  private final boolean last;
  private final List<Chunk> heads = new ArrayList<>();
  private GridRow.Part stub;

  /**
   * @param rules the rulings next beneath the line
   * @param ruled whether no other head stands between the line and them
   * @param last whether no other head stands between the line and the figures
   * @param left where the figures start
   */
  HeadLine(
      ScannedLine line,
      List<TextColumn> columns,
      List<Chunk> rules,
      boolean ruled,
      boolean last,
      int left) {
    this.line = line;
    this.columns = columns;
    this.rules = rules;
    this.ruled = ruled;
    this.last = last;
    for (Chunk chunk : byWords(ruled ? split(line.chunks()) : line.chunks(), left)) {
      boolean over = chunk.center() >= left - 1 && (chunk.start() >= left - 8 || stub != null);
      if (over) {
        heads.add(chunk);
      } else {
        int start = stub == null ? chunk.start() : stub.start();
        stub = new GridRow.Part(line.line(), start, chunk.end());
      }
    }
  }

  /** Heads of narrow columns may stand only a space apart: rulings beneath them show it. */
  private List<Chunk> split(List<Chunk> chunks) {
    List<Chunk> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      List<Chunk> ruled = byRules(chunk);
      boolean phrases = ruled.stream().allMatch(part -> ends(part) == ends(chunk));
      parts.addAll(phrases ? ruled : List.of(chunk));
    }
    return parts;
  }

  private List<Chunk> byRules(Chunk chunk) {
    List<Chunk> parts = new ArrayList<>();
    int start = chunk.start();
    for (int k = 1; k < rules.size(); k++) {
      int gap = gap(rules.get(k - 1), rules.get(k));
      if (gap > start
          && gap < chunk.end()
          && chunk.end() <= rules.get(k).end() + 3
          && start >= rules.get(k - 1).start() - 3) {
        parts.add(new Chunk(start, gap));
        start = gap + 1;
      }
    }
    parts.add(new Chunk(start, chunk.end()));
    return parts;
  }

  /** Whether it names a length, as "Three Months Ended" does: no ruling parts such a phrase. */
  private boolean ends(Chunk chunk) {
    return ENDED.matcher(line.text(chunk.start(), chunk.end())).find();
  }

  /** A head whose words stand each over a column of its own is as many heads. */
  private List<Chunk> byWords(List<Chunk> chunks, int left) {
    List<Chunk> each = oneEach(chunks, left);
    if (!each.isEmpty()) {
      return each;
    }
    List<Chunk> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      List<Chunk> groups = byColumn(chunk);
      parts.addAll(isRow(groups, chunk) ? groups : List.of(chunk));
    }
    return parts;
  }

  /** The last heads above the figures, where their words make one head for each column. */
  private List<Chunk> oneEach(List<Chunk> chunks, int left) {
    List<Chunk> parts = new ArrayList<>();
    int over = 0;
    boolean single = false;
    for (Chunk chunk : chunks) {
      boolean head = chunk.start() >= left - 8 && chunk.center() >= left - 1;
      List<Chunk> groups = head ? byColumn(chunk) : List.of(chunk);
      over += head ? groups.size() : 0;
      single |= head && groups.size() == 1;
      parts.addAll(groups);
    }
    return last && single && over == columns.size() ? parts : List.of();
  }

  private List<Chunk> byColumn(Chunk chunk) {
    List<Chunk> groups = new ArrayList<>();
    TextColumn last = null;
    for (LineToken word : line.tokens()) {
      if (word.start() < chunk.start() || word.end() > chunk.end()) {
        continue;
      }
      TextColumn column = nearest(new Chunk(word.start(), word.end()));
      if (!groups.isEmpty() && column.equals(last)) {
        Chunk open = groups.remove(groups.size() - 1);
        groups.add(new Chunk(open.start(), word.end()));
      } else {
        groups.add(new Chunk(word.start(), word.end()));
      }
      last = column;
    }
    return groups;
  }

  private TextColumn nearest(Chunk chunk) {
    TextColumn best = columns.get(0);
    for (TextColumn column : columns) {
      if (distance(chunk, column) < distance(chunk, best)) {
        best = column;
      }
    }
    return best;
  }

  /** Three or more, or dates, or one word again and again: no phrase is split so. */
  private boolean isRow(List<Chunk> groups, Chunk chunk) {
    if (groups.size() < 2 || ENDED.matcher(line.text(chunk.start(), chunk.end())).find()) {
      return false;
    }
    List<String> texts = groups.stream().map(g -> line.text(g.start(), g.end())).toList();
    long sizes = texts.stream().map(t -> t.split(" ").length).distinct().count();
    if (sizes > 1) {
      return false;
    }
    boolean dated = texts.stream().allMatch(t -> t.chars().anyMatch(Character::isDigit));
    boolean named = groups.size() > 2 && texts.stream().allMatch(HeadWords::only);
    return named || dated || texts.stream().distinct().count() == 1;
  }

  /** Where a space stands between two rulings, or just beside the gap; -1 for none. */
  private int gap(Chunk rule, Chunk next) {
    String text = line.line().text();
    for (int at = rule.end() - 1; at <= next.start() && at < text.length(); at++) {
      if (text.charAt(at) == ' ') {
        return at;
      }
    }
    return -1;
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
    for (Chunk rule : rules) {
      boolean under =
          isOver(head, rule) && heads.stream().filter(h -> isOver(h, rule)).count() == 1;
      if (under && rule.end() - rule.start() + 4 >= head.end() - head.start()) {
        Range range = covered(rule);
        boolean spans = range != null && range.last() > range.first();
        if (spans || (range != null && ruled)) {
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
      if (distance(heads.get(i), columns.get(k)) < distance(heads.get(i), columns.get(best))) {
        best = k;
      }
    }
    return new Range(best, best);
  }

  private int nearestHead(TextColumn column) {
    int best = 0;
    for (int i = 1; i < heads.size(); i++) {
      if (distance(heads.get(i), column) < distance(heads.get(best), column)) {
        best = i;
      }
    }
    return best;
  }

  private static double distance(Chunk head, TextColumn column) {
    int overlap = column.overlap(head.start(), head.end());
    double centers = Math.abs(head.center() - column.center()) / 1000;
    return (overlap > 0 ? 0 : -overlap) + centers;
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
      if (distance(head, columns.get(k)) < distance(head, columns.get(best))) {
        best = k;
      }
    }
    return new Range(best, best);
  }
}
