package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.table.ScannedLine.Chunk;

/** Cuts a line of heads into heads where only a space parts those of narrow columns. */
final class HeadChunks {
  private static final Pattern ENDED = Phrases.of("length_word");
  private static final Pattern DATE = Phrases.of("day");
  private static final Pattern LENGTH = Phrases.of("length");
  private static final Pattern DATES =
      Pattern.compile(DATE.pattern() + "(?: " + DATE.pattern() + ")+", Pattern.CASE_INSENSITIVE);

  private final ScannedLine line;
  private final List<TextColumn> columns;
  private final HeadPlace place;

  HeadChunks(ScannedLine line, List<TextColumn> columns, HeadPlace place) {
    this.line = line;
    this.columns = columns;
    this.place = place;
  }

  /** The heads and what stands left of them, left to right. */
  List<Chunk> cut() {
    List<Chunk> dated = new ArrayList<>();
    line.chunks().forEach(chunk -> dated.addAll(byDates(chunk)));
    return byWords(place.ruled() ? split(dated) : dated);
  }

  /** A head names one day: where nothing but several days stands in a row, each is a head. */
  private List<Chunk> byDates(Chunk chunk) {
    String text = line.text(chunk.start(), chunk.end());
    if (!DATES.matcher(text).matches()) {
      return byLengths(chunk, text);
    }
    List<Chunk> days = new ArrayList<>();
    Matcher day = DATE.matcher(text);
    while (day.find()) {
      days.add(new Chunk(chunk.start() + day.start(), chunk.start() + day.end()));
    }
    return days;
  }

  /** A head names one length: a second one, as "Six Months Ended", starts the next head. */
  private static List<Chunk> byLengths(Chunk chunk, String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher length = LENGTH.matcher(text);
    while (length.find()) {
      starts.add(length.start());
    }
    if (starts.size() < 2 || starts.get(0) > 0) {
      return List.of(chunk);
    }
    List<Chunk> heads = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
      heads.add(new Chunk(chunk.start() + starts.get(i), chunk.start() + end));
    }
    return heads;
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
    for (int k = 1; k < place.rules().size(); k++) {
      int gap = gap(place.rules().get(k - 1), place.rules().get(k));
      if (gap > start
          && gap < chunk.end()
          && chunk.end() <= place.rules().get(k).end() + 3
          && start >= place.rules().get(k - 1).start() - 3) {
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
  private List<Chunk> byWords(List<Chunk> chunks) {
    List<Chunk> each = oneEach(chunks);
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
  private List<Chunk> oneEach(List<Chunk> chunks) {
    List<Chunk> parts = new ArrayList<>();
    int over = 0;
    boolean single = false;
    for (Chunk chunk : chunks) {
      boolean head = place.isOver(chunk);
      List<Chunk> groups = head ? byColumn(chunk) : List.of(chunk);
      over += head ? groups.size() : 0;
      single |= head && groups.size() == 1;
      parts.addAll(groups);
    }
    return place.last() && single && over == columns.size() ? parts : List.of();
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
      if (column.distance(chunk) < best.distance(chunk)) {
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
}
