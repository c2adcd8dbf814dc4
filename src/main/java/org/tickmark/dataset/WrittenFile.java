package org.tickmark.dataset;

import java.io.Serializable;

/**
 * A file that was published.
 *
 * @param path relative to the output
 * @param rows how many rows it holds
 * @param bytes its size
 * @param sha256 of its bytes
 */
public record WrittenFile(String path, int rows, long bytes, String sha256)
    implements Serializable {}
