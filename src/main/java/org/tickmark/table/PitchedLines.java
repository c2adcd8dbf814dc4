package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.Passage.Line;
import org.tickmark.table.Passage.Paragraph;

/**
 * Reads tables that stand in a paragraph of a page as lines of fixed pitch, their columns held
 * apart by spaces that do not break, as converters of the 1990s set them.
 */
final class PitchedLines {
  private static final int FEWEST = 3;
  private static final int GAP = 2;

  private final PageText page;
  private final SourceLines lines;

  PitchedLines(PageText page, SourceLines lines) {
    this.page = page;
    this.lines = lines;
  }

  /** The blocks of a paragraph that holds such a table, none for any other. */
  List<Block> read(Paragraph paragraph) {
    long pitched = paragraph.lines().stream().filter(this::isPitched).count();
    if (pitched < FEWEST) {
      return List.of();
    }
    PageText text = new PageText();
    for (Line line : paragraph.lines()) {
      copy(line, text);
    }
    Document document = FixedWidthReader.read(text.substring(0, text.length()));
    if (document.tables().findAny().isEmpty()) {
      return List.of();
    }
    Relocation relocation = new Relocation(text, lines);
    List<Block> blocks = new ArrayList<>();
    document.blocks().forEach(block -> blocks.add(relocation.moved(block)));
    return blocks;
  }

  /** Whether a gap of unbroken spaces stands before a digit inside the line. */
  private boolean isPitched(Line line) {
    int gap = 0;
    boolean text = false;
    boolean parted = false;
    for (int i = line.from(); i < line.to(); i++) {
      char c = page.charAt(i);
      if (c == '\u00a0') {
        gap++;
      } else if (!PageText.blank(c)) {
        parted |= text && gap >= GAP;
        text = true;
        gap = 0;
        if (parted && Character.isDigit(c)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Copies a line; breaking spaces count for one, however many, and none at its start. */
  private void copy(Line line, PageText text) {
    boolean space = true;
    for (int i = line.from(); i < line.to(); i++) {
      char c = page.charAt(i);
      boolean breaking = c <= ' ';
      if (!breaking || !space) {
        text.append(breaking || c == '\u00a0' ? ' ' : c, page.offset(i), 0);
      }
      space = breaking;
    }
    if (line.to() > line.from()) {
      text.append('\n', page.offset(line.to() - 1), 0);
    }
  }
}
