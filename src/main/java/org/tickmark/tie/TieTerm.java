package org.tickmark.tie;

import java.math.BigDecimal;

/**
 * A figure on the computed side of a tie.
 *
 * @param tableIndex its table
 * @param line its row in that table
 * @param label of that row
 * @param weight what it is multiplied by, mostly 1 or -1
 * @param value unscaled
 */
public record TieTerm(
    int tableIndex, int line, String label, BigDecimal weight, BigDecimal value) {}
