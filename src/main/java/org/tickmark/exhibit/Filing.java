package org.tickmark.exhibit;

import java.time.LocalDate;

/**
 * The filing that an exhibit belongs to, from the submission's SGML header. Each part is null for a
 * bare exhibit.
 *
 * @param accessionNumber as {@code 0001043604-03-000012}
 * @param formType as {@code 8-K}
 * @param filedDate the header's {@code FILED AS OF DATE}
 * @param periodOfReport the header's {@code CONFORMED PERIOD OF REPORT}
 */
public record Filing(
    String accessionNumber, String formType, LocalDate filedDate, LocalDate periodOfReport) {
  /** The filing of a bare exhibit: nothing is known of it. */
  public static final Filing NONE = new Filing(null, null, null, null);
}
