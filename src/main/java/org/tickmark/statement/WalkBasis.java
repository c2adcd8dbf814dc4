package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells the basis of each line of a walk between a GAAP and a non-GAAP measure (Regulation G, 17
 * CFR 244.100): the measure it starts from, the adjustments, the measure it comes to. Words decide
 * where they are plain; between them, arithmetic: the line that equals the sum of the lines since
 * the walk's start is what it comes to.
 */
final class WalkBasis {
  private static final int SHORTEST = 2;

  /**
   * A line of a walk.
   *
   * @param label its label
   * @param heading its innermost heading, or empty
   * @param figures its facts by column; change and per cent columns do not walk
   */
  record Step(String label, String heading, Map<Integer, BigDecimal> figures) {}

  private final List<Step> steps;
  private final Set<String> gaapLines;
  private final Basis[] basis;

  private WalkBasis(List<Step> steps, Set<String> gaapLines) {
    this.steps = steps;
    this.gaapLines = gaapLines;
    this.basis = new Basis[steps.size()];
  }

  /**
   * Tells the bases.
   *
   * @param steps the lines with figures, from top to bottom
   * @param gaapLines the lines of the exhibit's GAAP statements, as {@link #key} writes them
   * @return a basis for each
   */
  static List<Basis> of(List<Step> steps, Set<String> gaapLines) {
    WalkBasis walk = new WalkBasis(steps, gaapLines);
    walk.byWords();
    walk.bySums();
    walk.rest();
    return Arrays.asList(walk.basis);
  }

  private void byWords() {
    for (int i = 0; i < steps.size(); i++) {
      basis[i] = said(steps.get(i).label(), steps.get(i).heading());
    }
  }

  private static Basis said(String label, String heading) {
    if (label.isEmpty()) {
      return null;
    }
    if (Vocabulary.says("share_count", label) || Vocabulary.says("share_count", heading)) {
      boolean other =
          Vocabulary.says("non_gaap_line", label) || Vocabulary.says("non_gaap_line", heading);
      return other ? Basis.NON_GAAP : Basis.GAAP;
    }
    boolean adjusts = Vocabulary.says("adjustment_line", label);
    boolean nonGaap = Vocabulary.says("non_gaap_line", label);
    if (adjusts && !Vocabulary.says("measure_line", label)) {
      return nonGaap && Vocabulary.says("walk_end", label) ? Basis.NON_GAAP : Basis.ADJUSTMENT;
    }
    if (nonGaap) {
      return Basis.NON_GAAP;
    }
    return Vocabulary.says("gaap_line", label) ? Basis.GAAP : null;
  }

  /**
   * From each possible start, the first later line that equals the sum of all since then ends a
   * walk.
   */
  private void bySums() {
    int start = 0;
    while (start < steps.size()) {
      int end = basis[start] == Basis.ADJUSTMENT ? -1 : end(start);
      if (end < 0) {
        start++;
        continue;
      }
      mark(start, end);
      start = end;
    }
  }

  private void mark(int start, int end) {
    if (foots(start, end)) {
      Basis stated = namesMeasure(steps.get(start).heading()) ? Basis.NON_GAAP : Basis.GAAP;
      for (int i = start; i <= end; i++) {
        basis[i] = basis[i] == null ? stated : basis[i];
      }
      return;
    }
    boolean backwards = basis[start] == Basis.NON_GAAP && basis[end] != Basis.NON_GAAP;
    if (basis[start] == null) {
      basis[start] = Basis.GAAP;
    }
    if (basis[end] == null || basis[end] == Basis.ADJUSTMENT) {
      basis[end] = backwards || stated(steps.get(end)) ? Basis.GAAP : Basis.NON_GAAP;
    }
    for (int i = start + 1; i < end; i++) {
      if (basis[i] == null || basis[i] == Basis.NON_GAAP) {
        basis[i] = Basis.ADJUSTMENT;
      }
    }
  }

  /** A total of parts, as of regions, walks nowhere: its parts state the same measure. */
  private boolean foots(int start, int end) {
    return Vocabulary.says("part_total", steps.get(end).label())
        && basis[start] == null
        && !stated(steps.get(start))
        && !Vocabulary.says("measure_line", steps.get(start).label());
  }

  /** A line of a GAAP statement, as it can be told again: its label and one of its figures. */
  static String key(String label, BigDecimal value) {
    return Vocabulary.fold(label) + "|" + value.abs().stripTrailingZeros().toPlainString();
  }

  private boolean stated(Step step) {
    return step.figures().values().stream()
        .anyMatch(value -> gaapLines.contains(key(step.label(), value)));
  }

  private int end(int start) {
    Map<Integer, BigDecimal> sums = new TreeMap<>(steps.get(start).figures());
    if (sums.isEmpty()) {
      return -1;
    }
    for (int i = start + 1; i < steps.size() && sameHeading(start, i); i++) {
      Map<Integer, BigDecimal> line = steps.get(i).figures();
      if (i - start >= SHORTEST && equal(sums, line)) {
        return i;
      }
      line.forEach((column, value) -> sums.merge(column, value, BigDecimal::add));
    }
    return -1;
  }

  private boolean sameHeading(int start, int at) {
    return steps.get(start).heading().isEmpty()
        || steps.get(start).heading().equals(steps.get(at).heading())
        || Vocabulary.says("adjustment_line", steps.get(at).heading());
  }

  /**
   * A sum that holds in one column only may be chance; it has to hold in all columns that both
   * lines have.
   */
  private static boolean equal(Map<Integer, BigDecimal> sums, Map<Integer, BigDecimal> line) {
    return !line.isEmpty()
        && line.values().stream().anyMatch(value -> value.signum() != 0)
        && line.entrySet().stream()
            .allMatch(
                e ->
                    sums.containsKey(e.getKey())
                        && sums.get(e.getKey())
                                .subtract(e.getValue())
                                .abs()
                                .compareTo(unit(e.getValue()))
                            <= 0);
  }

  private static BigDecimal unit(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(value.scale());
  }

  /**
   * What neither words nor sums told: a measure of a GAAP statement starts a walk, all else
   * adjusts.
   */
  private void rest() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < basis.length; i++) {
      String heading = steps.get(i).heading();
      boolean first = !seen.contains(heading);
      seen.add(heading);
      if (basis[i] == null) {
        boolean measure = Vocabulary.says("measure_line", steps.get(i).label());
        boolean result =
            Vocabulary.says("net_result", steps.get(i).label()) && stated(steps.get(i));
        boolean starts = i == 0 || first || result || basis[i - 1] == Basis.NON_GAAP;
        Basis plain = measure && starts ? Basis.GAAP : Basis.ADJUSTMENT;
        basis[i] = underMeasure(heading) ? Basis.NON_GAAP : plain;
      }
    }
  }

  /**
   * A heading that names a non-GAAP measure holds for lines that do not walk to it, as classes of
   * stock under "Adjusted EPS".
   */
  private boolean underMeasure(String heading) {
    if (!namesMeasure(heading)) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      boolean same = steps.get(i).heading().equals(heading);
      if (same && (end(i) >= 0 || said(steps.get(i).label(), "") != null)) {
        return false;
      }
    }
    return true;
  }

  private static boolean namesMeasure(String heading) {
    return Vocabulary.says("non_gaap_line", heading) && Titles.named(heading) == null;
  }
}
