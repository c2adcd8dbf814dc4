package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tickmark.statement.StatementKind;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** The concept dictionary, from {@code concepts.tsv}; its head says what the columns mean. */
final class ConceptDictionary {
  static final int COLUMNS = 8;
  private static final ConceptDictionary LOADED = load();

  private final Map<String, Map<String, List<Entry>>> byWord = new HashMap<>();
  private final Map<String, Set<String>> always = new HashMap<>();

  private ConceptDictionary() {}

  /**
   * A row of the file with one of its wordings.
   *
   * @param concept what it names; null where the row says that such a label names nothing
   * @param wording how it is worded
   * @param sections the parts of the statement in which it is so; empty for any
   * @param when what else must hold
   */
  record Entry(Concept concept, Wording wording, List<String> sections, List<String> when) {
    boolean fits(LabelContext label) {
      return label.isIn(sections)
          && when.stream().allMatch(label::has)
          && (!label.isCopied() || isSureElsewhere());
    }

    /**
     * Whether it may name a line of a table that is no statement. There any words may mean
     * anything: only those that are all known count, and results, which are called by a company's
     * name.
     */
    private boolean isSureElsewhere() {
      return !wording.open() || (concept != null && concept.isResult());
    }

    int weight() {
      return wording.weight() * 4 + (when.isEmpty() ? 0 : 2) + (sections.isEmpty() ? 0 : 1);
    }
  }

  /** The one dictionary of this version. */
  static ConceptDictionary get() {
    return LOADED;
  }

  /**
   * The concept of a label in its context, null where no entry fits or where those that fit best
   * name different concepts.
   *
   * @param code of the statement whose entries are asked
   * @param label what is known of the line
   * @param unit whether the line has figures of such a concept
   */
  Concept.Found find(String code, LabelContext label, Predicate<Concept> unit) {
    List<Entry> worded =
        candidates(code, label).stream()
            .filter(e -> e.concept() == null || unit.test(e.concept()))
            .toList();
    List<Entry> fitting = worded.stream().filter(e -> e.fits(label)).toList();
    int best = fitting.stream().mapToInt(Entry::weight).max().orElse(0);
    List<Entry> meant = fitting.stream().filter(e -> e.weight() == best).toList();
    if (meant.isEmpty() || concepts(meant) != 1 || meant.get(0).concept() == null) {
      return null;
    }
    boolean alone = concepts(worded) == 1 && meant.get(0).wording().headed().isEmpty();
    return new Concept.Found(
        meant.get(0).concept(), alone ? ConceptSource.DICTIONARY : ConceptSource.CONTEXT);
  }

  private static long concepts(List<Entry> entries) {
    return entries.stream()
        .map(e -> e.concept() == null ? "" : e.concept().name())
        .distinct()
        .count();
  }

  /** The entries that a label's words and heading fit, wherever it stands. */
  private List<Entry> candidates(String code, LabelContext label) {
    Map<String, List<Entry>> words = byWord.getOrDefault(code, Map.of());
    Set<String> may = always.getOrDefault(code, Set.of());
    // In an order of their own: that of hashes differs from process to process.
    Set<Entry> candidates = new LinkedHashSet<>();
    for (String word : new TreeSet<>(label.words())) {
      for (Entry entry : words.getOrDefault(word, List.of())) {
        if (entry.wording().fits(label.words(), label.heading(), may)) {
          candidates.add(entry);
        }
      }
    }
    return List.copyOf(candidates);
  }

  /** The concept of that name. */
  static Concept named(String name) {
    return LOADED.byWord.values().stream()
        .flatMap(words -> words.values().stream().flatMap(List::stream))
        .map(Entry::concept)
        .filter(concept -> concept != null && concept.name().equals(name))
        .findFirst()
        .orElseThrow();
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

  /** The entries of a row, one for each of its wordings. */
  static List<Entry> entries(VocabularyRow row) {
    Concept concept = row.get(0).equals("-") ? null : concept(row);
    return Arrays.stream(row.get(2).split("\\|"))
        .map(text -> new Entry(concept, Wording.of(text), list(row.get(6)), list(row.get(7))))
        .toList();
  }

  private static Concept concept(VocabularyRow row) {
    Concept.Balance balance = row.get(3).isEmpty() ? null : row.name(3, Concept.Balance.class);
    String unit =
        switch (row.get(5)) {
          case "USD" -> "money";
          case "USD/shares" -> "perShare";
          default -> row.get(5);
        };
    return new Concept(
        row.get(0).replace("ext:", "tickmark:"), balance, row.get(4).equals("instant"), unit);
  }

  private static List<String> list(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" *, *"));
  }

  /** Each entry stands under the words of that one of its required sets which is rarest. */
  private void index(String code, List<Entry> entries) {
    Map<String, Integer> count = new HashMap<>();
    for (Entry entry : entries) {
      entry.wording().required().forEach(set -> set.forEach(w -> count.merge(w, 1, Integer::sum)));
    }
    Comparator<Set<String>> rarest =
        Comparator.comparingInt(set -> set.stream().mapToInt(count::get).sum());
    Map<String, List<Entry>> words = byWord.computeIfAbsent(code, c -> new HashMap<>());
    for (Entry entry : entries) {
      for (String word : entry.wording().required().stream().min(rarest).orElseThrow()) {
        words.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static ConceptDictionary load() {
    ConceptDictionary dictionary = new ConceptDictionary();
    Map<String, List<Entry>> byCode = new HashMap<>();
    for (VocabularyRow row :
        VocabularyFile.rows(ConceptDictionary.class, "concepts.tsv", COLUMNS)) {
      List<Entry> entries = entries(row);
      if (entries.stream().anyMatch(e -> !e.wording().isMeaningful())) {
        throw row.fault("a wording requires nothing, or a word that does not count");
      }
      byCode.computeIfAbsent(row.get(1), c -> new ArrayList<>()).addAll(entries);
    }
    byCode.forEach(dictionary::index);
    for (VocabularyRow row : VocabularyFile.rows(PlainWords.class, "words.tsv", 3)) {
      if (row.get(0).equals("optional")) {
        for (String code : row.get(2).split(" ")) {
          dictionary
              .always
              .computeIfAbsent(code, c -> new HashSet<>())
              .addAll(PlainWords.of(row.get(1)));
        }
      }
    }
    return dictionary;
  }
}
