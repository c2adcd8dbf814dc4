package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells which lines of a cell of labels have figures of their own, where fewer figures stand beside
 * them than lines: some lines go on with the one above, some are headings.
 */
final class StackedLabels {
  /** The lines of one label, by their number in the cell; a heading has no figures. */
  record Label(List<Integer> lines, boolean heading) {}

  private final StackedCell cell;

  private StackedLabels(StackedCell cell) {
    this.cell = cell;
  }

  /** The labels of a cell, so many of which have figures; none where that cannot be told. */
  static List<Label> of(StackedCell cell, int figures) {
    return new StackedLabels(cell).labels(figures);
  }

  /** The headings of a cell and the one label that has figures, however many lines it takes. */
  static List<Label> single(StackedCell cell) {
    List<Label> labels = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    List<Integer> content = cell.content();
    for (int i : content) {
      boolean last = i == content.get(content.size() - 1);
      if (lines.isEmpty() && !last && cell.text(i).endsWith(":")) {
        labels.add(new Label(List.of(i), true));
      } else {
        lines.add(i);
      }
    }
    labels.add(new Label(lines, false));
    return labels;
  }

  private List<Label> labels(int figures) {
    List<List<Integer>> labels = joined();
    List<Predicate<Integer>> signs = new ArrayList<>();
    signs.add(i -> text(labels, i).endsWith(":"));
    signs.add(signs.get(0).or(i -> isTitle(labels, i)));
    signs.add(signs.get(1).or(i -> isOverDeeper(labels, i)));
    for (Predicate<Integer> heading : signs) {
      List<Label> told = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        told.add(new Label(labels.get(i), heading.test(i)));
      }
      if (told.stream().filter(label -> !label.heading()).count() == figures) {
        return told;
      }
    }
    return List.of();
  }

  /** The lines of each label; a blank line ends one. */
  private List<List<Integer>> joined() {
    List<List<Integer>> labels = new ArrayList<>();
    int last = -2;
    for (int i : cell.content()) {
      List<Integer> above = labels.isEmpty() ? List.of() : labels.get(labels.size() - 1);
      if (last == i - 1 && goesOn(text(above), cell.text(i))) {
        above.add(i);
      } else {
        labels.add(new ArrayList<>(List.of(i)));
      }
      last = i;
    }
    return labels;
  }

  private static boolean goesOn(String above, String text) {
    long open = above.chars().filter(c -> c == '(').count();
    boolean unclosed = open > above.chars().filter(c -> c == ')').count();
    return unclosed
        || (!above.endsWith(":")
            && (LabelWords.isOpenAlone(above)
                || LabelWords.startsSmall(text)
                || LabelWords.startsNumbered(text)));
  }

  private String text(List<List<Integer>> labels, int i) {
    return text(labels.get(i));
  }

  private String text(List<Integer> lines) {
    return String.join(" ", lines.stream().map(cell::text).toList());
  }

  /** Whether a label is set in capitals and the next one is not. */
  private boolean isTitle(List<List<Integer>> labels, int i) {
    return i + 1 < labels.size()
        && LabelWords.hasLetters(text(labels, i))
        && LabelWords.isCapitals(text(labels, i))
        && !LabelWords.isCapitals(text(labels, i + 1));
  }

  private boolean isOverDeeper(List<List<Integer>> labels, int i) {
    return i + 1 < labels.size() && indent(labels.get(i + 1)) > indent(labels.get(i));
  }

  private float indent(List<Integer> lines) {
    return cell.line(lines.get(0)).indent();
  }
}
