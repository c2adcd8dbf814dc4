package org.tickmark.table;

import java.util.List;
import org.tickmark.table.ScannedLine.Shape;

/** Finds where a table's heads start above its first figures, and titles end. */
final class HeadFinder {
  private static final int REACH = 40;
  private static final int BLANK_LIMIT = 4;
  private static final double OFF_CENTER = 5;

  private final List<ScannedLine> lines;
  private final boolean[] furniture;
  private final int floor;

  /**
   * @param floor no table starts above this line
   */
  HeadFinder(List<ScannedLine> lines, boolean[] furniture, int floor) {
    this.lines = lines;
    this.furniture = furniture;
    this.floor = floor;
  }

  /** The first line of the table whose figures are given. */
  int top(FigureRun run) {
    return belowTitles(headTop(run), run);
  }

  private int headTop(FigureRun run) {
    int top = labelTop(run);
    int blanks = 0;
    boolean headed = false;
    for (int i = run.first() - 1; i >= Math.max(floor, run.first() - REACH); i--) {
      ScannedLine line = lines.get(i);
      if (line.line().has(TextMark.TABLE_END) || line.line().has(TextMark.PAGE)) {
        break;
      }
      if (line.line().isBlank()) {
        blanks++;
        if (line.line().has(TextMark.TABLE) || blanks > BLANK_LIMIT) {
          break;
        }
        continue;
      }
      if (line.shape() == Shape.RULING || furniture[i]) {
        continue;
      }
      LineRole role = role(i, run);
      if (role == LineRole.PROSE || (role == LineRole.TITLE && headed)) {
        break;
      }
      if (role == LineRole.HEAD) {
        top = i;
        headed = true;
        blanks = 0;
      } else if (headed && role == LineRole.STUB && blanks > 0) {
        break;
      }
    }
    return top;
  }

  /** Titles may stand over the figures too; their middle is the table's, not the figures'. */
  private int belowTitles(int top, FigureRun run) {
    int end = top;
    while (end < run.first() && isTitle(end, run)) {
      end++;
    }
    int next = end;
    while (next < run.first() && lines.get(next).tokens().isEmpty()) {
      next++;
    }
    boolean parted = end > top && lines.get(end).line().isBlank();
    boolean headed = next < run.first() && role(next, run) == LineRole.HEAD;
    return parted && headed ? next : top;
  }

  private boolean isTitle(int i, FigureRun run) {
    ScannedLine line = lines.get(i);
    if (line.shape() == Shape.RULING) {
      return true;
    }
    List<ScannedLine.Chunk> chunks = line.chunks();
    return chunks.size() == 1
        && Math.abs(chunks.get(0).center() - (run.left() + run.right()) / 2.0) > OFF_CENTER
        && !HeadWords.namesPeriod(line.text(chunks.get(0).start(), chunks.get(0).end()));
  }

  private LineRole role(int i, FigureRun run) {
    ScannedLine line = lines.get(i);
    LineRole role = LineRole.of(line, run.left(), run.right());
    return role == LineRole.HEAD && sharesTitleCenter(i, run) ? LineRole.TITLE : role;
  }

  /** A short line set under a title, as "(unaudited)", has the title's center. */
  private boolean sharesTitleCenter(int i, FigureRun run) {
    List<ScannedLine.Chunk> chunks = lines.get(i).chunks();
    if (chunks.size() != 1 || isUnderlined(i)) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(floor, i - 6); k--) {
      ScannedLine above = lines.get(k);
      if (above.line().isBlank()) {
        return false;
      }
      List<ScannedLine.Chunk> titles = above.chunks();
      if (titles.size() == 1
          && Math.abs(titles.get(0).center() - chunks.get(0).center()) <= 2
          && LineRole.of(above, run.left(), run.right()) != LineRole.HEAD) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnderlined(int i) {
    return i + 1 < lines.size() && lines.get(i + 1).shape() == Shape.RULING;
  }

  /** The first line of the label of the first figures, where no head stands above them. */
  private int labelTop(FigureRun run) {
    int top = run.first();
    for (int i = run.first() - 1; i >= Math.max(floor, run.first() - 4); i--) {
      ScannedLine line = lines.get(i);
      boolean stub =
          line.shape() == Shape.TEXT
              && !furniture[i]
              && line.chunks().size() == 1
              && line.chunks().get(0).end() <= run.left() + 2
              && line.line().indent() < 12;
      if (!stub) {
        break;
      }
      top = i;
    }
    return top;
  }
}
