package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementLine;
import org.tickmark.vocabulary.VocabularyFile;

/** Follows the parts of a statement down its lines, by {@code zones.tsv}. */
final class Zones {
  private static final List<Zone> ZONES =
      VocabularyFile.rows(Zones.class, "zones.tsv", 4).stream()
          .map(row -> new Zone(row.get(0), row.get(1), row.get(2).equals("after"), row.pattern(3)))
          .toList();

  private record Zone(String statement, String name, boolean after, Pattern pattern) {}

  private Zones() {}

  /** The zone of each line; empty where none is known. */
  static List<String> of(Statement statement) {
    String code = ConceptDictionary.code(statement.kind());
    List<String> zones = new ArrayList<>();
    String zone = "";
    for (StatementLine line : statement.lines()) {
      String heading =
          line.section().isEmpty() ? "" : line.section().get(line.section().size() - 1);
      String under = find(code, heading, /* after= */ false);
      zones.add(under.isEmpty() ? zone : under);
      String next = find(code, line.label(), /* after= */ true);
      zone = next.isEmpty() ? zone : next;
    }
    return zones;
  }

  private static String find(String code, String text, boolean after) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    return ZONES.stream()
        .filter(zone -> zone.statement().equals(code) && zone.after() == after)
        .filter(zone -> zone.pattern().matcher(lower).find())
        .map(Zone::name)
        .findFirst()
        .orElse("");
  }
}
