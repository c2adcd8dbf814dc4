package org.tickmark.tie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tickmark.statement.StatementKind;

/**
 * One test of one stated figure against others.
 *
 * @param id unique in the exhibit and the same in each run: {@code
 *     <rule>-<table>-<line>-<column>[-n]}
 * @param rule the rule's stable name, as {@code FOOTING} or {@code BALANCE_SHEET_IDENTITY}
 * @param statement the statement of the stated figure
 * @param periodEnd of the stated figure, or null
 * @param quarters of the stated figure, or null
 * @param unit of the stated figure, or null
 * @param stated the stated figure, unscaled
 * @param computed what the terms give
 * @param difference stated less computed
 * @param tolerance the greatest difference that the displayed digits allow
 * @param status how it came out; never {@link TieStatus#UNTESTED}
 * @param totalTable the stated figure's table
 * @param totalLine the stated figure's row in that table
 * @param terms the computed side
 * @param explanation in words a reviewer would write
 */
public record Tie(
    String id,
    String rule,
    StatementKind statement,
    LocalDate periodEnd,
    Integer quarters,
    String unit,
    BigDecimal stated,
    BigDecimal computed,
    BigDecimal difference,
    BigDecimal tolerance,
    TieStatus status,
    int totalTable,
    int totalLine,
    List<TieTerm> terms,
    String explanation) {
  public Tie {
    terms = List.copyOf(terms);
  }
}
