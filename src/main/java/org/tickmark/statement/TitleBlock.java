package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tickmark.table.Prose;

/**
 * The lines above a table that speak of it: title, scale, audit, periods. They are read from the
 * table upwards until a title is found, a paragraph of prose comes, or too many lines have passed.
 *
 * @param kind the kind that the title names, or null
 * @param title as written, or empty
 * @param introduced whether a sentence introduces the table, as it does inside notes and commentary
 * @param lines from the title down to the table; without a title, the short lines right above the
 *     table
 */
record TitleBlock(StatementKind kind, String title, List<String> lines, boolean introduced) {
  private static final int MOST_LINES = 14;
  private static final int PARAGRAPH = 240;

  /** How many paragraphs may stand between the one that introduces a table and the table. */
  private static final int PARAGRAPHS = 4;

  /**
   * A sentence introduces a table only from near by: with contacts or a running head between them
   * it speaks of something else.
   */
  private static final int NEAR = 5;

  /** Fewer lines that end in a number may do so by chance. */
  private static final int FEWEST_CONTENTS = 4;

  /** How far above the sentence that introduces a table its title and remarks may stand. */
  private static final int HEADING = 3;

  TitleBlock {
    lines = List.copyOf(lines);
  }

  /** Reads the prose between the table before and this one. */
  static TitleBlock above(List<Prose> prose) {
    List<String> lines = new ArrayList<>();
    int contents = endOfContents(prose);
    for (int i = prose.size() - 1; i >= contents && lines.size() < MOST_LINES; i--) {
      Prose block = prose.get(i);
      String text = block.text();
      boolean paragraph = Titles.sentence(text) || text.length() > PARAGRAPH;
      if (paragraph) {
        return introduced(prose, i, remarked(text, lines));
      }
      List<String> own = block.lines().stream().map(Prose.Line::text).toList();
      lines.addAll(0, own);
      TitleBlock found = find(lines, own.size());
      if (found != null) {
        return widened(found, prose, i);
      }
    }
    return new TitleBlock(null, "", lines, false);
  }

  /**
   * Titles with the numbers of their pages, one below the other, are a list of contents: the block
   * below the last of them.
   */
  private static int endOfContents(List<Prose> prose) {
    int listed = 0;
    int end = 0;
    for (int i = 0; i < prose.size(); i++) {
      for (Prose.Line line : prose.get(i).lines()) {
        if (Vocabulary.says("page_number", line.text()) && !Titles.sentence(line.text())) {
          listed++;
          end = listed >= FEWEST_CONTENTS ? i + 1 : end;
        }
      }
    }
    return end;
  }

  /**
   * Looks for a title in lines, most of them remarks.
   *
   * @param lines from top to bottom
   * @param fresh how many of the first lines were not looked at before
   */
  static TitleBlock find(List<String> lines, int fresh) {
    for (int first = fresh - 1; first >= 0; first--) {
      StringBuilder joined = new StringBuilder();
      for (int last = first; last < Math.min(lines.size(), first + 4); last++) {
        if (Titles.sentence(lines.get(last))) {
          break;
        }
        joined.append(last > first ? " " : "").append(lines.get(last));
        StatementKind kind = Titles.kind(joined.toString());
        if (kind != null) {
          return whole(lines, first, last);
        }
      }
    }
    return null;
  }

  /**
   * A title's first and last lines may stand above and below those that name the kind: take them
   * all.
   */
  private static TitleBlock whole(List<String> lines, int first, int last) {
    int top = first;
    while (top > 0 && first - top < 2 && Titles.kind(lines.get(top - 1)) != null) {
      top--;
    }
    int bottom = last;
    while (bottom + 1 < lines.size()
        && bottom - last < 2
        && continues(lines.get(bottom), lines.get(bottom + 1))) {
      bottom++;
    }
    String title = String.join(" ", lines.subList(top, bottom + 1));
    StatementKind kind = Titles.kind(title);
    return new TitleBlock(
        kind != null ? kind : Titles.kind(lines.get(first)),
        Titles.bare(title),
        lines.subList(top, lines.size()),
        false);
  }

  private static boolean continues(String line, String next) {
    String last = Vocabulary.fold(line);
    return last.endsWith(" of")
        || last.endsWith(" and")
        || last.endsWith(" to")
        || last.endsWith(" in")
        || last.endsWith(" from")
        || (Titles.kind(next) != null && !next.startsWith("("));
  }

