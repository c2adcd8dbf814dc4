package org.tickmark.statement;

import java.util.List;

/**
 * One statement. It may take a part of a table, or go on over several.
 *
 * @param index its 1-based ordinal in the exhibit
 * @param kind which statement
 * @param basis the basis of the statement as a whole, from its title
 * @param title as written, without scale and audit remarks; empty where it has none
 * @param lines from top to bottom
 */
public record Statement(
    int index, StatementKind kind, Basis basis, String title, List<StatementLine> lines) {
  public Statement {
    lines = List.copyOf(lines);
  }
}
