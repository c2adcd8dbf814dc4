package org.tickmark.table;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.table.ScannedLine.Shape;

/**
 * Finds the runs of lines that are tables, with or without marks around them: lines whose figures
 * stand in columns, and the heads and labels that go with them.
 */
final class TableFinder {
  /** So many lines of text without a figure end a table. */
  private static final int TEXT_LIMIT = 14;

  /** How far above its first figures a table's years may stand: a ruling, a heading between. */
  private static final int YEARS_ABOVE = 6;

  /** So many blank lines on one page end a table. */
  private static final int BLANK_LIMIT = 5;

  /** A single line over the figures may name their columns; a company and a statement do not. */
  private static final int TITLE_LINES = 2;

  private static final int TITLES_APART = 2;
  private static final int TITLE_SLACK = 2;

  private final List<ScannedLine> lines;
  private final boolean[] furniture;
  private final List<TableDraft> drafts = new ArrayList<>();
  private int floor;

  private TableFinder(List<ScannedLine> lines, boolean[] furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /** The tables from top to bottom; they do not overlap. */
  static List<TableDraft> find(List<ScannedLine> lines, boolean[] furniture) {
    TableFinder finder = new TableFinder(lines, furniture);
    finder.run();
    return finder.drafts;
  }

  private void run() {
    FigureRun run = null;
    for (int i = 0; i < lines.size(); i++) {
      if (furniture[i] || lines.get(i).shape() != Shape.FIGURES) {
        continue;
      }
      if (run != null && goesOn(run, i)) {
        run.add(lines.get(i), i);
      } else if (lines.get(i).columnar().get(0).isFigure()) {
        close(run);
        run = new FigureRun(lines.get(i), i);
      }
    }
    close(run);
  }

  private void close(FigureRun run) {
    if (run == null || !run.isEvident(inMarks(run.first()), isUnderYears(run))) {
      return;
    }
    int top = new HeadFinder(lines, furniture, floor).top(run);
    int bottom = bottom(run);
    List<Integer> heads = new ArrayList<>(run.heads());
    drafts.add(new TableDraft(top, bottom, heads));
    floor = bottom + 1;
  }

  /** Whether a line of as many years as there are figures stands close above. */
  private boolean isUnderYears(FigureRun run) {
    for (int i = run.first() - 1; i >= Math.max(floor, run.first() - YEARS_ABOVE); i--) {
      ScannedLine line = lines.get(i);
      if (line.shape() == Shape.YEARS) {
        return line.columnar().size() == run.widest();
      }
      if (line.shape() == Shape.FIGURES) {
        return false;
      }
    }
    return false;
  }

  private boolean inMarks(int index) {
    for (int i = index; i >= Math.max(floor, index - 40); i--) {
      if (lines.get(i).line().has(TextMark.TABLE_END)) {
        return false;
      }
      if (lines.get(i).line().has(TextMark.TABLE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the table that ended so far at the run's last line takes in another line of figures.
   */
  private boolean goesOn(FigureRun run, int next) {
    Between between = new Between(run, next);
    for (int i = run.last() + 1; i < next; i++) {
      if (!between.take(i)) {
        return false;
      }
    }
    if (between.marked) {
      return between.page && between.texts == 0 && run.alignsWith(lines.get(next));
    }
    if (between.headAt >= 0) {
      if (between.titled || !run.alignsWith(lines.get(next))) {
        return false;
      }
      run.headAt(between.headAt);
      return true;
    }
    return run.fits(lines.get(next));
  }

  /** What stands between two lines of figures. */
  private final class Between {
    private final FigureRun run;
    private final ScannedLine next;
    private int texts;
    private int blanks;
    private int prose;
    private int titles;
    private int headAt = -1;
    private boolean page;
    private boolean marked;
    private boolean titled;
    private boolean apart;
    private ScannedLine.Chunk centered;
    private int block;

    Between(FigureRun run, int next) {
      this.run = run;
      this.next = lines.get(next);
    }

    /** Takes one more line; false where the table ends before it. */
    boolean take(int i) {
      ScannedLine line = lines.get(i);
      page |= line.line().has(TextMark.PAGE);
      marked |= line.line().has(TextMark.TABLE) || line.line().has(TextMark.TABLE_END);
      if (line.line().isBlank()) {
        titles += blanks == 0 && block >= TITLE_LINES ? block : 0;
        blanks++;
        apart = true;
        prose = 0;
        return page || marked || blanks < BLANK_LIMIT;
      }
      int above = blanks;
      blanks = 0;
      if (furniture[i] || line.shape() == Shape.RULING) {
        return true;
      }
      block = above >= TITLES_APART || (block > 0 && above == 0) ? block(line) : 0;
      texts++;
      return texts <= TEXT_LIMIT && role(line, i);
    }

    /**
     * How many lines stand one under the other over one middle and name no time, well apart from
     * the figures above: the titles of another table, though they stand over the figures' columns.
     */
    private int block(ScannedLine line) {
      List<ScannedLine.Chunk> chunks = line.chunks();
      ScannedLine.Chunk own = chunks.size() == 1 ? chunks.get(0) : null;
      boolean silent = own != null && !HeadWords.namesPeriod(line.text(own.start(), own.end()));
      boolean under =
          silent && (block == 0 || Math.abs(centered.center() - own.center()) <= TITLE_SLACK);
      centered = own;
      return under ? block + 1 : 0;
    }

    /** A heading may run on over the figures, and over two lines; it ends with a colon. */
    private boolean role(ScannedLine line, int i) {
      switch (LineRole.of(line, run.leftWith(next), run.right())) {
        case HEAD -> {
          headAt = headAt < 0 ? i : headAt;
          titled |= titles > 0;
        }
        case TITLE -> titles++;
        case PROSE -> {
          prose++;
          return (prose < 2 || isHeading(line)) && !line.line().text().endsWith(".");
        }
        case STUB -> {
          if (prose > 0 && line.line().text().endsWith(".")) {
            return false;
          }
          prose = 0;
          titles += LabelWords.isSentence(line.line().text().strip()) ? 1 : 0;
        }
      }
      return true;
    }

    /**
     * A heading of several lines may run over the figures' columns; it stands right below the
     * figures and ends in a colon.
     */
    private boolean isHeading(ScannedLine line) {
      return !apart && line.line().text().strip().endsWith(":");
    }
  }

  /** Takes in rulings below the last figures and the rest of the last label. */
  private int bottom(FigureRun run) {
    int bottom = run.last();
    for (int i = bottom + 1; i < lines.size() && i <= run.last() + 4; i++) {
      ScannedLine line = lines.get(i);
      if (line.line().has(TextMark.TABLE_END) || line.line().has(TextMark.PAGE)) {
        break;
      }
      if (line.shape() == Shape.RULING && overFigures(line, run)) {
        bottom = i;
      } else if (line.shape() != Shape.TEXT || !continues(line, bottom, i, run)) {
        if (!line.line().isBlank()) {
          break;
        }
      } else {
        bottom = i;
      }
    }
    return bottom;
  }

  private static boolean overFigures(ScannedLine line, FigureRun run) {
    return line.rules().stream().allMatch(rule -> rule.end() > run.left());
  }

  private boolean continues(ScannedLine line, int bottom, int i, FigureRun run) {
    boolean adjacent = i == bottom + 1 && bottom == run.last();
    String text = line.line().text().strip();
    boolean small = Character.isLowerCase(text.charAt(0));
    boolean deeper = line.line().indent() > lines.get(bottom).line().indent();
    return adjacent
        && (small || deeper)
        && LineRole.of(line, run.left(), run.right()) == LineRole.STUB;
  }
}
