package org.tickmark.table;

import java.math.BigDecimal;

/**
 * A displayed figure, read to the digit.
 *
 * @param value signed as displayed, its scale the digits shown after the point; not yet multiplied
 *     by the statement's scale; a per cent figure as displayed (45.2 for 45.2%). Zero for a dash.
 * @param nil whether it is a dash
 * @param symbol the currency mark displayed with it, as {@code $}, {@code US$} or {@code RMB}; null
 *     without one
 * @param percent whether a per cent sign belongs to it
 * @param text as displayed, its parts joined without inner spaces: {@code $(46,003)}
 */
public record Figure(BigDecimal value, boolean nil, String symbol, boolean percent, String text) {}
