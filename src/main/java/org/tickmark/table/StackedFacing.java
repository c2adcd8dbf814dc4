package org.tickmark.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tickmark.table.Passage.Line;
import org.tickmark.table.StackedCell.Kind;
import org.tickmark.table.StackedLabels.Label;

/**
 * Tells which lines of the cells of a row face each other.
 *
 * <p>Where all cells show as many lines, these face each other, whatever blank ones set them apart,
 * and lines drawn among the figures count for none. Else lines face each other as they were
 * written, as where a heading among the labels stands beside a blank line. Where neither holds,
 * labels that run over several lines and headings are told from those that have figures. No figure
 * faces a heading, which ends with a colon. Figures whose labels cannot be told stay where they
 * are.
 */
final class StackedFacing {
  private final List<StackedCell> cells;
  private final List<StackedCell> figures;
  private final List<StackedCell> texts;
  private final List<Map<HtmlCell, List<Line>>> lines = new ArrayList<>();

  StackedFacing(List<StackedCell> cells) {
    this.cells = cells;
    this.figures = cells.stream().filter(StackedCell::holdsFigures).toList();
    this.texts = cells.stream().filter(StackedCell::holdsText).toList();
  }

  /** The lines of the table, each with the lines of the cells that it holds; none if unknown. */
  List<Map<HtmlCell, List<Line>>> lines() {
    int alike = alike();
    int written = written();
    if (alike > 1 && texts.stream().noneMatch(StackedFacing::holdsHeading)) {
      each(alike);
    } else if (written > 1 && isLabelled(written)) {
      asWritten(written);
    } else if (!byLabels() && alike == 0 && written > 1 && isSeveral() && !isCrossed(written)) {
      asWritten(written);
    }
    return lines;
  }

  /** How many lines each of the cells shows, 0 where they differ. */
  private int alike() {
    int count = figures.get(0).content().size();
    return cells.stream().allMatch(cell -> cell.isSigns() || cell.content().size() == count)
        ? count
        : 0;
  }

  /** Whether some lines of a cell, and not all, end as headings do. */
  private static boolean holdsHeading(StackedCell cell) {
    List<Integer> content = cell.content();
    long headings = content.stream().filter(i -> cell.text(i).endsWith(":")).count();
    return headings > 0 && headings < content.size();
  }

  private void each(int count) {
    List<List<Integer>> slots = new ArrayList<>();
    for (StackedCell cell : figures) {
      slots.add(cell.content());
    }
    rules(slots, 0);
    for (int k = 0; k < count; k++) {
      int at = k;
      figures(slots, k, texts.stream().map(cell -> List.of(cell.content().get(at))).toList());
    }
  }

  /** How many lines were written in each of the cells, 0 where they differ. */
  private int written() {
    int count = cells.stream().mapToInt(StackedCell::filled).max().orElse(0);
    int filled = 0;
    for (StackedCell cell : cells) {
      List<Integer> content = cell.content();
      filled = Math.max(filled, content.isEmpty() ? 0 : content.get(content.size() - 1) + 1);
    }
    for (StackedCell cell : cells) {
      if (cell.size() < filled && !cell.isSigns()) {
        return 0;
      }
    }
    return count;
  }

  /**
   * Whether each line with a figure has a label, and there are several; a total below a line drawn
   * needs none. No label faces a line drawn, and no heading a figure.
   */
  private boolean isLabelled(int written) {
    int labelled = 0;
    for (int i = 0; i < written; i++) {
      if (isFigure(i)) {
        if (!isLabel(i) && !isRule(i - 1)) {
          return false;
        }
        labelled++;
      }
    }
    return labelled > 1 && !isCrossed(written);
  }

