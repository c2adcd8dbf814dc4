package org.tickmark;

import java.util.List;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.Statements;
import org.tickmark.table.Document;
import org.tickmark.tie.TieReport;

/**
 * An exhibit read to the end: its layout, its meaning, its line items and their ties.
 *
 * @param exhibit what was read
 * @param document its layout
 * @param statements its meaning
 * @param lineItems every figure of every table, in reading order, those of change columns included
 * @param ties the tests of them
 */
public record TiedExhibit(
    Exhibit exhibit,
    Document document,
    Statements statements,
    List<LineItem> lineItems,
    TieReport ties) {
  public TiedExhibit {
    lineItems = List.copyOf(lineItems);
  }
}
