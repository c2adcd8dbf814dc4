package org.tickmark.report;

import java.util.Locale;
import java.util.Map;
import org.tickmark.dataset.RunManifest;

/** What a run did, for the person who started it. */
public final class RunSummary {
  private RunSummary() {}

  /**
   * Prints the summary.
   *
   * @param manifest of the run
   * @param output where it wrote
   * @param seconds how long it took
   */
  public static String print(RunManifest manifest, String output, double seconds) {
    StringBuilder out = new StringBuilder();
    out.append("%nTickmark %s%n".formatted(manifest.parserVersion()));
    out.append(
        "  inputs      %,d files, %,d documents in %.1f s%n"
            .formatted(manifest.inputs(), manifest.documents(), seconds));
    out.append("  outcomes    %s%n".formatted(counts(manifest.outcomes())));
    if (!manifest.deadLetters().isEmpty()) {
      out.append("  dead        %s%n".formatted(counts(manifest.deadLetters())));
    }
    out.append(
        "  line items  %,d, and %,d unplaced figures%n"
            .formatted(manifest.lineItems(), manifest.unplaced()));
    out.append("  ties        %s%n".formatted(counts(manifest.ties())));
    for (String broken : manifest.firstBreaks()) {
      out.append("    breaks    %s%n".formatted(broken));
    }
    out.append(
        "  run         %s%n"
            .formatted(
                manifest.tiesOut() ? "ties out: every input has its outcome" : "DOES NOT TIE OUT"));
    out.append(
        "  written to  %s (%,d files; what was read: exhibits, what was not: dead_letters)%n"
            .formatted(output, manifest.files()));
    out.append("%nAsk it with DuckDB:%n%s%n".formatted(query(output)));
    return out.toString();
  }

  private static String query(String output) {
    return """
          select company, period, label, value, unit, tie_status
          from read_parquet('%s/line_items/**/*.parquet', hive_partitioning = true)
          where statement = 'INCOME_STATEMENT' and basis = 'GAAP' and quarters = 1
            and period_end = report_period
          order by company, table_index, line;
        """
        .formatted(output.replace("'", "''"));
  }

  private static String counts(Map<String, Long> counts) {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (name, count) ->
            out.append(out.isEmpty() ? "" : ", ").append("%,d %s".formatted(count, words(name))));
    return out.toString();
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
