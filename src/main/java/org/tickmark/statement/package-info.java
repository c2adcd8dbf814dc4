/**
 * The meaning of tables. A layout comes in; statements go out: which statement each table is, on
 * which basis, over which periods, in which unit, scale and currency, under which headings. What
 * the exhibit does not say stays null and is warned of.
 *
 * <p>The way through: {@code Segmenter} cuts tables at titles, {@code Drafter} tells which
 * statement each stretch is and joins what belongs together, {@code ColumnReader} reads heads,
 * {@code StatementBuilder} gives every figure its meaning. Words live in the resource files beside
 * the package.
 */
package org.tickmark.statement;
