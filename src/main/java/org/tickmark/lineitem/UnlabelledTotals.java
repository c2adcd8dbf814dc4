package org.tickmark.lineitem;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
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
   * seem. Where one has a name, the other is the line without words that is its like in every
   * column; where nothing tells the sides apart, two such lines are each other's like.
   */
  void name(List<Concept.Found> found) {
    int assets = indexOf(ASSETS, found);
    int claims = indexOf(CLAIMS, found);
    if (assets >= 0 && claims < 0) {
      claims = like(assets, assets + 1, statement.lines().size());
    } else if (assets < 0 && claims >= 0) {
      assets = like(claims, 0, claims);
    } else if (assets < 0) {
      assets = assets();
      claims = assets < 0 ? -1 : claims(assets);
      for (int i = 0; i < statement.lines().size() && claims < 0; i++) {
        assets = i;
        claims = isUnlabelled(i) ? like(i, i + 1, statement.lines().size()) : -1;
      }
    }
    if (assets >= 0 && claims > assets) {
      nameTotal(found, assets, ASSETS);
      nameTotal(found, claims, CLAIMS);
    }
  }

  private static int indexOf(String name, List<Concept.Found> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) != null && found.get(i).concept().name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** What its heading says of a line without words gives way to what the figures show. */
  private void nameTotal(List<Concept.Found> found, int line, String name) {
    if (found.get(line) == null || isUnlabelled(line)) {
      found.set(line, total(name));
    }
  }

  /** The last line, where it has no words and is on the side of the claims. */
  private int claims(int assets) {
    int last = statement.lines().size() - 1;
    boolean fits = last > assets && isUnlabelled(last) && isClaim(last);
    return fits && alike(assets, last) ? last : -1;
  }

  /** The last line without words among some that equals another in two columns or more, or -1. */
  private int like(int line, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isUnlabelled(i) && isAlikeThroughout(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAlikeThroughout(int one, int other) {
    Map<Integer, BigDecimal> a = values(one);
    Map<Integer, BigDecimal> b = values(other);
    return a.size() > 1 && a.equals(b) && a.values().stream().allMatch(v -> v.signum() != 0);
  }

  private Map<Integer, BigDecimal> values(int line) {
    Map<Integer, BigDecimal> values = new HashMap<>();
    statement.lines().get(line).figures().forEach(f -> values.put(f.column(), value(f)));
    return values;
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
    return new Concept.Found(ConceptDictionary.named(name), ConceptSource.CONTEXT);
  }
}
