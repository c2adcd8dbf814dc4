package org.tickmark.dataset;

import java.util.function.Function;

/**
 * A column of a dataset.
 *
 * @param name as other software reads it
 * @param type its type
 * @param meaning for the documentation
 * @param value takes a row's value, or null
 * @param <R> the dataset's row
 */
public record Column<R>(String name, ColumnType type, String meaning, Function<R, Object> value) {}
