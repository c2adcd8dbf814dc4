package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;

/** Joins labels that were wrapped over rows. */
final class WrappedLabels {
  private static final String CUT_OFF = "-–—/&";

  private WrappedLabels() {}

  /** The rows with each label in one piece, at the row that has its figures. */
  static List<DraftRow> join(List<DraftRow> rows) {
    List<DraftRow> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      DraftRow row = rows.get(i);
      DraftRow above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      DraftRow below = i + 1 < rows.size() ? rows.get(i + 1) : null;
      if (above != null && above.isText() && goesOn(above, row) && row.kind != Row.Kind.HEAD) {
        joined.set(joined.size() - 1, joined(above, row, row));
      } else if (above != null && above.isBody() && row.isText() && ends(above, row, below)) {
        joined.set(joined.size() - 1, joined(above, row, above));
      } else {
        joined.add(row);
      }
    }
    return joined;
  }

  /** Whether a text without figures goes on in the row below. */
  private static boolean goesOn(DraftRow above, DraftRow row) {
    if (row.label.isEmpty() || above.centered || row.centered || above.label.endsWith(":")) {
      return false;
    }
    boolean lower = Character.isLowerCase(row.label.charAt(0));
    boolean rest = lower || LabelWords.startsNumbered(row.label);
    boolean period = LabelWords.isPeriod(above.label);
    return rest || (isOpen(above.label) && row.isBody() && !period);
  }

  /** Whether a text below a row with figures is the rest of its label. */
  private static boolean ends(DraftRow above, DraftRow row, DraftRow below) {
    if (row.label.isEmpty() || above.label.isEmpty() || row.centered) {
      return false;
    }
    boolean lower = Character.isLowerCase(row.label.charAt(0));
    boolean leads =
        below != null
            && below.isBody()
            && !below.label.isEmpty()
            && Character.isLowerCase(below.label.charAt(0));
    return (isOpen(above.label) && !row.label.endsWith(":")) || (lower && !leads);
  }

  private static boolean isOpen(String label) {
    long depth =
        label.chars().filter(c -> c == '(').count() - label.chars().filter(c -> c == ')').count();
    boolean cut = !label.isEmpty() && CUT_OFF.indexOf(label.charAt(label.length() - 1)) >= 0;
    return depth > 0 || cut || LabelWords.isOpen(label);
  }

  private static DraftRow joined(DraftRow first, DraftRow second, DraftRow figures) {
    DraftRow row = new DraftRow(figures.kind, figures.cells);
    row.label = first.label + " " + second.label;
    row.indent = first.indent;
    row.emphasized = first.emphasized && second.emphasized;
    List<String> notes = new ArrayList<>(first.notes);
    notes.addAll(second.notes);
    row.notes = notes;
    row.source = union(first.source, second.source);
    row.below = CellBuilder.stronger(figures.below, second.below);
    return row;
  }

  private static SourceSpan union(SourceSpan a, SourceSpan b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int length = Math.max(a.length(), b.offset() + b.length() - a.offset());
    return new SourceSpan(a.line(), a.column(), a.offset(), length);
  }
}
