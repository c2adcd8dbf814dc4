package org.tickmark.table;

import java.util.List;
import java.util.regex.Pattern;

/** What a line without figures in columns is to the figures beside or below it. */
enum LineRole {
  /** Stands over the figure columns: names them. */
  HEAD,
  /** Stands left of them: a label, a section heading, a title. */
  STUB,
  /** Set in from the margin further than labels are. */
  TITLE,
  /** Runs across stub and figures as paragraphs do. */
  PROSE;

  /** A head may reach so far to the left of the figures below it. */
  private static final int OVERHANG = 8;

  /** Text set in so far is set in the middle, not indented. */
  private static final int MIDDLE = 12;

  /** Figures so wide are more than one column. */
  private static final int WIDE = 18;

  private static final Pattern WORDY = Pattern.compile("[a-z]{2,}[,;]? [a-z]+ [a-z]+.*");

  /** The role of a line beside figures that stand between the columns left and right. */
  static LineRole of(ScannedLine line, int left, int right) {
    List<ScannedLine.Chunk> chunks = line.chunks();
    if (line.shape() == ScannedLine.Shape.YEARS) {
      boolean over = line.columnar().stream().anyMatch(year -> year.edge() > left);
      boolean labelled = chunks.size() == 2 && chunks.get(0).start() < left - OVERHANG;
      return over && !(labelled && right - left > WIDE) ? HEAD : STUB;
    }
    if (chunks.isEmpty()) {
      return STUB;
    }
    ScannedLine.Chunk first = chunks.get(0);
    if (chunks.size() == 1) {
      return single(first, left, right);
    }
    boolean over = chunks.stream().anyMatch(c -> isOver(c, left));
    if (over && isJustified(line, chunks, left)) {
      return PROSE;
    }
    return over ? HEAD : STUB;
  }

  private static LineRole single(ScannedLine.Chunk chunk, int left, int right) {
    if (isOver(chunk, left)) {
      return HEAD;
    }
    if (chunk.start() >= MIDDLE) {
      return TITLE;
    }
    if (chunk.end() <= left + 2) {
      return STUB;
    }
    int across = Math.min(chunk.end(), right) - left;
    boolean wide = across * 2 > right - left && across > 12;
    return wide || chunk.end() > right + 4 ? PROSE : STUB;
  }

  private static boolean isOver(ScannedLine.Chunk chunk, int left) {
    return chunk.start() >= left - OVERHANG && chunk.center() >= left - 1;
  }

  /** A paragraph set flush on both sides has wide gaps between words of running text. */
  private static boolean isJustified(ScannedLine line, List<ScannedLine.Chunk> chunks, int left) {
    int words = 0;
    int gaps = 0;
    for (int i = 0; i < chunks.size(); i++) {
      String text = line.text(chunks.get(i).start(), chunks.get(i).end());
      words += WORDY.matcher(text).find() ? 2 : 0;
      gaps += i > 0 && chunks.get(i).start() - chunks.get(i - 1).end() > 3 ? 1 : 0;
    }
    boolean starts = chunks.get(0).start() < left - OVERHANG;
    return starts && gaps == 0 && (words >= 2 || chunks.size() >= 4);
  }
}
