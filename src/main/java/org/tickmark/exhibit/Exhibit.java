package org.tickmark.exhibit;

/**
 * One document to be read: a bare exhibit, or a document cut from a submission.
 *
 * @param id {@code <accession number>-<sequence>} inside a submission, else the first 32 hex digits
 *     of the SHA-256
 * @param sourceUri where it lies; a document inside a submission adds {@code #<file name, else
 *     sequence>}
 * @param sha256 of the document's bytes, 64 hex digits
 * @param bytes the document's size
 * @param sequence the document's number in its submission, or null
 * @param exhibitType the submission's {@code <TYPE>}, as {@code EX-99.1}, or null
 * @param company whose release it is
 * @param filing the filing it belongs to
 * @param format how its text is set
 * @param text the document decoded; every source position is an offset, or a line and column, in
 *     this text
 */
public record Exhibit(
    String id,
    String sourceUri,
    String sha256,
    long bytes,
    Integer sequence,
    String exhibitType,
    Company company,
    Filing filing,
    Format format,
    String text) {}
