package org.tickmark.pipeline;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param uri where it lies
 * @param bytes its size
 */
record InputFile(String uri, long bytes) implements Serializable {}
