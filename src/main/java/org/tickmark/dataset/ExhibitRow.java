package org.tickmark.dataset;

import java.time.LocalDate;
import java.util.List;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Company;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Filing;
import org.tickmark.exhibit.Rejection;
import org.tickmark.statement.ColumnRole;
import org.tickmark.statement.StatementKind;
import org.tickmark.statement.Statements;
import org.tickmark.tie.TieReport;
import org.tickmark.tie.TieStatus;

/**
 * A row of the dataset of exhibits.
 *
 * @param exhibit the document
 * @param outcome what became of it
 * @param duplicateOf the exhibit that carries the rows, or null
 * @param reportPeriod the end of the period reported, or null
 * @param currency of most figures, or null
 * @param scale of most amounts, or null
 * @param tables how many tables it holds
 * @param statements how many of them are statements, not OTHER
 * @param lineItems how many facts
 * @param unplaced numeric tokens of tables that landed nowhere
 * @param ties how many hold to the digit
 * @param tiesWithinRounding how many hold within rounding
 * @param breaks how many do not
 * @param warnings what was not certain
 */
record ExhibitRow(
    Exhibit exhibit,
    Outcome outcome,
    String duplicateOf,
    LocalDate reportPeriod,
    String currency,
    Long scale,
    int tables,
    int statements,
    int lineItems,
    int unplaced,
    int ties,
    int tiesWithinRounding,
    int breaks,
    List<String> warnings) {

  /** The row of a document that was read. */
  static ExhibitRow of(TiedExhibit read, List<String> warnings) {
    Statements statements = read.statements();
    int facts = (int) read.lineItems().stream().filter(i -> i.role() == ColumnRole.FACT).count();
    return new ExhibitRow(
        read.exhibit(),
        facts > 0 ? Outcome.PARSED : Outcome.NO_STATEMENTS,
        null,
        statements.reportPeriod(),
        statements.currency(),
        statements.scale(),
        (int) read.document().tables().count(),
        (int) statements.statements().stream().filter(s -> s.kind() != StatementKind.OTHER).count(),
        facts,
        statements.unplaced(),
        count(read.ties(), TieStatus.TIES),
        count(read.ties(), TieStatus.TIES_WITHIN_ROUNDING),
        count(read.ties(), TieStatus.BREAKS),
        warnings);
  }

  /** The row of a document whose bytes another one has as well. */
  static ExhibitRow duplicate(Exhibit exhibit, String of, LocalDate reportPeriod) {
    return new ExhibitRow(
        exhibit, Outcome.DUPLICATE, of, reportPeriod, null, null, 0, 0, 0, 0, 0, 0, 0, List.of());
  }

  /** The row of an input that could not be read: all that is known of it is its place and bytes. */
  static ExhibitRow deadLetter(Rejection rejection) {
    return unread(
        rejection.sourceUri(),
        rejection.sha256(),
        rejection.bytes(),
        Outcome.DEAD_LETTER,
        List.of(rejection.reason() + ": " + rejection.message()));
  }

  /** The row of an input that was opened and holds no exhibit. */
  static ExhibitRow withoutExhibit(String sourceUri, String sha256, long bytes) {
    return unread(
        sourceUri,
        sha256,
        bytes,
        Outcome.NO_STATEMENTS,
        List.of("NO_EXHIBIT: the input holds no document of interest"));
  }

  private static ExhibitRow unread(
      String sourceUri, String sha256, long bytes, Outcome outcome, List<String> warnings) {
    Exhibit stub =
        new Exhibit(
            null, sourceUri, sha256, bytes, null, null, Company.UNKNOWN, Filing.NONE, null, "");
    return new ExhibitRow(stub, outcome, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, warnings);
  }

  private static int count(TieReport report, TieStatus status) {
    return (int) report.ties().stream().filter(tie -> tie.status() == status).count();
  }
}
