package org.tickmark.exhibit;

/**
 * Whose release it is. Each part is null where neither the submission's header nor the text gives
 * it.
 *
 * @param cik the SEC's Central Index Key as ten digits, leading zeros kept
 * @param ticker the exchange's symbol in upper case
 * @param name the company's name as written
 */
public record Company(String cik, String ticker, String name) {
  /** A company of which nothing is known. */
  public static final Company UNKNOWN = new Company(null, null, null);
}
