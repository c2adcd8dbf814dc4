package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the basis of each line of a walk between a GAAP and a non-GAAP measure (Regulation G, 17
 * CFR 244.100): the measure it starts from, the adjustments, the measure it comes to. Words decide
 * where they are plain; between them, arithmetic: the line that equals the sum of the lines since
 * the walk's start is what it comes to. What both leave open follows from where it stands.
 */
final class WalkBasis {
  /**
   * A line of a walk.
   *
   * @param label its label
   * @param heading its innermost heading, or empty
   * @param unit what it counts
   * @param figures its facts by column; change and per cent columns do not walk
   */
  record Step(String label, String heading, LineUnit unit, Map<Integer, BigDecimal> figures) {}

  /**
   * What is told of a walk.
   *
   * @param lines the basis of each line
   * @param proven whether sums show that its lines walk to or from a measure named non-GAAP
   */
  record Told(List<Basis> lines, boolean proven) {}

  private final List<Step> steps;
  private final Set<String> gaapLines;
  private final WalkSums sums;
  private final Basis[] basis;
  private final WalkParts parts;
  private boolean proven;

  private WalkBasis(List<Step> steps, Set<String> gaapLines) {
    this.steps = steps;
    this.gaapLines = gaapLines;
    this.sums = new WalkSums(steps);
    this.basis = new Basis[steps.size()];
    this.parts = new WalkParts(steps, sums, basis);
  }

  /**
   * Tells the bases.
   *
   * @param title the table's title
   * @param steps the lines with figures, from top to bottom
   * @param gaapLines the lines of the exhibit's GAAP statements, as {@link #key} writes them
   */
  static Told of(String title, List<Step> steps, Set<String> gaapLines) {
    WalkBasis walk = new WalkBasis(steps, gaapLines);
    for (int i = 0; i < steps.size(); i++) {
      walk.basis[i] = WalkWords.said(steps.get(i).label(), steps.get(i).heading());
    }
    if (walk.adjustsOnly(title)) {
      Arrays.fill(walk.basis, Basis.ADJUSTMENT);
    } else if (walk.ofSegments()) {
      Arrays.fill(walk.basis, Basis.GAAP);
    } else {
      walk.parts.summed();
      walk.bySums();
      walk.parts.resumed();
      walk.rest();
    }
    return new Told(Arrays.asList(walk.basis), walk.proven);
  }

  /** A list of adjustments under a title that says so comes to no measure. */
  private boolean adjustsOnly(String title) {
    return Vocabulary.says("adjustment_title", title)
        && Arrays.stream(basis).allMatch(b -> b == null || b == Basis.ADJUSTMENT);
  }

  /** From the segments' measure to that of the whole (ASC 280) all is of GAAP. */
  private boolean ofSegments() {
    return !steps.isEmpty()
        && Vocabulary.says("segment_start", steps.get(0).label())
        && !Arrays.asList(basis).contains(Basis.NON_GAAP);
  }

  /** From each line that can start a walk, the first later line that sums reach ends it. */
  private void bySums() {
    int start = 0;
    while (start < steps.size()) {
      int end = moves(start) ? -1 : sums.end(start, basis);
      if (end < 0 || !betweenMeasures(start, end) || restates(start, end)) {
        start++;
        continue;
      }
      mark(start, end);
      start = end;
    }
  }

  /**
   * Under a heading of adjustments no line starts a walk but one that names a measure, nor does a
   * part of one.
   */
  private boolean moves(int at) {
    Step step = steps.get(at);
    boolean under = WalkWords.adjusting(step.heading()) && !WalkWords.measure(step.label());
    return parts.has(at) || basis[at] == Basis.ADJUSTMENT || (basis[at] == null && under);
  }

  /** A sum of items that neither starts nor ends at a measure is a sub-total of adjustments. */
  private boolean betweenMeasures(int start, int end) {
    return basis[start] != null
        || basis[end] != null
        || foots(start, end)
        || stated(start)
        || stated(end)
        || WalkWords.measure(steps.get(start).label());
  }

  /** What is set once more below the lines that make it up starts anew: it does not end a walk. */
  private boolean restates(int start, int end) {
    Step step = steps.get(end);
    return basis[start] == null
        && basis[end] == null
        && steps.subList(0, start).stream()
            .anyMatch(s -> s.label().equals(step.label()) && s.figures().equals(step.figures()));
  }

