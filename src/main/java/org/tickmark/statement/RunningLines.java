package org.tickmark.statement;

import java.util.HashMap;
import java.util.Map;
import org.tickmark.table.Block;
import org.tickmark.table.Document;
import org.tickmark.table.Prose;

/** The lines between tables that belong to the pages of a document and not to its text. */
final class RunningLines {
  private final Map<String, Integer> times = new HashMap<>();

  RunningLines(Document document) {
    for (Block block : document.blocks()) {
      if (block instanceof Prose prose) {
        prose.lines().forEach(line -> times.merge(Vocabulary.fold(line.text()), 1, Integer::sum));
      }
    }
  }

  /** Whether a line only says that a page ends or goes on: its number, "more", "continued". */
  static boolean marksPage(String line) {
    return Vocabulary.says("page_mark", line)
        || (Vocabulary.says("continued", line) && !Titles.sentence(line));
  }

  /** Whether a line stands between tables more than once, as the name of the company does. */
  boolean runs(String line) {
    return Titles.kind(line) == null && times.getOrDefault(Vocabulary.fold(line), 0) > 1;
  }
}
