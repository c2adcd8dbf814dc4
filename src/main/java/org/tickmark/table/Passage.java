package org.tickmark.table;

import java.util.List;

/**
 * What stands on a page in reading order, before tables are told from layout.
 *
 * <p>Groups nest as deep as layout tables do; they keep the cost of moving content up through
 * nested tables constant.
 */
sealed interface Passage {
  /** Whether a table or preformatted text is in it. */
  boolean holdsBlocks();

  /**
   * A paragraph.
   *
   * @param lines its lines, some of which may be blank
   */
  record Paragraph(List<Line> lines) implements Passage {
    @Override
    public boolean holdsBlocks() {
      return false;
    }
  }

  /**
   * A line of a paragraph: the characters of the page from {@code from} to {@code to}.
   *
   * @param centered whether it is set centered
   * @param blank whether it shows nothing
   * @param indent how far it is set in within its cell or page, in points
   */
  record Line(int from, int to, boolean centered, boolean blank, float indent) {}

  /** A block that is ready: a table, or prose of preformatted text. */
  record Ready(Block block) implements Passage {
    @Override
    public boolean holdsBlocks() {
      return true;
    }
  }

  /**
   * The content of a layout table.
   *
   * @param rows its rows where it stands in a cell and holds no table or preformatted text, else
   *     none
   */
  record Group(List<Passage> parts, boolean holdsBlocks, List<HtmlRow> rows) implements Passage {}
}
