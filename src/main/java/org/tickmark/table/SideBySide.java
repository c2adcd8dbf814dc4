package org.tickmark.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tickmark.table.ScannedLine.Chunk;
import org.tickmark.table.ScannedLine.Shape;

/**
 * Parts two tables set side by side, as the account form of a balance sheet sets assets beside
 * liabilities: labels stand right of figures, one below the other, with figures of their own.
 */
final class SideBySide {
  private static final int ENOUGH = 3;

  private SideBySide() {}

  /** The lines of each table: one list where there is only one table. */
  static List<List<ScannedLine>> parts(List<ScannedLine> lines, TableDraft draft) {
    int seam = seam(lines, draft);
    if (seam < 0) {
      return List.of(lines);
    }
    List<ScannedLine> left = new ArrayList<>(lines);
    List<ScannedLine> right = new ArrayList<>(lines);
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      ScannedLine line = lines.get(i);
      int cut = cut(line, seam);
      left.set(i, ScannedLine.of(line.line().only(0, cut)));
      right.set(i, ScannedLine.of(line.line().only(cut, line.line().text().length())));
    }
    return List.of(left, right);
  }

  /** The column where the second table starts, or -1. */
  private static int seam(List<ScannedLine> lines, TableDraft draft) {
    List<Integer> starts = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    int rows = 0;
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      ScannedLine line = lines.get(i);
      if (line.shape() == Shape.FIGURES) {
        rows++;
        Chunk label = secondLabel(line);
        if (label != null && texts.add(line.text(label.start(), label.end()))) {
          starts.add(label.start());
        }
      }
    }
    if (starts.size() < ENOUGH || starts.size() * 3 < rows) {
      return -1;
    }
    int seam = starts.stream().min(Integer::compare).orElseThrow();
    return isClear(lines, draft, seam) ? seam : -1;
  }

  /** Words right of the line's first figures and left of its last. */
  private static Chunk secondLabel(ScannedLine line) {
    int first = line.columnar().get(0).end();
    int last = line.columnar().get(line.columnar().size() - 1).start();
    for (Chunk chunk : line.chunks()) {
      String text = line.text(chunk.start(), chunk.end());
      boolean words = text.chars().filter(Character::isLetter).count() >= ENOUGH;
      if (chunk.start() > first && chunk.start() < last && words) {
        return chunk;
      }
    }
    return null;
  }

  private static boolean isClear(List<ScannedLine> lines, TableDraft draft, int seam) {
    for (int i = draft.top(); i <= draft.bottom(); i++) {
      for (LineToken figure : lines.get(i).columnar()) {
        if (figure.start() < seam && figure.end() > seam) {
          return false;
        }
      }
    }
    return true;
  }

  /** The seam in one line: text that runs across it stays in one piece, on the left. */
  private static int cut(ScannedLine line, int seam) {
    int cut = Math.min(seam, line.line().text().length());
    for (Chunk chunk : line.chunks()) {
      if (chunk.start() < seam && chunk.end() > seam) {
        cut = chunk.end();
      }
    }
    for (Chunk rule : line.rules()) {
      if (rule.start() < seam && rule.end() > seam) {
        cut = Math.max(cut, rule.end());
      }
    }
    return cut;
  }
}
