package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.List;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
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
    List<Concept.Found> found = new ArrayList<>();
    for (StatementLine line : statement.lines()) {
      found.add(find(line));
    }
    return found;
  }

  private Concept.Found find(StatementLine line) {
    List<Concept> candidates =
        ConceptDictionary.get().candidates(statement.kind(), line.label()).stream()
            .filter(
                concept ->
                    line.figures().stream().map(StatementFigure::unit).anyMatch(concept::counts))
            .toList();
    if (candidates.size() == 1) {
      return new Concept.Found(candidates.get(0), ConceptSource.DICTIONARY);
    }
    String section = Labels.normal(String.join(" ", line.section()));
    List<Concept> fitting = candidates.stream().filter(c -> section.contains(c.section())).toList();
    return fitting.size() == 1 ? new Concept.Found(fitting.get(0), ConceptSource.CONTEXT) : null;
  }
}
