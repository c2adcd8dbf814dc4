package org.tickmark.lineitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.statement.StatementKind;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

class ConceptDictionaryTest {
  private static final Set<String> STATEMENTS = Set.of("BS", "IS", "CF", "EQ", "RECON", "KPI");
  private static final Pattern NAME = Pattern.compile("(?:ext:)?[A-Z][A-Za-z0-9]+");

  private static List<VocabularyRow> rows() {
    return VocabularyFile.rows(ConceptDictionary.class, "concepts.tsv", 7);
  }

  @Test
  void everyRowIsWellFormed() {
    List<String> faults = new ArrayList<>();
    for (VocabularyRow row : rows()) {
      boolean well =
          row.columns().size() == 7
              && NAME.matcher(row.get(0)).matches()
              && STATEMENTS.contains(row.get(1))
              && !row.get(2).isBlank()
              && Set.of("", "debit", "credit").contains(row.get(3))
              && Set.of("instant", "duration").contains(row.get(4))
              && Set.of("USD", "USD/shares", "shares", "pure").contains(row.get(5));
      if (!well) {
        faults.add(row.toString());
      }
    }

    assertEquals(List.of(), faults);
  }

  @Test
  void noConceptStandsTwiceInOneStatementAndSection() {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        rows().stream()
            .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(6))
            .filter(key -> !seen.add(key))
            .toList();

    assertEquals(List.of(), twice);
  }

  @Test
  void everyLabelLeadsToItsConcept() {
    List<String> lost = new ArrayList<>();
    for (VocabularyRow row : rows()) {
      for (String label : row.get(2).split("\\|")) {
        boolean found =
            candidates(row.get(1), label).stream()
                .anyMatch(c -> c.name().equals(row.get(0).replace("ext:", "tickmark:")));
        if (!found) {
          lost.add(row.get(1) + " " + label);
        }
      }
    }

    assertEquals(List.of(), lost);
  }

  /** Ways to write one thing that real statements mix. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CASH_FLOW | Net cash (used in) provided by operating activities"
            + " | NetCashProvidedByUsedInOperatingActivities",
        "CASH_FLOW | NET CASH USED IN OPERATING ACTIVITIES"
            + " | NetCashProvidedByUsedInOperatingActivities",
        "CASH_FLOW | Cash flows from financing activities, net | ",
        "INCOME_STATEMENT | Net earnings (loss) | NetIncomeLoss",
        "INCOME_STATEMENT | NET LOSS | NetIncomeLoss",
        "BALANCE_SHEET | Total Shareholders’ Equity | StockholdersEquity",
        "BALANCE_SHEET | Merchandise inventories | InventoryNet",
      })
  void waysToWriteOneThingLeadToOneConcept(StatementKind kind, String label, String concept) {
    List<String> names =
        ConceptDictionary.get().candidates(kind, label).stream().map(Concept::name).toList();

    assertEquals(concept == null ? List.of() : List.of(concept), names);
  }

  @Test
  void differentThingsStayApart() {
    assertTrue(
        ConceptDictionary.get().candidates(StatementKind.BALANCE_SHEET, "Total assets").stream()
            .noneMatch(c -> c.name().equals("AssetsCurrent")));
    assertEquals(
        List.of(), ConceptDictionary.get().candidates(StatementKind.INCOME_STATEMENT, "Net"));
  }

  private static List<Concept> candidates(String code, String label) {
    return java.util.Arrays.stream(StatementKind.values())
        .filter(kind -> ConceptDictionary.code(kind).equals(code))
        .flatMap(kind -> ConceptDictionary.get().candidates(kind, label).stream())
        .toList();
  }
}
