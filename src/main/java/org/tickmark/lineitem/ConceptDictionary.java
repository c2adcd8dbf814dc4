package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tickmark.statement.StatementKind;

/** The concept dictionary, from {@code concepts.tsv}; its head says what the columns mean. */
final class ConceptDictionary {
  private static final ConceptDictionary LOADED = load();

  private final Map<String, List<Concept>> byLabel = new HashMap<>();

  private ConceptDictionary() {}

  /** The one dictionary of this version. */
  static ConceptDictionary get() {
    return LOADED;
  }

  /** The concepts that have this label in a statement. */
  List<Concept> candidates(StatementKind kind, String label) {
    return byLabel.getOrDefault(code(kind) + "|" + LabelFolds.fold(label), List.of());
  }

  static String code(StatementKind kind) {
    return switch (kind) {
      case BALANCE_SHEET -> "BS";
      case INCOME_STATEMENT -> "IS";
      case CASH_FLOW -> "CF";
      case EQUITY -> "EQ";
      case RECONCILIATION -> "RECON";
      case SEGMENT, OTHER -> "KPI";
    };
  }

  private void add(String[] row) {
    Concept.Balance balance =
        row[3].isEmpty() ? null : Concept.Balance.valueOf(row[3].toUpperCase(Locale.ROOT));
    String unit =
        switch (row[5]) {
          case "USD" -> "money";
          case "USD/shares" -> "perShare";
          default -> row[5];
        };
    Concept concept = new Concept(row[0].replace("ext:", "tickmark:"), balance, unit, row[6]);
    for (String label : row[2].split("\\|")) {
      List<Concept> known =
          byLabel.computeIfAbsent(row[1] + "|" + LabelFolds.fold(label), l -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.name().equals(concept.name()))) {
        known.add(concept);
      }
    }
  }

  private static ConceptDictionary load() {
    ConceptDictionary dictionary = new ConceptDictionary();
    Resource.rows("concepts.tsv").forEach(dictionary::add);
    return dictionary;
  }
}