  private void mark(int start, int end) {
    if (foots(start, end)) {
      boolean named = WalkWords.namesMeasure(steps.get(start).heading());
      for (int i = start; i <= end; i++) {
        Basis plain = named && !stated(i) ? Basis.NON_GAAP : Basis.GAAP;
        basis[i] = basis[i] == null ? plain : basis[i];
      }
      return;
    }
    proven |= isProof(start, end);
    if (basis[start] == null) {
      basis[start] = comesBack(start, end) ? Basis.NON_GAAP : Basis.GAAP;
    }
    if (basis[end] == null || basis[end] == Basis.ADJUSTMENT) {
      boolean back = basis[start] == Basis.NON_GAAP && WalkWords.measure(steps.get(end).label());
      basis[end] = back || stated(end) || goesOn(end) ? Basis.GAAP : Basis.NON_GAAP;
    }
    boolean netDebt = Vocabulary.says("net_debt", steps.get(end).label());
    for (int i = start + 1; i < end; i++) {
      if (parts.has(i) || !sums.addable(start, i)) {
        continue;
      }
      boolean debt = netDebt && Vocabulary.says("debt_part", steps.get(i).label());
      if (basis[i] == null || basis[i] == Basis.NON_GAAP) {
        basis[i] = debt ? Basis.GAAP : Basis.ADJUSTMENT;
      }
    }
  }

  /**
   * A sum proves a walk where words name one of its ends and the other is a measure: parts add up
   * to a measure as well.
   */
  private boolean isProof(int start, int end) {
    String first = steps.get(start).label();
    boolean measure =
        WalkWords.said(first, steps.get(start).heading()) != null || WalkWords.measure(first);
    return (named(start) || named(end))
        && (measure || stated(start) || Vocabulary.says("net_debt", steps.get(end).label()));
  }

  private boolean named(int at) {
    return WalkWords.said(steps.get(at).label(), steps.get(at).heading()) == Basis.NON_GAAP;
  }

  /**
   * A walk that ends at a line of a GAAP statement, and starts at what none of them states, comes
   * back from a measure of the company's own, as operating earnings of an insurer.
   */
  private boolean comesBack(int start, int end) {
    return basis[end] != Basis.NON_GAAP
        && stated(end)
        && !stated(start)
        && !WalkWords.measure(steps.get(start).label());
  }

  /**
   * What is left to common shares, or is earned before taxes, is a result of GAAP on the way to the
   * measure after it.
   */
  private boolean goesOn(int end) {
    String label = steps.get(end).label();
    boolean common =
        Vocabulary.says("net_result", label)
            || Vocabulary.says("result_line", label)
            || Vocabulary.says("stock_measure", label);
    return common && leads(end);
  }

  /** A total of parts, as of regions or debts, walks nowhere: its parts state the same measure. */
  private boolean foots(int start, int end) {
    String first = steps.get(start).label();
    boolean part = !stated(start) && !Vocabulary.says("measure_line", first);
    return Vocabulary.says("part_total", steps.get(end).label())
        && basis[start] == null
        && (part || (Vocabulary.says("debt_part", first) && basis[end] != Basis.NON_GAAP));
  }

  /**
   * A line of a GAAP statement, as it can be told again: its label, which may call a total so in
   * one place only, and one of its figures.
   */
  static String key(String label, BigDecimal value) {
    return Vocabulary.fold(label).replaceFirst("^total ", "")
        + "|"
        + value.abs().stripTrailingZeros().toPlainString();
  }

  private boolean stated(int at) {
    Step step = steps.get(at);
    return step.figures().values().stream()
        .anyMatch(value -> gaapLines.contains(key(step.label(), value)));
  }

