package org.tickmark.lineitem;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.statement.Statement;
import org.tickmark.statement.StatementFigure;
import org.tickmark.statement.StatementLine;
import org.tickmark.statement.Statements;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.vocabulary.VocabularyFile;

/** Door of the room: turns statements into line items. */
public final class Normalizer {
  private Normalizer() {}

  /**
   * Reads the words of this room, so that a fault in a data file shows before any work.
   *
   * @throws org.tickmark.vocabulary.VocabularyException where one is missing or broken
   */
  public static void ready() {
    VocabularyFile.ready(
        MethodHandles.lookup(), PlainWords.class, ConceptDictionary.class, Zones.class);
  }

  /**
   * Normalizes every figure.
   *
   * @param statements of one exhibit
   * @return a line item for each figure, in reading order, those of change and per cent columns
   *     included
   */
  public static List<LineItem> normalize(Statements statements) {
    List<LineItem> items = new ArrayList<>();
    LineTraits traits = new LineTraits(statements);
    for (Statement statement : statements.statements()) {
      List<Concept.Found> concepts = new ConceptFinder(statement, traits).concepts();
      for (int i = 0; i < statement.lines().size(); i++) {
        StatementLine line = statement.lines().get(i);
        for (StatementFigure figure : line.figures()) {
          items.add(item(statement, line, figure, concepts.get(i)));
        }
      }
    }
    return items;
  }

  private static LineItem item(
      Statement statement, StatementLine line, StatementFigure figure, Concept.Found found) {
    Cell cell = figure.cell();
    BigDecimal value = value(figure);
    Concept.Found concept = found != null && found.concept().counts(figure.unit()) ? found : null;
    String name = concept == null ? null : concept.nameFor(figure.basis());
    List<String> footnotes = new ArrayList<>(line.notes());
    footnotes.addAll(cell.notes());
    return new LineItem(
        statement.index(),
        statement.kind(),
        figure.basis(),
        statement.title(),
        line.tableIndex(),
        line.line(),
        figure.column(),
        figure.role(),
        line.section(),
        line.label(),
        line.depth(),
        line.total(),
        line.above(),
        name,
        name == null ? null : concept.source(),
        figure.columnHead(),
        figure.period(),
        figure.unit(),
        figure.scale(),
        decimals(figure),
        value,
        name == null ? null : Sign.xbrl(concept.concept(), statement.kind(), line.label(), value),
        cell.figure().nil(),
        cell.figure().text(),
        footnotes,
        figure.audited(),
        figure.restated(),
        cell.source());
  }

  /** Unscaled and exact; a per cent as a fraction. */
  static BigDecimal value(StatementFigure figure) {
    Figure shown = figure.cell().figure();
    if (figure.percent()) {
      return shown.value().movePointLeft(2);
    }
    return shown.value().multiply(BigDecimal.valueOf(figure.scale()));
  }

  /**
   * The precision of the unscaled value as XBRL 2.1 section 4.6.5 has it: the digits after the
   * point that can be relied on, negative for thousands and millions.
   */
  static int decimals(StatementFigure figure) {
    int shown = figure.cell().figure().value().scale();
    return figure.percent() ? shown + 2 : shown - powerOfTen(figure.scale());
  }

  private static int powerOfTen(long scale) {
    return BigDecimal.valueOf(scale).precision() - 1;
  }
}
