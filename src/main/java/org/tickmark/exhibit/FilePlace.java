package org.tickmark.exhibit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the folders that a file lies in say of its filing: EDGAR and the programs that fetch from it
 * keep a document under {@code <cik>/<accession number>/}.
 *
 * @param cik ten digits, or null
 * @param accessionNumber as {@code 0001043604-03-000012}, or null
 */
record FilePlace(String cik, String accessionNumber) {
  /** An accession number is the filer agent's ten digits, the year and a count. */
  private static final Pattern FOLDERS =
      Pattern.compile("(?:^|[/\\\\])(\\d{1,10})[/\\\\](\\d{10})(-?)(\\d{2})\\3(\\d{6})[/\\\\]");

  private static final FilePlace UNKNOWN = new FilePlace(null, null);

  static FilePlace of(String uri) {
    Matcher m = FOLDERS.matcher(uri);
    if (!m.find()) {
      return UNKNOWN;
    }
    return new FilePlace(
        "%010d".formatted(Long.valueOf(m.group(1))),
        m.group(2) + "-" + m.group(4) + "-" + m.group(5));
  }

  Filing filing() {
    return accessionNumber == null ? Filing.NONE : new Filing(accessionNumber, null, null, null);
  }
}
