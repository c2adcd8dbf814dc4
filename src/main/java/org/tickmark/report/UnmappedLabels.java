package org.tickmark.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tickmark.dataset.DatasetRow;

/** Counts the labels of the GAAP primary statements that have no concept. */
public final class UnmappedLabels {
  /** The columns of {@code line_items} that are needed. */
  public static final Set<String> COLUMNS =
      Set.of("source_uri", "statement", "basis", "label", "section", "concept");

  private static final Set<String> PRIMARY =
      Set.of("BALANCE_SHEET", "INCOME_STATEMENT", "CASH_FLOW");

  private final Map<Key, Count> unmapped = new HashMap<>();
  private long figures;
  private long without;

  private record Key(String statement, String label) {}

  private static final class Count {
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private long figures;

    /** The heading that stands above most of them. */
    String heading() {
      return headings.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  /** Counts a line item. */
  public void add(DatasetRow row) {
    String statement = row.text("statement");
    if (!PRIMARY.contains(statement) || !"GAAP".equals(row.text("basis"))) {
      return;
    }
    figures++;
    if (row.text("concept") != null) {
      return;
    }
    without++;
    String label = row.text("label") == null ? "" : row.text("label");
    Count count =
        unmapped.computeIfAbsent(
            new Key(statement, label.toLowerCase(Locale.ROOT)), key -> new Count());
    count.figures++;
    count.documents.add(row.text("source_uri"));
    String section = row.text("section");
    count.headings.merge(section == null ? "" : section, 1, Integer::sum);
  }

  /**
   * The labels, those of most figures first, as text for a person.
   *
   * @param limit how many labels
   */
  public String print(int limit) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%,d of %,d GAAP figures of the primary statements have no concept; %,d labels%n"
            .formatted(without, figures, unmapped.size()));
    text.append("%8s %9s  %-16s  %s%n".formatted("figures", "documents", "statement", "label"));
    for (Map.Entry<Key, Count> entry : mostFirst(limit)) {
      Key key = entry.getKey();
      Count count = entry.getValue();
      String heading = count.heading();
      text.append(
          "%8d %9d  %-16s  %s%s%n"
              .formatted(
                  count.figures,
                  count.documents.size(),
                  key.statement(),
                  key.label().isEmpty() ? "(no label)" : key.label(),
                  heading.isEmpty() ? "" : "  [" + heading + "]"));
    }
    return text.toString();
  }

  private List<Map.Entry<Key, Count>> mostFirst(int limit) {
    return unmapped.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Key, Count> e) -> -e.getValue().figures)
                .thenComparing(e -> e.getKey().statement())
                .thenComparing(e -> e.getKey().label()))
        .limit(limit)
        .toList();
  }
}
