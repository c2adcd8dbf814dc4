package org.tickmark.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** Tells a statement by its title, from {@code titles.tsv}. */
final class Titles {
  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_TITLE_WORDS = 36;

  /**
   * "See accompanying notes." has this many words at least; shorter ones that end in a point may be
   * names.
   */
  private static final int SHORTEST_SENTENCE = 5;

  private static final int SHORTEST_PROSE = 12;
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}']+");
  private static final Pattern REMARK =
      Pattern.compile("\\([^)]*\\)?|(?i)\\b(?:un)?audited\\b\\s*[;,-]*|[-–—;,:\\s]+$");
  private static final List<Entry> ENTRIES =
      VocabularyFile.rows(Titles.class, "titles.tsv", 3).stream()
          .map(row -> new Entry(kindOf(row), row.pattern(1)))
          .toList();

  private Titles() {}

  /** The kind that a title names, or null where the text is no statement's title. */
  static StatementKind kind(String text) {
    if (text.length() > LONGEST_TITLE || sentence(text)) {
      return null;
    }
    return named(bare(text));
  }

  /**
   * The kind that a text names first in the order of the vocabulary, even in a sentence; null where
   * it names none.
   */
  static StatementKind named(String text) {
    String folded = PUNCTUATION.matcher(Vocabulary.fold(text)).replaceAll(" ").strip();
    for (Entry entry : ENTRIES) {
      if (entry.pattern().matcher(folded).find()) {
        return entry.kind();
      }
    }
    return null;
  }

  /** Whether a text is prose: it ends as a sentence does, or is longer than titles are. */
  static boolean sentence(String text) {
    String stripped = text.strip();
    int words = stripped.split("\\s+").length;
    boolean stopped =
        stripped.endsWith(".")
            || stripped.endsWith(".)")
            || stripped.endsWith(";")
            || (stripped.endsWith(":") && Vocabulary.says("introduces", stripped));
    boolean abbreviated = Vocabulary.says("abbreviation", stripped);
    boolean closed = stopped && !abbreviated && words >= SHORTEST_SENTENCE;
    return closed || words > LONGEST_TITLE_WORDS || (stopped && words > SHORTEST_PROSE);
  }

  /** A title without its remarks on scale and audit. */
  static String bare(String title) {
    return REMARK.matcher(title).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  private static StatementKind kindOf(VocabularyRow row) {
    return row.get(0).equals("-") ? null : row.name(0, StatementKind.class);
  }

  private record Entry(StatementKind kind, Pattern pattern) {}
}
