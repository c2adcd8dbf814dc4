package org.tickmark.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;
import org.tickmark.table.Stub;

/**
 * Follows the headings of a statement down its rows. A heading holds for the lines set in deeper
 * than itself; where lines are set at its own edge, it holds until a total closes it.
 */
final class Sections {
  /** Centered titles as ASSETS stand above every heading at the edge. */
  private static final int CENTERED = -1;

  private final Deque<Heading> open = new ArrayDeque<>();

  /**
   * A group of key figures, as "Selected ratios" or amounts per share, is not closed by totals or
   * results: its lines are for the most part such and sum up nothing above them.
   */
  private static final class Heading {
    private final String text;
    private final int indent;
    private final boolean group;
    private boolean filled;
    private boolean flat;

    Heading(String text, int indent) {
      this.text = text;
      this.indent = indent;
      this.group =
          Vocabulary.says("partial_title", text)
              || Vocabulary.says("ratio_head", text)
              || Vocabulary.says("figures_group", text)
              || Vocabulary.says("per_share", text);
    }
  }

  /** A text row opens a section, unless it is a remark. */
  void heading(Row row) {
    String text = withoutColon(row.stub().label());
    if (text.isEmpty() || Vocabulary.says("not_a_section", text) || Titles.sentence(text)) {
      return;
    }
    int indent = indent(row.stub());
    while (!open.isEmpty() && closes(open.peekLast(), indent)) {
      open.removeLast();
    }
    open.addLast(new Heading(text, indent));
  }

  /**
   * Takes the next line.
   *
   * @param row a row with figures
   * @param total whether it is set as a total
   * @return the headings that hold for it, outermost first
   */
  List<String> line(Row row, boolean total) {
    int indent = row.stub().label().isEmpty() ? Integer.MAX_VALUE : indent(row.stub());
    boolean result = Vocabulary.says("result_line", row.stub().label());
    while (!open.isEmpty() && ends(open.peekLast(), indent, result)) {
      open.removeLast();
    }
    List<String> path = new ArrayList<>();
    for (Heading heading : open) {
      path.add(heading.text);
      heading.flat |= indent <= heading.indent;
      heading.filled = true;
    }
    if (total && !open.isEmpty() && open.peekLast().flat && !open.peekLast().group) {
      open.removeLast();
    }
    return path;
  }

  /** Headings before a run of heads speak of what stood above. */
  void reset() {
    open.clear();
  }

  /** A heading right below another heads a part of what that one heads: else it headed nothing. */
  private static boolean closes(Heading heading, int indent) {
    return indent < heading.indent || (indent == heading.indent && heading.filled);
  }

  private static boolean ends(Heading heading, int indent, boolean result) {
    boolean closing = result && !heading.group && heading.filled;
    if (indent < heading.indent || (closing && indent <= heading.indent)) {
      return true;
    }
    return heading.filled && !heading.flat && indent <= heading.indent;
  }

  private static int indent(Stub stub) {
    return stub.centered() ? CENTERED : stub.indent();
  }

  /** A label without the colon that ends it. */
  static String withoutColon(String label) {
    String text = label.strip();
    while (text.endsWith(":")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  /**
   * Whether a line is set as a total: by its words, by the ruling above it, or by standing without
   * text.
   */
  static boolean total(Row row, Ruling above) {
    String label = row.stub().label();
    return label.isEmpty()
        || above == Ruling.SINGLE
        || Vocabulary.says("total_line", label)
        || Vocabulary.says("result_line", label);
  }
}
