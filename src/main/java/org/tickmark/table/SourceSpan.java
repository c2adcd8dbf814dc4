package org.tickmark.table;

/**
 * Where something stands in the exhibit's text.
 *
 * @param line 1-based line
 * @param column 1-based column in that line, before tabs are expanded
 * @param offset 0-based character offset in the text
 * @param length in characters, from the first to the last character of it
 */
public record SourceSpan(int line, int column, int offset, int length) {}
