package org.tickmark.exhibit;

/**
 * An input that could not be read: a row of the dead letters.
 *
 * @param sourceUri the input
 * @param bytes its size, or -1 where it could not be read at all
 * @param sha256 of its bytes, or null
 * @param stage where it failed: {@code READ}, {@code CUT}, {@code PARSE} or {@code WRITE}
 * @param reason a stable code that programs may compare, as {@code EMPTY_FILE}
 * @param message one line for a person
 */
public record Rejection(
    String sourceUri, long bytes, String sha256, String stage, String reason, String message) {}
