package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementLine;

/**
 * The parts of a balance sheet, by the totals that end them: current assets end at their total, all
 * assets at theirs, and so on. Where a total is missing, headings tell. A side without totals of
 * current and other items is unclassified.
 */
final class BalanceSheetZones {
  private static final Set<String> CURRENT_ASSETS = Set.of("current", "asset");
  private static final Set<String> ASSETS = Set.of("asset");
  private static final Set<String> CURRENT_LIABILITIES = Set.of("current", "liability");
  private static final Set<String> LIABILITIES = Set.of("liability");

  private final List<StatementLine> lines;
  private final List<Set<String>> words = new ArrayList<>();
  private final List<Set<String>> heading = new ArrayList<>();

  BalanceSheetZones(Statement statement) {
    this.lines = statement.lines();
    for (StatementLine line : lines) {
      Set<String> label = new HashSet<>(PlainWords.of(line.label()));
      label.remove("total");
      words.add(label);
      heading.add(line.section().isEmpty() ? Set.of() : words(last(line.section())));
    }
  }

  private static Set<String> words(String text) {
    return new HashSet<>(PlainWords.of(text));
  }

  private static String last(List<String> section) {
    return section.get(section.size() - 1);
  }

  /** The zone of each line; empty where none is known. */
  List<String> zones() {
    int assets = endOfAssets();
    int liabilities = first(assets + 1, i -> words.get(i).equals(LIABILITIES));
    int equity = first(Math.max(assets, liabilities) + 1, this::isEquity);
    int end = first(assets + 1, this::isLastTotal);
    String[] zones = new String[lines.size()];
    for (int i = 0; i < zones.length; i++) {
      if (end >= 0 && i > end) {
        zones[i] = "after";
      } else if (equity >= 0 && i >= equity) {
        zones[i] = "equity";
      } else if (i > assets && assets >= 0) {
        zones[i] = liabilities >= 0 && i > liabilities ? "mezzanine" : claim(i, assets, equity);
      } else {
        zones[i] = assets >= 0 ? asset(i, assets) : "";
      }
    }
    return List.of(zones);
  }

  /** The total of assets, or the last line before the first that stands under liabilities. */
  private int endOfAssets() {
    int total = first(0, i -> words.get(i).equals(ASSETS));
    return total >= 0
        ? total
        : first(
                0,
                i ->
                    lines.get(i).section().stream()
                        .map(BalanceSheetZones::words)
                        .anyMatch(h -> h.contains("liability") && !h.contains("asset")))
            - 1;
  }

  private String asset(int line, int end) {
    return part(line, 0, end, CURRENT_ASSETS, "assets");
  }

  private String claim(int line, int assets, int equity) {
    int end = equity >= 0 ? equity - 1 : lines.size() - 1;
    return part(line, assets + 1, end, CURRENT_LIABILITIES, "liabilities");
  }

  /** Up to the total of current items a line is current; without the total, headings tell. */
  private String part(int line, int from, int to, Set<String> current, String side) {
    int total = first(from, i -> i <= to && words.get(i).equals(current));
    boolean headed = first(from, i -> i <= to && heading.get(i).equals(current)) >= 0;
    if (total < 0 && !headed) {
      return "unclassified " + side;
    }
    boolean isCurrent = total >= 0 ? line <= total : heading.get(line).equals(current);
    return (isCurrent ? "current " : "noncurrent ") + side;
  }

  private boolean isEquity(int line) {
    Set<String> label = words.get(line);
    Set<String> above = heading.get(line);
    boolean capital =
        label.contains("stock")
            && (label.contains("common")
                || label.contains("preferred")
                || label.contains("preference")
                || label.contains("treasury")
                || label.contains("capital"))
            && !label.contains("redeemable");
    return capital
        || label.contains("retained")
        || label.contains("apic")
        || (above.contains("equity") && !above.contains("liability"))
        || (label.contains("equity") && label.contains("stockholder"));
  }

  private boolean isLastTotal(int line) {
    Set<String> label = words.get(line);
    return label.contains("liability")
        && (label.contains("equity") || label.contains("deficit") || label.contains("capital"));
  }

  private int first(int from, Predicate<Integer> such) {
    for (int i = Math.max(0, from); i < lines.size(); i++) {
      if (such.test(i)) {
        return i;
      }
    }
    return -1;
  }
}
