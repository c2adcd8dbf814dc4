/**
 * The layout of an exhibit. Text comes in; prose and grids go out, the same for fixed-width text
 * and for HTML: each figure in a logical column, each head over the columns that it covers, each
 * label whole, every one of them with its place in the source. Nothing is understood here but how
 * tables are set.
 */
package org.tickmark.table;
