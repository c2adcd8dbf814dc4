package org.tickmark.statement;

import org.tickmark.table.Cell;

/**
 * A figure with its meaning.
 *
 * @param column its figure column in the table, 0-based
 * @param columnHead the head as written, its lines joined with a space
 * @param role what the column's figures are
 * @param period the time it speaks of
 * @param basis by which rules it is stated
 * @param unit ISO 4217 code, {@code shares}, {@code USD/shares}, {@code pure} or a counted thing;
 *     null where not known
 * @param scale what the displayed figure is multiplied by: 1, 1000, 1000000 ...; for a per cent
 *     figure always 1
 * @param audited true or false where the exhibit says so for the column or the statement, else null
 * @param restated whether its column says restated, as adjusted, recast or revised
 * @param percent whether what is displayed is in per cent, with the sign or without
 * @param cell the cell it was read from; its figure is never null
 */
public record StatementFigure(
    int column,
    String columnHead,
    ColumnRole role,
    Period period,
    Basis basis,
    String unit,
    long scale,
    Boolean audited,
    boolean restated,
    boolean percent,
    Cell cell) {}
