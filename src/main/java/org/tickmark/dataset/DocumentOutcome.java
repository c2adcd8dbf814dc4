package org.tickmark.dataset;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one input document. Small: it is what the pipeline shuffles in the document's
 * stead.
 *
 * @param input the file it came from
 * @param sourceUri the document
 * @param exhibitId its id, or null for a dead letter
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
    implements Serializable {}
