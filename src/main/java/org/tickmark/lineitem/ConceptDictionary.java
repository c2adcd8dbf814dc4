package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.statement.StatementKind;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

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

  private void add(VocabularyRow row) {
    Concept.Balance balance = row.get(3).isEmpty() ? null : row.name(3, Concept.Balance.class);
    String unit =
        switch (row.get(5)) {
          case "USD" -> "money";
          case "USD/shares" -> "perShare";
          default -> row.get(5);
        };
    Concept concept =
        new Concept(row.get(0).replace("ext:", "tickmark:"), balance, unit, row.get(6));
    for (String label : row.get(2).split("\\|")) {
      List<Concept> known =
          byLabel.computeIfAbsent(
              row.get(1) + "|" + LabelFolds.fold(label), l -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.name().equals(concept.name()))) {
        known.add(concept);
      }
    }
  }

  private static ConceptDictionary load() {
    ConceptDictionary dictionary = new ConceptDictionary();
    VocabularyFile.rows(ConceptDictionary.class, "concepts.tsv", 7).forEach(dictionary::add);
    return dictionary;
  }
}
