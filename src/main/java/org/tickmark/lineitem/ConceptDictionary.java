package org.tickmark.lineitem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    return byLabel.getOrDefault(code(kind) + "|" + Labels.normal(label), List.of());
  }

  private static String code(StatementKind kind) {
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
    Concept concept =
        new Concept(row[0].replace("ext:", "tickmark:"), balance, unit, Labels.normal(row[6]));
    for (String label : row[2].split("\\|")) {
      byLabel
          .computeIfAbsent(row[1] + "|" + Labels.normal(label), l -> new ArrayList<>())
          .add(concept);
    }
  }

  private static ConceptDictionary load() {
    ConceptDictionary dictionary = new ConceptDictionary();
    try (InputStream in = ConceptDictionary.class.getResourceAsStream("concepts.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(dictionary::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read concepts.tsv", e);
    }
    return dictionary;
  }
}
