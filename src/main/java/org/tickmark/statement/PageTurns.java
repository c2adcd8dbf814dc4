package org.tickmark.statement;

import java.util.List;

/**
 * Tells how a stretch of a table goes on with the statement before it: over a page, below its last
 * line, with further columns or with a note on its lines.
 */
final class PageTurns {
  /** Fewer lines may be alike by chance. */
  private static final int FEWEST_LINES = 4;

  private PageTurns() {}

  /**
   * The heads above hold for the next stretch of the same table, and across a page break for a
   * table of as many columns that has none: a table without any heads cannot be read alone.
   */
  static boolean keepsHeads(Segment segment, Draft before) {
    return !segment.opening()
        || (segment.adjoining()
            && segment.headless()
            && segment.table().columns() > 1
            && segment.table().columns() == before.columns().size());
  }

  /**
   * The first lines of a statement before a page break, which the next page says it goes on with.
   */
  static boolean opens(Segment segment, Segment next) {
    return next != null
        && Drafter.PRIMARY.contains(segment.titled())
        && next.titled() == segment.titled()
        && next.saysContinued()
        && sameTitle(next, segment.title());
  }

  /** Whether a stretch is a further table of the statement before it. */
  static boolean goesOnWith(Segment segment, Draft before) {
    return repeats(segment, before)
        || isNextSegment(segment, before)
        || partsOut(segment, before)
        || turns(segment, before);
  }

  /**
   * Under one title each segment has a table of its own, headed by its name: mostly of the lines of
   * the one before.
   */
  private static boolean isNextSegment(Segment segment, Draft before) {
    List<String> lines = segment.labels();
    List<String> above =
        before.parts().stream().flatMap(part -> part.segment().labels().stream()).toList();
    long same = lines.stream().filter(above::contains).count();
    return segment.titled() == null
        && segment.adjoining()
        && before.kind() == StatementKind.SEGMENT
        && same >= FEWEST_LINES
        && 2 * same > lines.size();
  }

  /**
   * A statement too broad for the page goes on below with its other columns, and a walk is set once
   * more for another period: an untitled table with the same lines.
   */
  private static boolean repeats(Segment segment, Draft before) {
    List<String> lines = segment.labels();
    return segment.titled() == null
        && segment.adjoining()
        && before.kind() != StatementKind.OTHER
        && lines.size() >= FEWEST_LINES
        && before.parts().stream().anyMatch(part -> part.segment().labels().equals(lines));
  }

  /**
   * A note right below an income statement parts out what some of its lines include, in the
   * statement's own columns: "includes stock-based compensation as follows".
   */
  private static boolean partsOut(Segment segment, Draft before) {
    return before.kind() == StatementKind.INCOME_STATEMENT
        && segment.titled() == null
        && segment.table().columns() == before.columns().size()
        && segment.above().stream().anyMatch(line -> Vocabulary.says("includes_in_lines", line));
  }

  /**
   * The page after the turn may say that it goes on with the statement and show fewer columns, as
   * where amounts per share have no per cents beside them.
   */
  private static boolean turns(Segment segment, Draft before) {
    return Drafter.PRIMARY.contains(before.kind())
        && segment.titled() == before.kind()
        && segment.saysContinued()
        && sameTitle(segment, before.title());
  }

  /**
   * A statement goes on where the next stretch has as many columns and either bears the same title
   * before the statement is complete, or bears no title and no heads of its own.
   */
  static boolean continues(Segment segment, Draft before) {
    if (!Drafter.PRIMARY.contains(before.kind()) || !segment.opening()) {
      return false;
    }
    boolean sameColumns = segment.table().columns() == before.columns().size();
    boolean sameKind = segment.titled() == before.kind();
    ContentKind content = ContentKind.of(segment.rows());
    if (sameKind && sameColumns) {
      boolean more = !before.complete() || tail(segment, content);
      return segment.saysContinued() || (sameTitle(segment, before.title()) && more);
    }
    boolean untitled = segment.titled() == null;
    boolean ended = before.complete() && before.kind() == StatementKind.BALANCE_SHEET;
    boolean headless = !ended && !segment.hasHeads();
    boolean fits = content.untitled() == null || content.untitled() == before.kind();
    return untitled
        && sameColumns
        && fits
        && (headless || !before.complete())
        && content.bears(before.kind());
  }

  /**
   * The second page of a statement may hold what stands below its result alone, as amounts per
   * share; with a result of its own it is another statement, as of another length of time.
   */
  private static boolean tail(Segment segment, ContentKind content) {
    return segment.adjoining()
        && Vocabulary.says("formal_title", segment.title())
        && content.untitled() == null
        && !content.ends(segment.titled());
  }

  private static boolean sameTitle(Segment segment, String title) {
    return Vocabulary.fold(segment.title()).startsWith(Vocabulary.fold(title));
  }
}
