package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tickmark.table.ScannedLine.Chunk;
import org.tickmark.table.ScannedLine.Shape;

/**
 * Sets the halves of an account form below each other: a balance sheet that has assets at the left
 * and claims at the right, each under rulings of its own. Their lines stand at different heights,
 * and labels run on from line to line in each by itself, so that they are parted before any line is
 * read as one row.
 */
final class FacingHalves {
  /** Fewer labels between the figures may be words of a head or a title. */
  private static final int ENOUGH = 3;

  /** The least room for labels between the rulings of the halves. */
  private static final int LABELS = 16;

  /** How far a parenthesis may stand out behind a ruling, and the right labels start behind it. */
  private static final int MARGIN = 4;

  private static final int HEADS = 5;
  private static final int BLANKS = 2;

  private final List<ScannedLine> lines;
  private final List<ScannedLine> apart = new ArrayList<>();

  private FacingHalves(List<ScannedLine> lines) {
    this.lines = lines;
  }

  /** The lines of a text, with what faces each other one below the other. */
  static List<ScannedLine> apart(List<ScannedLine> lines) {
    FacingHalves halves = new FacingHalves(lines);
    halves.run();
    return halves.apart;
  }

  private void run() {
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      Region region = i < done ? null : region(i, done);
      if (region != null) {
        apart.addAll(lines.subList(done, region.top()));
        part(region);
        done = region.bottom() + 1;
      }
    }
    apart.addAll(lines.subList(done, lines.size()));
  }

  /** Lines parted at a column that is blank in all of them. */
  private record Region(int top, int bottom, int seam) {}

  private Region region(int ruling, int floor) {
    List<Chunk> rules = lines.get(ruling).rules();
    int half = rules.size() / 2;
    if (lines.get(ruling).shape() != Shape.RULING || half * 2 != rules.size() || half == 0) {
      return null;
    }
    int from = rules.get(half - 1).end();
    int to = rules.get(half).start();
    if (to - from < LABELS) {
      return null;
    }
    Region best = null;
    for (int seam = from; seam < from + MARGIN; seam++) {
      Region region = new Region(top(ruling, floor, seam), bottom(ruling, seam), seam);
      best = best == null || region.bottom() > best.bottom() ? region : best;
    }
    return faces(best, from, to) ? best : null;
  }

  private int top(int ruling, int floor, int seam) {
    int top = ruling;
    while (top > Math.max(floor, ruling - HEADS)
        && !lines.get(top - 1).line().isBlank()
        && isClear(top - 1, seam)) {
      top--;
    }
    return top;
  }

  /** The last line before one that runs across, a mark, or a wider gap. */
  private int bottom(int ruling, int seam) {
    int bottom = ruling;
    int blanks = 0;
    for (int i = ruling + 1; i < lines.size() && blanks < BLANKS && isClear(i, seam); i++) {
      boolean blank = lines.get(i).line().isBlank();
      blanks = blank ? blanks + 1 : 0;
      bottom = blank ? bottom : i;
    }
    return bottom;
  }

  private boolean isClear(int i, int seam) {
    TextLine line = lines.get(i).line();
    Set<TextMark> marks = line.marks();
    boolean ends = marks.contains(TextMark.TABLE_END) || marks.contains(TextMark.PAGE);
    return !ends && (line.text().length() <= seam || line.text().charAt(seam) == ' ');
  }

  /** Whether labels stand behind figures of the left half and before those of the right one. */
  private boolean faces(Region region, int from, int to) {
    int labels = 0;
    int left = 0;
    for (int i = region.top(); i <= region.bottom(); i++) {
      ScannedLine line = lines.get(i);
      labels +=
          line.chunks().stream()
                  .anyMatch(c -> c.start() > region.seam() && c.start() < to && isWords(line, c))
              ? 1
              : 0;
      left += line.columnar().stream().anyMatch(f -> Math.abs(f.edge() - from) <= MARGIN) ? 1 : 0;
    }
    return labels >= ENOUGH && left >= ENOUGH;
  }

  private static boolean isWords(ScannedLine line, Chunk chunk) {
    return line.text(chunk.start(), chunk.end()).chars().filter(Character::isLetter).count()
        >= ENOUGH;
  }

  private void part(Region region) {
    List<ScannedLine> right = new ArrayList<>();
    apart.add(mark(region, TextMark.TABLE));
    for (int i = region.top(); i <= region.bottom(); i++) {
      TextLine line = lines.get(i).line();
      int end = line.text().length();
      int cut = Math.min(region.seam(), end);
      add(line.only(0, cut), apart);
      add(line.only(cut, end), right);
    }
    apart.add(mark(region, TextMark.TABLE_END));
    apart.add(mark(region, TextMark.TABLE));
    apart.addAll(right);
    apart.add(mark(region, TextMark.TABLE_END));
  }

  /** The longer half leaves room beside it, in which the shorter one shows nothing. */
  private static void add(TextLine half, List<ScannedLine> halves) {
    boolean above = !halves.isEmpty() && halves.get(halves.size() - 1).line().isBlank();
    if (!half.isBlank() || !half.marks().isEmpty() || !above) {
      halves.add(ScannedLine.of(half));
    }
  }

  private ScannedLine mark(Region region, TextMark mark) {
    TextLine last = lines.get(region.bottom()).line();
    return ScannedLine.of(new TextLine(last.number(), last.offset(), "", null, null, Set.of(mark)));
  }
}
