package org.tickmark.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The steps in which the labels of a table are set in. */
final class Indents {
  /** Points that labels of one step may differ by. */
  private static final float TOLERANCE = 2f;

  private final TreeMap<Float, Integer> steps = new TreeMap<>();

  /** Ranks the indents of rows. */
  static Indents of(List<DraftRow> rows) {
    Indents indents = new Indents();
    TreeSet<Float> found = new TreeSet<>();
    for (DraftRow row : rows) {
      if (!row.label.isEmpty() && !row.centered && row.kind != Row.Kind.HEAD) {
        found.add(row.indent);
      }
    }
    int step = -1;
    float last = Float.NEGATIVE_INFINITY;
    for (float indent : found) {
      if (indent - last > TOLERANCE) {
        step++;
        last = indent;
      }
      indents.steps.put(indent, step);
    }
    return indents;
  }

  /** The step of an indent. */
  int step(float indent) {
    Map.Entry<Float, Integer> below = steps.floorEntry(indent);
    return below == null ? 0 : below.getValue();
  }
}
