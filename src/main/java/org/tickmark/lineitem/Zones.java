package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.StatementLine;
import org.tickmark.vocabulary.VocabularyFile;

/**
 * Follows the parts of a statement down its lines: those of a balance sheet by its totals, those of
 * the others by {@code zones.tsv}.
 */
final class Zones {
  private static final List<Zone> ZONES =
      VocabularyFile.rows(Zones.class, "zones.tsv", 4).stream()
          .map(row -> new Zone(row.get(0), row.get(1), row.get(2), row.pattern(3)))
          .toList();

  private record Zone(String statement, String name, String trigger, Pattern pattern) {}

  private final String code;

  private Zones(String code) {
    this.code = code;
  }

  /** The zone of each line; empty where none is known. */
  static List<String> of(Statement statement) {
    return statement.kind() == StatementKind.BALANCE_SHEET
        ? new BalanceSheetZones(statement).zones()
        : new Zones(ConceptDictionary.code(statement.kind())).follow(statement.lines());
  }

  /**
   * What came last decides: a heading that opens a part, the end of such a heading's lines, or a
   * label that ends a part. A label that opens a part itself is in it.
   */
  private List<String> follow(List<StatementLine> lines) {
    List<String> zones = new ArrayList<>();
    List<String> above = List.of();
    String zone = find("start", "").orElse("");
    String base = zone;
    for (StatementLine line : lines) {
      if (!line.section().equals(above)) {
        zone = headed(line.section()).orElse(base);
        above = line.section();
      }
      zone = find("label", line.label()).orElse(zone);
      zones.add(zone);
      Optional<String> next = find("after", line.label());
      if (next.isPresent()) {
        base = next.get();
        zone = base;
      }
    }
    return zones;
  }

  /** The zone of the innermost heading that names one. */
  private Optional<String> headed(List<String> headings) {
    for (int i = headings.size() - 1; i >= 0; i--) {
      Optional<String> zone = find("heading", headings.get(i));
      if (zone.isPresent()) {
        return zone;
      }
    }
    return Optional.empty();
  }

  private Optional<String> find(String trigger, String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    return ZONES.stream()
        .filter(zone -> zone.statement().equals(code) && zone.trigger().equals(trigger))
        .filter(zone -> zone.pattern().matcher(lower).find())
        .map(Zone::name)
        .findFirst();
  }
}