  /** Whether a label faces a line drawn, or a heading a figure. */
  private boolean isCrossed(int written) {
    boolean headed = texts.stream().anyMatch(StackedFacing::holdsHeading);
    for (int i = 0; i < written; i++) {
      int at = i;
      boolean label = isLabel(i);
      boolean heading =
          headed && texts.stream().anyMatch(c -> at < c.size() && c.text(at).endsWith(":"));
      if ((label && isRule(i) && !isFigure(i)) || (heading && isFigure(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int i) {
    return texts.stream().anyMatch(cell -> isContent(cell.kind(i)));
  }

  private boolean isFigure(int i) {
    return figures.stream().anyMatch(cell -> isContent(cell.kind(i)));
  }

  private boolean isRule(int i) {
    return i >= 0 && figures.stream().anyMatch(cell -> cell.kind(i) == Kind.RULE);
  }

  private boolean isSeveral() {
    return figures.stream().anyMatch(cell -> cell.content().size() > 1);
  }

  private static boolean isContent(Kind kind) {
    return kind != Kind.BLANK && kind != Kind.RULE;
  }

  private void asWritten(int count) {
    for (int i = 0; i < count; i++) {
      Map<HtmlCell, List<Line>> rules = new HashMap<>();
      Map<HtmlCell, List<Line>> line = new HashMap<>();
      for (StackedCell cell : cells) {
        if (cell.kind(i) != Kind.BLANK) {
          (cell.kind(i) == Kind.RULE ? rules : line).put(cell.cell(), List.of(cell.line(i)));
        }
      }
      add(rules);
      add(line);
    }
  }

  /** Faces figures with labels of several lines and headings; false where that fails. */
  private boolean byLabels() {
    List<List<Integer>> slots = slots();
    if (texts.size() != 1 || slots.isEmpty()) {
      return false;
    }
    int count = slots.get(0).size();
    List<Label> labels =
        count == 1 ? StackedLabels.single(texts.get(0)) : StackedLabels.of(texts.get(0), count);
    rules(slots, 0);
    int k = 0;
    for (Label label : labels) {
      if (label.heading()) {
        add(Map.of(texts.get(0).cell(), lines(texts.get(0), label.lines())));
      } else {
        figures(slots, k++, List.of(label.lines()));
      }
    }
    return !labels.isEmpty();
  }

  /**
   * The lines of each cell of figures that face each other: as written, else one after the other;
   * none where they differ in number.
   */
  private List<List<Integer>> slots() {
    TreeSet<Integer> all = new TreeSet<>();
    figures.forEach(cell -> all.addAll(cell.content()));
    List<List<Integer>> slots = new ArrayList<>();
    if (figures.stream().allMatch(cell -> cell.size() > all.last())) {
      figures.forEach(cell -> slots.add(List.copyOf(all)));
    } else if (figures.stream().map(cell -> cell.content().size()).distinct().count() == 1) {
      figures.forEach(cell -> slots.add(cell.content()));
    }
    return slots;
  }

  /** Adds a line of figures with their labels and signs, and what is drawn below them. */
  private void figures(List<List<Integer>> slots, int k, List<List<Integer>> labels) {
    Map<HtmlCell, List<Line>> line = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      int at = slots.get(i).get(k);
      if (isContent(figures.get(i).kind(at))) {
        line.put(figures.get(i).cell(), List.of(figures.get(i).line(at)));
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      line.put(texts.get(i).cell(), lines(texts.get(i), labels.get(i)));
    }
    for (StackedCell cell : cells) {
      int at = cell.isSigns() ? sign(cell, slots, k) : -1;
      if (at >= 0) {
        line.put(cell.cell(), List.of(cell.line(at)));
      }
    }
    add(line);
    rules(slots, k + 1);
  }

  /** Where a cell of signs shows that of a line of figures; -1 where it shows none. */
  private int sign(StackedCell signs, List<List<Integer>> slots, int k) {
    List<Integer> content = signs.content();
    for (int i = 0; i < figures.size(); i++) {
      int at = slots.get(i).get(k);
      if (figures.get(i).size() == signs.size()) {
        return content.contains(at) ? at : -1;
      }
    }
    return content.size() == slots.get(0).size() || (k == 0 && content.size() == 1)
        ? content.get(k)
        : -1;
  }

  /** Adds the line drawn between a line of figures and the one above it. */
  private void rules(List<List<Integer>> slots, int k) {
    Map<HtmlCell, List<Line>> rules = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      StackedCell cell = figures.get(i);
      List<Integer> own = slots.get(i);
      int from = k == 0 ? 0 : own.get(k - 1) + 1;
      int to = k == own.size() ? cell.size() : own.get(k);
      for (int at = from; at < to; at++) {
        if (cell.kind(at) == Kind.RULE) {
          rules.put(cell.cell(), List.of(cell.line(at)));
        }
      }
    }
    add(rules);
  }

  private void add(Map<HtmlCell, List<Line>> line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static List<Line> lines(StackedCell cell, List<Integer> lines) {
    return lines.stream().map(cell::line).toList();
  }
}
