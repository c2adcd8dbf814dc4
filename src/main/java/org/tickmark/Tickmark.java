package org.tickmark;

import java.util.List;
import org.tickmark.exhibit.Cutter;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.lineitem.LineItem;
import org.tickmark.lineitem.Normalizer;
import org.tickmark.statement.StatementReader;
import org.tickmark.statement.Statements;
import org.tickmark.table.Document;
import org.tickmark.table.TableReader;
import org.tickmark.tie.TieChecker;
import org.tickmark.vocabulary.VocabularyException;

/** The way through the rooms for one exhibit: layout, meaning, normalization, ties. */
public final class Tickmark {
  private Tickmark() {}

  /**
   * Reads the words of all rooms, so that a fault in a data file ends a job before it starts and
   * not each of its documents.
   *
   * @throws VocabularyException where a data file is missing or broken
   */
  public static void ready() {
    Cutter.ready();
    TableReader.ready();
    StatementReader.ready();
    Normalizer.ready();
    TieChecker.ready();
  }

  /**
   * Reads an exhibit to the end. A pure function of the exhibit and the parser version.
   *
   * @param exhibit one document
   * @return all that was read of it
   */
  public static TiedExhibit read(Exhibit exhibit) {
    Document document = TableReader.read(exhibit);
    Statements statements = StatementReader.read(document);
    List<LineItem> lineItems = Normalizer.normalize(statements);
    return new TiedExhibit(exhibit, document, statements, lineItems, TieChecker.check(lineItems));
  }
}