  /** What neither words nor sums told follows from the lines around it. */
  private void rest() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < basis.length; i++) {
      boolean first = seen.add(steps.get(i).heading());
      if (basis[i] == null) {
        basis[i] = placed(i, first);
      } else if (divides(i)) {
        basis[i] = Basis.NON_GAAP;
      }
      if (basis[i] == Basis.NON_GAAP) {
        parts.below(i);
      }
    }
  }

  private Basis placed(int at, boolean first) {
    Step step = steps.get(at);
    Basis above = at == 0 ? null : basis[at - 1];
    if (underMeasure(at)) {
      return Basis.NON_GAAP;
    }
    if (above != null && followsBasic(at)) {
      return above;
    }
    if (parts.costs(at)) {
      return Basis.GAAP;
    }
    if (parts.addsAdjustments(at)) {
      return Basis.ADJUSTMENT;
    }
    boolean ofTheEnd = lastNonGaap(at) >= 0 && Vocabulary.says("end_ratio", step.label());
    if (ofTheEnd || ofNonGaapMeasure(at)) {
      return Basis.NON_GAAP;
    }
    if (above != null && ratioOfAmounts(at)) {
      return above == Basis.NON_GAAP && !gaapRatio(at) ? Basis.NON_GAAP : Basis.GAAP;
    }
    boolean result = Vocabulary.says("result_line", step.label()) && stated(at);
    boolean back = at == basis.length - 1 && lastNonGaap(at) >= 0;
    boolean other = above == Basis.GAAP && !sums.addable(at - 1, at);
    boolean starts = first || result || back || other || above == Basis.NON_GAAP;
    if (WalkWords.measure(step.label()) && starts) {
      return Basis.GAAP;
    }
    return afterTheEnd(at) ? Basis.GAAP : Basis.ADJUSTMENT;
  }

  /** "Diluted" is stated as "Basic" above it. */
  private boolean followsBasic(int at) {
    return Vocabulary.says("basic_diluted", steps.get(at).label())
        && steps.get(at).heading().equals(steps.get(at - 1).heading())
        && basis[at - 1] != Basis.ADJUSTMENT;
  }

  /** A ratio right under an amount adds nothing to it: it is that of the measure above. */
  private boolean ratioOfAmounts(int at) {
    return ratio(at) && !ratio(at - 1);
  }

  /** Unless it is named as GAAP names it, or the ratio that is not of GAAP comes after it. */
  private boolean gaapRatio(int at) {
    boolean other = at + 1 < steps.size() && ratio(at + 1) && basis[at + 1] == Basis.NON_GAAP;
    return other || WalkWords.measure(steps.get(at).label());
  }

  private boolean ratio(int at) {
    LineUnit unit = steps.get(at).unit();
    return unit == LineUnit.RATIO || unit == LineUnit.MULTIPLE;
  }

  /** The amount per share, or the margin, of a measure above that is not of GAAP. */
  private boolean ofNonGaapMeasure(int at) {
    String label = Vocabulary.fold(steps.get(at).label());
    for (int i = 0; i < at; i++) {
      String measure = Vocabulary.fold(steps.get(i).label());
      if (basis[i] == Basis.NON_GAAP && !measure.isEmpty() && label.startsWith(measure + " ")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A count of shares right under an amount per share that is not of GAAP divides it, where no GAAP
   * statement states that count, as of shares and units under funds from operations.
   */
  private boolean divides(int at) {
    return at > 0
        && basis[at] == Basis.GAAP
        && steps.get(at).unit() == LineUnit.SHARES
        && basis[at - 1] == Basis.NON_GAAP
        && steps.get(at - 1).unit() == LineUnit.PER_SHARE
        && !Vocabulary.says("gaap_line", steps.get(at).label())
        && !gaapCount(at);
  }

  private boolean gaapCount(int at) {
    return steps.get(at).figures().values().stream()
        .map(value -> "|" + value.abs().stripTrailingZeros().toPlainString())
        .anyMatch(value -> gaapLines.stream().anyMatch(line -> line.endsWith(value)));
  }

  /**
   * After the last measure that is not of GAAP nothing adjusts: what stands there are measures of
   * GAAP beside it. Unless the lines lead back to one.
   */
  private boolean afterTheEnd(int at) {
    int last = lastNonGaap(at);
    boolean walked =
        last > 0
            && Arrays.asList(basis).subList(0, last).contains(Basis.ADJUSTMENT)
            && !WalkWords.adjusting(steps.get(at).heading());
    if (!walked || leads(at)) {
      return false;
    }
    boolean beside = Arrays.asList(basis).subList(last, at).contains(Basis.GAAP);
    return beside || !comesToGaap(at);
  }

  private int lastNonGaap(int at) {
    return Arrays.asList(basis).subList(0, at).lastIndexOf(Basis.NON_GAAP);
  }

  /**
   * Whether a later line is the measure that a line leads to: not past the start of another walk,
   * and no amount leads to a ratio.
   */
  private boolean leads(int at) {
    for (int i = at + 1; i < basis.length; i++) {
      if (basis[i] == Basis.GAAP && WalkWords.measure(steps.get(i).label())) {
        return false;
      }
      if (basis[i] == Basis.NON_GAAP && (!ratio(i) || ratio(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean comesToGaap(int at) {
    for (int i = at; i < basis.length; i++) {
      boolean open = basis[i] == null || basis[i] == Basis.GAAP;
      if (open && i > at && WalkWords.measure(steps.get(i).label())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A heading that names a non-GAAP measure holds for lines that do not walk to it, as classes of
   * stock under "Adjusted EPS".
   */
  private boolean underMeasure(int at) {
    String heading = steps.get(at).heading();
    boolean named = Vocabulary.says("basic_diluted", steps.get(at).label());
    if (!WalkWords.namesMeasure(heading) || (stated(at) && !named)) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      boolean same = steps.get(i).heading().equals(heading);
      boolean told = WalkWords.said(steps.get(i).label(), "") != null;
      if (same && (told || sums.end(i, basis) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
