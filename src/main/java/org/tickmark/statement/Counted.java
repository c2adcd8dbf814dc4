package org.tickmark.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tickmark.vocabulary.VocabularyFile;

/** Things that releases count beside money and shares, from {@code counted.tsv}. */
final class Counted {
  private static final List<Entry> LINES = entries("line");
  private static final List<Entry> HEADS = entries("head");
  private static final Memo<String> READ_LINE = new Memo<>(text -> named(LINES, text));
  private static final Memo<String> READ_HEAD = new Memo<>(text -> named(HEADS, text));

  private Counted() {}

  /** The unit of a line that counts things, as {@code stores}; null for any other. */
  static String line(String label) {
    return orNull(READ_LINE.of(label));
  }

  /** The unit of a line that counts things itself, or that its heading says to count; or null. */
  static String under(String label, String heading) {
    String own = line(label);
    return own != null ? own : line(heading);
  }

  /** The unit of a column whose own head says that it counts things; null for any other. */
  static String head(String text) {
    return orNull(READ_HEAD.of(text));
  }

  private static String named(List<Entry> entries, String text) {
    String folded = Vocabulary.fold(text);
    for (Entry entry : entries) {
      Matcher m = entry.pattern().matcher(folded);
      if (m.find()) {
        return entry.unit().equals("=") ? m.group(1) : entry.unit();
      }
    }
    return "";
  }

  private static String orNull(String unit) {
    return unit.isEmpty() ? null : unit;
  }

  private static List<Entry> entries(String place) {
    return VocabularyFile.rows(Counted.class, "counted.tsv", 4).stream()
        .filter(row -> row.get(0).equals(place))
        .map(row -> new Entry(row.get(1), row.pattern(2)))
        .toList();
  }

  private record Entry(String unit, Pattern pattern) {}
}