  /**
   * A title in the block right above may narrow the one found: "Reconciliation" over "Statements of
   * Operations".
   */
  private static TitleBlock widened(TitleBlock found, List<Prose> prose, int at) {
    if (at == 0) {
      return found;
    }
    String above = prose.get(at - 1).text();
    StatementKind kind = Titles.kind(above);
    if (kind == StatementKind.RECONCILIATION
        && found.kind() != kind
        && above.length() < PARAGRAPH / 2) {
      List<String> lines = new ArrayList<>(List.of(above));
      lines.addAll(found.lines());
      return new TitleBlock(kind, Titles.bare(above + " " + found.title()), lines, false);
    }
    return found;
  }

  /**
   * A sentence that points to a table may close with a remark on it: "... follows (in millions):".
   */
  private static List<String> remarked(String sentence, List<String> lines) {
    String remark = points(sentence) ? ScaleText.closing(sentence) : null;
    return remark == null ? lines : Stream.concat(Stream.of(remark), lines.stream()).toList();
  }

  private static boolean points(String sentence) {
    return sentence.strip().endsWith(":") || Vocabulary.says("introduces", sentence);
  }

  /** A sentence above an untitled table may introduce it: "The following table reconciles ...". */
  private static TitleBlock introduced(List<Prose> prose, int at, List<String> lines) {
    boolean introduced = false;
    if (lines.size() > NEAR) {
      return new TitleBlock(null, "", lines, false);
    }
    for (int i = at; i >= 0 && i > at - PARAGRAPHS; i--) {
      String text = prose.get(i).text();
      boolean points =
          Vocabulary.says("introduces", text) || (i == at && text.strip().endsWith(":"));
      introduced |= points;
      if (points && Titles.named(text) == StatementKind.RECONCILIATION) {
        TitleBlock heading = heading(prose, at, lines);
        boolean holds = heading != null && heading.kind() == StatementKind.RECONCILIATION;
        return new TitleBlock(
            StatementKind.RECONCILIATION,
            holds ? heading.title() : "",
            holds ? heading.lines() : scaled(prose, at, lines),
            true);
      }
    }
    TitleBlock heading = introduced ? heading(prose, at, lines) : null;
    return heading != null
        ? new TitleBlock(heading.kind(), heading.title(), heading.lines(), true)
        : new TitleBlock(null, "", noted(prose.get(at).text(), lines), introduced);
  }

  /** A sentence that says what lines of a statement include is a note on it, with its scale. */
  private static List<String> noted(String sentence, List<String> lines) {
    if (!Vocabulary.says("includes_in_lines", sentence)) {
      return lines;
    }
    List<String> noted = new ArrayList<>(List.of(sentence));
    noted.addAll(lines);
    return noted;
  }

  /** A remark on scale may stand above the sentence. */
  private static List<String> scaled(List<Prose> prose, int at, List<String> below) {
    List<String> lines = new ArrayList<>(below);
    for (int i = at - 1; i >= 0 && i >= at - HEADING; i--) {
      String text = prose.get(i).text();
      if (Titles.sentence(text) || text.length() > PARAGRAPH) {
        return lines;
      }
      if (ScaleText.read(text).money() != null) {
        lines.add(0, text);
      }
    }
    return lines;
  }

  /**
   * A sentence may stand between a title with its remarks and the table. A primary statement needs
   * no sentence: what it introduces under such a heading is commentary on the statement.
   */
  private static TitleBlock heading(List<Prose> prose, int at, List<String> below) {
    List<String> lines = new ArrayList<>(below);
    for (int i = at - 1; i >= 0 && i >= at - HEADING; i--) {
      Prose block = prose.get(i);
      if (Titles.sentence(block.text()) || block.text().length() > PARAGRAPH) {
        return null;
      }
      List<String> own = block.lines().stream().map(Prose.Line::text).toList();
      lines.addAll(0, own);
      TitleBlock found = find(lines, own.size());
      if (found != null) {
        boolean holds =
            found.kind() == StatementKind.RECONCILIATION || found.kind() == StatementKind.SEGMENT;
        return holds ? found : null;
      }
    }
    return null;
  }
}
