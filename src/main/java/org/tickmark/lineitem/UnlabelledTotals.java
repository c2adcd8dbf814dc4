package org.tickmark.lineitem;

import java.math.BigDecimal;
import java.util.List;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.StatementLine;

/**
 * Names the two last totals of a balance sheet that sets them under a double rule without a label,
 * or as "Total": the assets end where the liabilities begin, and the statement ends with
 * liabilities and equity.
 */
final class UnlabelledTotals {
  private static final String ASSETS = "Assets";
  private static final String CLAIMS = "LiabilitiesAndStockholdersEquity";

  private final Statement statement;
  private final List<String> zones;

  UnlabelledTotals(Statement statement, List<String> zones) {
    this.statement = statement;
    this.zones = zones;
  }

  /**
   * Names both or none: that they are alike in one column at least shows that they are what they
   * seem.
   */
  void name(List<Concept.Found> found) {
    boolean named =
        found.stream()
            .anyMatch(f -> f != null && List.of(ASSETS, CLAIMS).contains(f.concept().name()));
    int assets = assets();
    int claims = statement.lines().size() - 1;
    if (named || assets < 0 || claims <= assets || !isUnlabelled(claims)) {
      return;
    }
    if (isClaim(claims) && alike(assets, claims)) {
      found.set(assets, total(ASSETS));
      found.set(claims, total(CLAIMS));
    }
  }

  /** The last unlabelled line before the first of the liabilities. */
  private int assets() {
    for (int i = 0; i + 1 < zones.size(); i++) {
      if (!isClaim(i) && isClaim(i + 1)) {
        return isUnlabelled(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isUnlabelled(int line) {
    String label = Labels.normal(statement.lines().get(line).label());
    return label.isEmpty() || label.equals("total");
  }

  private boolean isClaim(int line) {
    String zone = zones.get(line);
    return zone.contains("liabilities")
        || zone.equals("equity")
        || statement.lines().get(line).section().stream()
            .anyMatch(heading -> Labels.normal(heading).startsWith("liabilities"));
  }

  private boolean alike(int one, int other) {
    StatementLine a = statement.lines().get(one);
    StatementLine b = statement.lines().get(other);
    return a.figures().stream()
        .anyMatch(
            figure ->
                b.figures().stream()
                    .anyMatch(
                        f ->
                            f.column() == figure.column()
                                && value(f).compareTo(value(figure)) == 0));
  }

  private static BigDecimal value(StatementFigure figure) {
    return figure.cell().figure().value();
  }

  private static Concept.Found total(String name) {
    String label = name.equals(ASSETS) ? "total assets" : "total liabilities and equity";
    return ConceptDictionary.get().candidates(StatementKind.BALANCE_SHEET, label).stream()
        .filter(concept -> concept.name().equals(name))
        .findFirst()
        .map(concept -> new Concept.Found(concept, ConceptSource.CONTEXT))
        .orElse(null);
  }
}
