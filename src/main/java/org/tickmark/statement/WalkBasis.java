package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;

/**
 * Tells the basis of each line of a walk between a GAAP and a non-GAAP measure (Regulation G, 17
 * CFR 244.100): the measure it starts from, the adjustments, the measure it comes to. Words decide
 * where they are plain; between them, arithmetic: the line that equals the sum of the lines since
 * the walk's start is what it comes to.
 */
final class WalkBasis {
  private static final int SHORTEST = 2;

  private final List<Row> rows;
  private final List<String> headings;
  private final Set<String> gaapLines;
  private final Basis[] basis;

  private WalkBasis(List<Row> rows, List<String> headings, Set<String> gaapLines) {
    this.rows = rows;
    this.gaapLines = gaapLines;
    this.headings = headings;
    this.basis = new Basis[rows.size()];
  }

  /**
   * Tells the bases.
   *
   * @param rows the lines with figures, from top to bottom
   * @param headings the innermost heading of each
   * @param gaapLines the lines of the exhibit's GAAP statements, as {@link #key} writes them
   * @return a basis for each
   */
  static List<Basis> of(List<Row> rows, List<String> headings, Set<String> gaapLines) {
    WalkBasis walk = new WalkBasis(rows, headings, gaapLines);
    walk.byWords();
    walk.bySums();
    walk.rest();
    return Arrays.asList(walk.basis);
  }

  private void byWords() {
    for (int i = 0; i < rows.size(); i++) {
      basis[i] = said(rows.get(i).stub().label(), headings.get(i));
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
    while (start < rows.size()) {
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
    boolean backwards = basis[start] == Basis.NON_GAAP && basis[end] != Basis.NON_GAAP;
    if (basis[start] == null) {
      basis[start] = Basis.GAAP;
    }
    if (basis[end] == null || basis[end] == Basis.ADJUSTMENT) {
      basis[end] = backwards || stated(rows.get(end)) ? Basis.GAAP : Basis.NON_GAAP;
    }
    for (int i = start + 1; i < end; i++) {
      if (basis[i] == null || basis[i] == Basis.NON_GAAP) {
        basis[i] = Basis.ADJUSTMENT;
      }
    }
  }

  /** A line of a GAAP statement, as it can be told again: its label and one of its figures. */
  static String key(String label, BigDecimal value) {
    return Vocabulary.fold(label) + "|" + value.abs().stripTrailingZeros().toPlainString();
  }

  private boolean stated(Row row) {
    return figures(row).values().stream()
        .anyMatch(value -> gaapLines.contains(key(row.stub().label(), value)));
  }

  private int end(int start) {
    Map<Integer, BigDecimal> sums = figures(rows.get(start));
    if (sums.isEmpty()) {
      return -1;
    }
    for (int i = start + 1; i < rows.size() && sameHeading(start, i); i++) {
      Map<Integer, BigDecimal> line = figures(rows.get(i));
      if (i - start >= SHORTEST && equal(sums, line)) {
        return i;
      }
      line.forEach((column, value) -> sums.merge(column, value, BigDecimal::add));
    }
    return -1;
  }

  private boolean sameHeading(int start, int at) {
    return headings.get(start).isEmpty()
        || headings.get(start).equals(headings.get(at))
        || Vocabulary.says("adjustment_line", headings.get(at));
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

  private static Map<Integer, BigDecimal> figures(Row row) {
    Map<Integer, BigDecimal> figures = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (cell.figure() != null) {
        figures.put(cell.first(), cell.figure().value());
      }
    }
    return figures;
  }

  /**
   * What neither words nor sums told: a measure of a GAAP statement starts a walk, all else
   * adjusts.
   */
  private void rest() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < basis.length; i++) {
      String heading = headings.get(i);
      boolean first = !seen.contains(heading);
      seen.add(heading);
      if (basis[i] == null) {
        boolean measure = Vocabulary.says("measure_line", rows.get(i).stub().label());
        boolean starts = i == 0 || first || basis[i - 1] == Basis.NON_GAAP;
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
    if (!Vocabulary.says("non_gaap_line", heading) || Titles.named(heading) != null) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean same = headings.get(i).equals(heading);
      if (same && (end(i) >= 0 || said(rows.get(i).stub().label(), "") != null)) {
        return false;
      }
    }
    return true;
  }
}
