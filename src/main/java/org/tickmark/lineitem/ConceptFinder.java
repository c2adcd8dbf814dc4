package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.StatementLine;

/**
 * Finds the concept of each line of a statement: by its label, and where several have that label,
 * by section and unit.
 */
final class ConceptFinder {
  private final Statement statement;

  ConceptFinder(Statement statement) {
    this.statement = statement;
  }

  /** A concept for each line, or null where none or more than one fits. */
  List<Concept.Found> concepts() {
    List<String> zones = Zones.of(statement);
    List<Concept.Found> found = new ArrayList<>();
    for (int i = 0; i < statement.lines().size(); i++) {
      found.add(find(statement.lines().get(i), zones.get(i)));
    }
    if (statement.kind() == StatementKind.BALANCE_SHEET) {
      new UnlabelledTotals(statement, zones).name(found);
    }
    return found;
  }

  private Concept.Found find(StatementLine line, String zone) {
    List<Concept> candidates =
        ConceptDictionary.get().candidates(statement.kind(), line.label()).stream()
            .filter(
                concept ->
                    line.figures().stream().map(StatementFigure::unit).anyMatch(concept::counts))
            .toList();
    if (candidates.size() == 1) {
      return opposed(candidates.get(0).section(), zone)
          ? null
          : new Concept.Found(candidates.get(0), ConceptSource.DICTIONARY);
    }
    List<Concept> fitting =
        candidates.stream().filter(c -> !zone.isEmpty() && c.section().startsWith(zone)).toList();
    return fitting.size() == 1 ? new Concept.Found(fitting.get(0), ConceptSource.CONTEXT) : null;
  }

  /**
   * A label of the other side of the statement names something else here: "Product" under costs is
   * no revenue.
   */
  private static boolean opposed(String section, String zone) {
    boolean sides =
        section.contains("assets") && (zone.contains("liabilities") || zone.equals("equity"));
    boolean sidesBack = section.contains("liabilities") && zone.contains("assets");
    boolean flows =
        (section.equals("investing") && zone.equals("financing"))
            || (section.equals("financing") && zone.equals("investing"));
    boolean costs =
        section.equals("revenue")
            && !zone.isEmpty()
            && !zone.equals("revenue")
            && !zone.equals("bank income");
    return sides || sidesBack || flows || costs;
  }
}
