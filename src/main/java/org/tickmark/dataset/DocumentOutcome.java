package org.tickmark.dataset;

import java.io.Serializable;
import java.util.List;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;
import org.tickmark.tie.Tie;
import org.tickmark.tie.TieStatus;

/**
 * What became of one input document. Small: it is what the pipeline shuffles in the document's
 * stead.
 *
 * @param input the file it came from
 * @param sourceUri the document
 * @param exhibitId its id, or null where no exhibit was read
 * @param sha256 of its bytes, or null where they could not be read
 * @param outcome what became of it
 * @param reason the dead letter's stable reason, or the id of the exhibit that a duplicate repeats;
 *     else null
 * @param message the dead letter's message, else null
 * @param reportPeriod ISO date, or null
 * @param lineItems facts written
 * @param unplaced numeric tokens of tables that landed nowhere
 * @param ties how many hold to the digit
 * @param rounded how many hold within rounding
 * @param breaks how many do not
 * @param brokenTies the first few that do not, in words
 * @param files what was published of it
 */
public record DocumentOutcome(
    String input,
    String sourceUri,
    String exhibitId,
    String sha256,
    Outcome outcome,
    String reason,
    String message,
    String reportPeriod,
    int lineItems,
    int unplaced,
    int ties,
    int rounded,
    int breaks,
    List<String> brokenTies,
    List<WrittenFile> files)
    implements Serializable {
  private static final int SHOWN_BREAKS = 3;
  private static final int BARE_ID = 32;

  /**
   * An exhibit that was read.
   *
   * @param input the file it came from
   * @param read what was read of it
   * @param files what was published of it
   */
  public static DocumentOutcome read(String input, TiedExhibit read, List<WrittenFile> files) {
    Exhibit exhibit = read.exhibit();
    ExhibitRow row = ExhibitRow.of(read, List.of());
    return new DocumentOutcome(
        input,
        exhibit.sourceUri(),
        exhibit.id(),
        exhibit.sha256(),
        row.outcome(),
        null,
        null,
        row.reportPeriod() == null ? null : row.reportPeriod().toString(),
        row.lineItems(),
        row.unplaced(),
        row.ties(),
        row.tiesWithinRounding(),
        row.breaks(),
        read.ties().ties().stream()
            .filter(tie -> tie.status() == TieStatus.BREAKS)
            .limit(SHOWN_BREAKS)
            .map(Tie::explanation)
            .toList(),
        files);
  }

  /** An input, or a document in it, that could not be read. */
  public static DocumentOutcome deadLetter(
      String input, Rejection rejection, List<WrittenFile> files) {
    return withoutFigures(
        input,
        rejection.sourceUri(),
        null,
        rejection.sha256(),
        Outcome.DEAD_LETTER,
        rejection.reason(),
        rejection.message(),
        null,
        files);
  }

  /** An input that was opened and holds no document of interest. */
  public static DocumentOutcome withoutExhibit(
      String input, String sha256, List<WrittenFile> files) {
    return withoutFigures(
        input, input, null, sha256, Outcome.NO_STATEMENTS, null, null, null, files);
  }

  /**
   * The outcome of this document once another one is found to carry its rows.
   *
   * @param first the one that carries them
   * @param published what says so
   */
  public DocumentOutcome duplicateOf(DocumentOutcome first, List<WrittenFile> published) {
    return withoutFigures(
        input,
        sourceUri,
        exhibitId,
        sha256,
        Outcome.DUPLICATE,
        first.exhibitId,
        null,
        first.reportPeriod,
        published);
  }

  /** Whether it was cut from a submission that names it, so that its id is not that of bytes. */
  public boolean named() {
    return exhibitId != null && !sha256.substring(0, BARE_ID).equals(exhibitId);
  }

  private static DocumentOutcome withoutFigures(
      String input,
      String sourceUri,
      String exhibitId,
      String sha256,
      Outcome outcome,
      String reason,
      String message,
      String reportPeriod,
      List<WrittenFile> files) {
    return new DocumentOutcome(
        input,
        sourceUri,
        exhibitId,
        sha256,
        outcome,
        reason,
        message,
        reportPeriod,
        0,
        0,
        0,
        0,
        0,
        List.of(),
        files);
  }
}
