package org.tickmark.lineitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

class ConceptDictionaryTest {
  private static final Set<String> STATEMENTS = Set.of("BS", "IS", "CF", "EQ", "RECON", "KPI");
  private static final Set<String> TRAITS =
      Set.of("old", "nci", "beforeNci", "afterNci", "alone", "diluted", "single");
  private static final Set<String> SHEET_SECTIONS =
      Set.of(
          "assets",
          "current assets",
          "noncurrent assets",
          "unclassified assets",
          "liabilities",
          "current liabilities",
          "noncurrent liabilities",
          "unclassified liabilities",
          "mezzanine",
          "equity");
  private static final Pattern NAME = Pattern.compile("(?:ext:)?[A-Z][A-Za-z0-9]+|-");

  private static List<VocabularyRow> rows() {
    return VocabularyFile.rows(ConceptDictionary.class, "concepts.tsv", ConceptDictionary.COLUMNS);
  }

  @Test
  void everyRowIsWellFormed() {
    List<String> faults = new ArrayList<>();
    for (VocabularyRow row : rows()) {
      boolean well =
          NAME.matcher(row.get(0)).matches()
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
  void sectionsAndConditionsAreSuchAsAreFollowed() {
    Set<String> zones = new HashSet<>(SHEET_SECTIONS);
    VocabularyFile.rows(Zones.class, "zones.tsv", 4).forEach(row -> zones.add(row.get(1)));
    List<String> unknown =
        rows().stream()
            .filter(row -> !row.get(0).equals("-"))
            .flatMap(row -> ConceptDictionary.entries(row).stream())
            .flatMap(
                e ->
                    Stream.concat(
                        e.sections().stream().filter(s -> !zones.contains(s.replace("!", ""))),
                        e.when().stream().filter(t -> !TRAITS.contains(t.replace("!", "")))))
            .distinct()
            .toList();

    assertEquals(List.of(), unknown);
  }

  @Test
  void noConceptStandsTwiceInOneStatementSectionAndCondition() {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        rows().stream()
            .map(row -> row.get(0) + "|" + row.get(1) + "|" + row.get(6) + "|" + row.get(7))
            .filter(key -> !key.startsWith("-") && !seen.add(key))
            .toList();

    assertEquals(List.of(), twice);
  }

  @Test
  void aConceptIsTheSameWhereverItStands() {
    Map<String, String> known = new HashMap<>();
    List<String> differing = new ArrayList<>();
    for (VocabularyRow row : rows()) {
      String kind = row.get(3) + " " + row.get(4) + " " + row.get(5);
      if (!row.get(0).equals("-") && !known.computeIfAbsent(row.get(0), n -> kind).equals(kind)) {
        differing.add(row.get(0));
      }
    }

    assertEquals(List.of(), differing);
  }

  /**
   * The plainest label that a wording fits, in one of its sections, leads to its concept: no other
   * row takes it away or makes it ambiguous.
   */
  @Test
  void everyWordingLeadsToItsConcept() {
    List<String> lost = new ArrayList<>();
    for (VocabularyRow row : rows()) {
      String[] texts = row.get(2).split("\\|");
      List<ConceptDictionary.Entry> entries = ConceptDictionary.entries(row);
      for (int i = 0; i < entries.size(); i++) {
        if (!leadsToItsConcept(row.get(1), texts[i], entries.get(i))) {
          lost.add(row.get(1) + " " + row.get(0) + ": " + texts[i]);
        }
      }
    }

    assertEquals(List.of(), lost);
  }

  private static boolean leadsToItsConcept(
      String code, String text, ConceptDictionary.Entry entry) {
    Set<String> traits = new HashSet<>(entry.when());
    traits.removeIf(trait -> trait.startsWith("!"));
    List<String> sections = entry.sections().isEmpty() ? List.of("") : entry.sections();
    return sections.stream()
        .map(ConceptDictionaryTest::zoneOf)
        .map(
            zone ->
                new LabelContext(
                    plainest(text, entry.wording().required()),
                    plainest(text, entry.wording().headed()),
                    zone,
                    traits))
        .map(
            label ->
                ConceptDictionary.get()
                    .find(
                        code,
                        label,
                        c -> entry.concept() == null || c.unit().equals(entry.concept().unit())))
        .anyMatch(
            found ->
                entry.concept() == null
                    ? found == null
                    : found != null && found.concept().equals(entry.concept()));
  }

  private static String zoneOf(String section) {
    return switch (section) {
      case "assets", "liabilities" -> "unclassified " + section;
      default -> section.startsWith("!") ? "" : section;
    };
  }

  /** Of each set the word that the wording names first. */
  private static Set<String> plainest(String text, List<Set<String>> sets) {
    Set<String> words = new TreeSet<>();
    for (Set<String> set : sets) {
      words.add(
          set.stream()
              .sorted()
              .min((a, b) -> Integer.compare(place(text, a), place(text, b)))
              .orElseThrow());
    }
    return words;
  }

  private static int place(String text, String word) {
    int at = text.indexOf(word);
    return at < 0 ? text.length() : at;
  }

  /** A cut in a wording would drop the words behind it. */
  @Test
  void noWordingHoldsWordsAtWhichLabelsAreCut() {
    List<String> cuts =
        VocabularyFile.rows(PlainWords.class, "words.tsv", 3).stream()
            .filter(row -> row.get(0).equals("cut") && !row.get(1).contains(" "))
            .map(row -> row.get(1))
            .toList();
    List<String> cut =
        rows().stream()
            .filter(row -> Stream.of(row.get(2).split("[ |]+")).anyMatch(cuts::contains))
            .map(VocabularyRow::toString)
            .toList();

    assertEquals(List.of(), cut);
  }

  /** Ways to write one thing that real statements mix. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CF | Net cash (used in) provided by operating activities"
            + " | NetCashProvidedByUsedInOperatingActivities",
        "CF | NET CASH USED IN OPERATING ACTIVITIES | NetCashProvidedByUsedInOperatingActivities",
        "CF | Cash utilized for operations | NetCashProvidedByUsedInOperatingActivities",
        "CF | Additions to property, plant & equipment | PaymentsToAcquirePropertyPlantAndEquipment",
        "CF | Repayments of long-term debt | RepaymentsOfLongTermDebt",
        "CF | Payments on long-term borrowings | RepaymentsOfLongTermDebt",
        "IS | Net earnings (loss) | NetIncomeLoss",
        "IS | NET LOSS | NetIncomeLoss",
        "IS | Total net sales | Revenues",
        "IS | Cost of goods sold | CostOfRevenue",
        "BS | Total Shareholders’ Equity | StockholdersEquity",
        "BS | Merchandise inventories | InventoryNet",
        "BS | Furniture and equipment (net of accumulated depreciation of $13,000 in 2004)"
            + " | PropertyPlantAndEquipmentNet",
        "BS | Common stock, $.01 par value, authorized 30,000 shares, issued 13,432 shares"
            + " | CommonStockValue",
        "BS | Accounts receivable, less allowances of $47 and $49 | AccountsReceivableNetCurrent",
      })
  void waysToWriteOneThingLeadToOneConcept(String code, String label, String concept) {
    String zone = label.startsWith("Accounts receivable") ? "current assets" : "";

    assertEquals(concept, find(code, zone, label, Set.of("diluted")));
  }

  @Test
  void differentThingsStayApart() {
    assertEquals("Assets", find("BS", "unclassified assets", "Total assets", Set.of()));
    assertEquals("AssetsCurrent", find("BS", "current assets", "Total current assets", Set.of()));
    assertNull(find("IS", "", "Net", Set.of()));
    assertNull(find("BS", "", "Contract manufacturing in Ohio", Set.of()));
    assertEquals("InterestIncomeExpenseNet", find("IS", "", "Net interest income", Set.of()));
  }

  private static String find(String code, String zone, String label, Set<String> traits) {
    Concept.Found found =
        ConceptDictionary.get()
            .find(
                code,
                new LabelContext(new HashSet<>(PlainWords.of(label)), Set.of(), zone, traits),
                concept -> concept.unit().equals("money"));
    return found == null ? null : found.concept().name();
  }
}
