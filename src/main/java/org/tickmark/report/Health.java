package org.tickmark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.tickmark.report.ExhibitHealth.Complaint;
import org.tickmark.report.ExhibitHealth.Measure;
import org.tickmark.report.HealthReport.Worst;

/**
 * Adds up examinations. Holds counts and the few worst documents, whatever the size of the corpus.
 */
public final class Health {
  private static final Comparator<ExhibitHealth> GRAVEST =
      Comparator.comparingInt(ExhibitHealth::weight)
          .thenComparing(ExhibitHealth::sourceUri, Comparator.reverseOrder());

  private final int shown;
  private final Map<String, Long> outcomes = new TreeMap<>();
  private final Map<String, Share> withStatements = new TreeMap<>();
  private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
  private final Map<String, Share> mainTotals = new TreeMap<>();
  private final Map<String, Long> ties = new TreeMap<>();
  private final Map<String, Long> warnings = new TreeMap<>();
  private final PriorityQueue<ExhibitHealth> worst = new PriorityQueue<>(GRAVEST);

  /**
   * Starts without a document.
   *
   * @param shown how many of the worst documents the report names
   */
  public Health(int shown) {
    this.shown = shown;
  }

  /** Adds a document. */
  public void add(Examination examined) {
    ExhibitHealth one = examined.health();
    outcomes.merge(one.outcome(), 1L, Long::sum);
    if (one.format() != null && !one.outcome().equals("DUPLICATE")) {
      withStatements.merge(one.format(), Share.NONE.plus(one.statements() > 0), Share::plus);
    }
    one.shares().forEach((measure, share) -> shares.merge(measure, share, Share::plus));
    one.mainTotals().forEach((name, share) -> mainTotals.merge(name, share, Share::plus));
    one.ties().forEach((name, count) -> ties.merge(name, count, Long::sum));
    one.warnings().forEach((name, count) -> warnings.merge(name, count, Long::sum));
    if (one.weight() > 0) {
      worst.add(one);
      if (worst.size() > shown) {
        worst.remove();
      }
    }
  }

  /** What has come together. */
  public HealthReport report() {
    Map<String, Share> lineItems = new LinkedHashMap<>();
    lineItems.put("period", share(Measure.WITH_PERIOD));
    lineItems.put("unit", share(Measure.WITH_UNIT));
    lineItems.put("section", share(Measure.WITH_SECTION));
    lineItems.put("concept", share(Measure.WITH_CONCEPT));
    lineItems.put("conceptInPrimaryStatements", share(Measure.WITH_CONCEPT_PRIMARY));
    return new HealthReport(
        outcomes,
        withStatements,
        share(Measure.BALANCE_SHEETS_THAT_BALANCE),
        share(Measure.CASH_ROLL_FORWARDS),
        mainTotals,
        lineItems,
        share(Measure.PLACED),
        ties,
        warnings,
        worst());
  }

  private Share share(Measure measure) {
    return shares.getOrDefault(measure, Share.NONE);
  }

  private List<Worst> worst() {
    List<ExhibitHealth> gravest = new ArrayList<>(worst);
    gravest.sort(GRAVEST.reversed());
    return gravest.stream().map(Health::worst).toList();
  }

  private static Worst worst(ExhibitHealth one) {
    List<String> reasons =
        one.complaints().stream()
            .sorted(Comparator.comparingInt(Complaint::weight).reversed())
            .map(Complaint::words)
            .toList();
    return new Worst(one.sourceUri(), one.weight(), reasons);
  }
}
