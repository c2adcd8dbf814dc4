package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.StatementLine;

/** Finds the concept of each line of a statement: by its label and by where it stands. */
final class ConceptFinder {
  /** Where lines of other tables that repeat a statement's are looked up. */
  private static final List<String> STATEMENTS = List.of("IS", "CF", "BS");

  /** The part of a line that stands in no statement. */
  private static final String ELSEWHERE = "elsewhere";

  private static final Set<String> SAID_OF_A_COPY = Set.of("gaap", "external");

  private final Statement statement;
  private final String code;
  private final List<String> zones;
  private final List<Set<String>> traits;

  ConceptFinder(Statement statement, LineTraits traits) {
    this.statement = statement;
    this.code = ConceptDictionary.code(statement.kind());
    this.zones = Zones.of(statement);
    this.traits = traits.of(statement, zones);
  }

  /** A concept for each line, or null where none or more than one fits. */
  List<Concept.Found> concepts() {
    List<Concept.Found> found = new ArrayList<>();
    for (int i = 0; i < statement.lines().size(); i++) {
      found.add(find(i, traits.get(i)));
    }
    if (statement.kind() == StatementKind.BALANCE_SHEET) {
      new UnlabelledTotals(statement, zones).name(found);
    }
    if (statement.kind() == StatementKind.INCOME_STATEMENT) {
      findBetweenResults(found);
    }
    return found;
  }

  /**
   * A line that stands alone between the operating and the pretax income is all that lies between
   * them.
   */
  private void findBetweenResults(List<Concept.Found> found) {
    for (int i = 1; i + 1 < found.size(); i++) {
      if (isNamed(found.get(i - 1), "OperatingIncomeLoss")
          && isNamed(found.get(i + 1), "IncomeLossFromContinuingOperationsBeforeIncomeTaxes")) {
        Set<String> alone = new HashSet<>(traits.get(i));
        alone.add("alone");
        found.set(i, find(i, alone));
      }
    }
  }

  private static boolean isNamed(Concept.Found found, String start) {
    return found != null && found.concept().name().startsWith(start);
  }

  private Concept.Found find(int index, Set<String> traits) {
    StatementLine line = statement.lines().get(index);
    Set<String> heading = new HashSet<>();
    int depth = line.section().size();
    line.section()
        .subList(Math.max(0, depth - 2), depth)
        .forEach(text -> heading.addAll(PlainWords.of(text)));
    LabelContext label = new LabelContext(words(line), heading, zones.get(index), traits);
    Concept.Found own = find(code, label, line);
    if (own != null || STATEMENTS.contains(code) || code.equals("EQ")) {
      return own;
    }
    return ofOtherStatement(label, line);
  }

  private static Concept.Found find(String code, LabelContext label, StatementLine line) {
    List<StatementFigure> figures = telling(line);
    return ConceptDictionary.get()
        .find(code, label, concept -> figures.stream().anyMatch(f -> concept.counts(f.unit())));
  }

  /** The figures that tell of what a line is: its shares in a total only where it has no others. */
  private static List<StatementFigure> telling(StatementLine line) {
    List<StatementFigure> amounts =
        line.figures().stream().filter(figure -> !"pure".equals(figure.unit())).toList();
    return amounts.isEmpty() ? line.figures() : amounts;
  }

  /**
   * A line of another table has the concept that it has in the statement it is taken from: figures
   * of a day in a balance sheet, others in one of a period.
   */
  private static Concept.Found ofOtherStatement(LabelContext label, StatementLine line) {
    Set<String> words = new HashSet<>(label.words());
    words.removeAll(SAID_OF_A_COPY);
    for (String other : STATEMENTS) {
      LabelContext sought =
          new LabelContext(
              words,
              label.heading(),
              other.equals("BS") ? "" : ELSEWHERE,
              label.traits(),
              /* isCopied= */ true);
      Concept.Found found =
          ConceptDictionary.get()
              .find(
                  other,
                  sought,
                  concept ->
                      telling(line).stream()
                          .anyMatch(f -> concept.counts(f.unit()) && concept.isOf(f.period())));
      if (found != null) {
        return new Concept.Found(found.concept(), ConceptSource.CONTEXT, /* lent= */ true);
      }
    }
    return null;
  }

  /** The words of a label; a bare total is the total of its heading. */
  private Set<String> words(StatementLine line) {
    Set<String> words = new HashSet<>(PlainWords.of(line.label()));
    boolean bare =
        words.isEmpty()
            ? line.label().isBlank() && isOnlyTotal(line)
            : words.equals(Set.of("total"));
    if (bare && STATEMENTS.contains(code) && !line.section().isEmpty()) {
      Set<String> heading =
          new HashSet<>(PlainWords.of(line.section().get(line.section().size() - 1)));
      boolean side = heading.contains("asset") || heading.contains("liability");
      if (!side || heading.contains("current")) {
        words.addAll(heading);
        words.add("total");
      }
    }
    return words;
  }

  /** Whether no other line under the same headings is without a label. */
  private boolean isOnlyTotal(StatementLine line) {
    return statement.lines().stream()
            .filter(other -> other.label().isBlank() && other.section().equals(line.section()))
            .count()
        == 1;
  }
}
