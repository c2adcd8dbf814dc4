package org.tickmark.dataset;

/**
 * A file to be published.
 *
 * @param path relative to the output
 * @param bytes its content
 * @param rows how many rows it holds
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record DatasetFile(String path, byte[] bytes, int rows) {}
