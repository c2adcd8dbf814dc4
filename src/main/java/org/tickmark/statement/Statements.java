package org.tickmark.statement;

import java.time.LocalDate;
import java.util.List;

/**
 * All that was understood of an exhibit.
 *
 * @param statements in reading order
 * @param reportPeriod the end of the period reported, or null
 * @param currency the currency of most figures as ISO 4217 code, or null
 * @param scale the scale of most currency figures, or null without any
 * @param unplaced numeric tokens of tables that landed nowhere
 * @param warnings what was not certain, one line each, starting with a stable code
 */
public record Statements(
    List<Statement> statements,
    LocalDate reportPeriod,
    String currency,
    Long scale,
    int unplaced,
    List<String> warnings) {
  public Statements {
    statements = List.copyOf(statements);
    warnings = List.copyOf(warnings);
  }
}
