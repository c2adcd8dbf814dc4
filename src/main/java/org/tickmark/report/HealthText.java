package org.tickmark.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tickmark.report.HealthReport.Worst;

/** A health report for a person. */
public final class HealthText {
  private HealthText() {}

  /** Prints it. */
  public static String print(HealthReport report) {
    StringBuilder out = new StringBuilder();
    out.append("%noutcomes              %s%n".formatted(counts(report.outcomes())));
    out.append("ties                  %s%n".formatted(counts(report.ties())));
    out.append("%nread%n".formatted());
    report
        .withStatements()
        .forEach((format, share) -> line(out, words(format) + " with statements", share));
    line(out, "figures placed", report.placed());
    out.append("%nproved%n".formatted());
    line(out, "balance sheets that balance", report.balanceSheets());
    line(out, "cash that rolls forward", report.cashRollForwards());
    report
        .mainTotals()
        .forEach((statement, share) -> line(out, "main totals, " + words(statement), share));
    out.append("%nline items with%n".formatted());
    report.lineItems().forEach((what, share) -> line(out, spaced(what), share));
    if (!report.warnings().isEmpty()) {
      out.append("%nwarnings              %s%n".formatted(counts(report.warnings())));
    }
    if (!report.worst().isEmpty()) {
      out.append("%nworst first; look with: scripts/tickmark show FILE%n".formatted());
      report.worst().forEach(worst -> worst(out, worst));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String what, Share share) {
    String percent =
        share.share() == null ? "none" : String.format(Locale.ROOT, "%.2f%%", 100 * share.share());
    out.append("  %-36s %8s   %,d of %,d%n".formatted(what, percent, share.count(), share.of()));
  }

  private static void worst(StringBuilder out, Worst worst) {
    out.append("  %s%n".formatted(worst.sourceUri()));
    worst.reasons().forEach(reason -> out.append("      %s%n".formatted(reason)));
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> "%,d %s".formatted(e.getValue(), words(e.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "conceptInPrimaryStatements" as "concept in primary statements". */
  private static String spaced(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
