package org.tickmark;

/**
 * The version of what is read out of an exhibit. Any change to a figure, a tie or a schema is a new
 * version.
 */
public final class ParserVersion {
  /** As it stands in every row, in the catalog and in the manifest. */
  public static final String CURRENT = "0.1.0";

  private ParserVersion() {}
}
