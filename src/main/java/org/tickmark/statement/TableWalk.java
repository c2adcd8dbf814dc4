package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;

/** Tells by its lines whether a table walks between a GAAP and a non-GAAP measure. */
final class TableWalk {
  /** One figure may be another's like by chance. */
  private static final int COLUMNS = 2;

  private final List<WalkBasis.Step> steps = new ArrayList<>();
  private final List<String> labels;
  private final boolean dilutes;

  private TableWalk(List<Row> rows) {
    addSteps(rows);
    this.labels = steps.stream().map(WalkBasis.Step::label).toList();
    this.dilutes = rows.stream().anyMatch(r -> Vocabulary.says("dilution", r.stub().label()));
  }

  static TableWalk of(Segment segment) {
    return of(segment.rows());
  }

  static TableWalk of(List<Row> rows) {
    return new TableWalk(rows);
  }

  /**
   * Whether a table without a title walks: it comes to a non-GAAP measure from one that it calls
   * GAAP, by sums, or from its first line by what it calls adjustments. Measures of both kinds
   * alone are key figures. The numerators and denominators of earnings per share (ASC 260-10-50-1)
   * are of GAAP, though income is adjusted among them, unless they are called otherwise.
   */
  boolean walks() {
    return nonGaap() && (namesGaap() || (!dilutes && walksByLines()));
  }

  private static boolean gaap(String label) {
    return Vocabulary.says("gaap_line", label) && !Vocabulary.says("non_gaap_line", label);
  }

  private boolean walksByLines() {
    return (starts() && adjusts()) || proven() || adjustsItsStart() || takesAllOff() > 0;
  }

  /** Whether most lines are of a walk that sums prove, whatever the title calls them. */
  boolean throughout() {
    return nonGaap() && !dilutes && 2 * longest() > steps.size();
  }

  /** How many lines the longest walk to or from a measure that is named takes. */
  private int longest() {
    WalkSums sums = new WalkSums(steps);
    int longest = takesAllOff() + 1;
    for (int i = 0; i < steps.size(); i++) {
      int end = sums.end(i, new Basis[steps.size()]);
      if (end > 0 && walksBetween(i, end)) {
        longest = Math.max(longest, end - i + 1);
      }
    }
    return longest;
  }

  private boolean walksBetween(int start, int end) {
    return WalkWords.measure(labels.get(start))
        && Vocabulary.says("non_gaap_line", labels.get(end))
        && !Vocabulary.says("non_gaap_line", labels.get(start));
  }

  /**
   * The line that is left when all others are taken off the first, a measure that is not of GAAP,
   * though they show no minus: from EBITDA down to net income. -1 where there is none.
   */
  private int takesAllOff() {
    if (labels.isEmpty() || !Vocabulary.says("non_gaap_line", labels.get(0))) {
      return -1;
    }
    return new WalkSums(steps).left(label -> Vocabulary.says("net_result", label));
  }

  /**
   * Whether a table that no words tell walks from a measure of a GAAP statement to one that no GAAP
   * statement of the exhibit shows (Regulation G): its first line stands there with the same
   * amounts, and what it comes to by sums in several columns does not, under whatever name. An item
   * that opens a sum, as cash among liquid assets, is only a part of it; what is left to common
   * shares is a result of GAAP, on no statement's face where only earnings per share need it.
   *
   * @param gaapLines the lines of the exhibit's GAAP statements, as {@link WalkBasis#key} writes
   *     them
   */
  boolean leaves(Set<String> gaapLines) {
    Set<Integer> stated = steps.isEmpty() ? Set.of() : stated(steps.get(0), gaapLines);
    if (stated.size() < COLUMNS || !opens(steps.get(0).label())) {
      return false;
    }
    int end = new WalkSums(steps).end(0, new Basis[steps.size()]);
    return end > 0
        && !shown(steps.get(end), stated, gaapLines)
        && !Vocabulary.says("common_result", labels.get(end));
  }

  /**
   * Whether a table that no words tell walks back to the result of a GAAP statement from a result
   * that none of them shows, as an insurer's operating earnings: parts that add up to a result are
   * no results themselves.
   *
   * @param gaapLines as for {@link #leaves}
   */
  boolean comesBack(Set<String> gaapLines) {
    boolean own = !labels.isEmpty() && Vocabulary.says("own_result", labels.get(0));
    if (!own || WalkWords.measure(labels.get(0)) || !stated(steps.get(0), gaapLines).isEmpty()) {
      return false;
    }
    int end = new WalkSums(steps).end(0, new Basis[steps.size()]);
    return end > 0
        && Vocabulary.says("net_result", labels.get(end))
        && stated(steps.get(end), gaapLines).size() >= COLUMNS;
  }

  private static boolean opens(String label) {
    return WalkWords.measure(label) && !Vocabulary.says("liquid_item", label);
  }

  /** The columns in which a step stands in a GAAP statement. */
  private static Set<Integer> stated(WalkBasis.Step step, Set<String> gaapLines) {
    return step.figures().entrySet().stream()
        .filter(figure -> gaapLines.contains(WalkBasis.key(step.label(), figure.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether one line of the GAAP statements shows a step's amounts in these columns. */
  private static boolean shown(WalkBasis.Step step, Set<Integer> columns, Set<String> gaapLines) {
    return step.figures().entrySet().stream()
        .filter(figure -> columns.contains(figure.getKey()))
        .map(figure -> named(figure.getValue(), gaapLines))
        .reduce(
            (one, other) -> {
              one.retainAll(other);
              return one;
            })
        .filter(names -> !names.isEmpty())
        .isPresent();
  }

  /** The names of the lines that show an amount. */
  private static Set<String> named(BigDecimal value, Set<String> gaapLines) {
    String amount = WalkBasis.key("", value);
    return gaapLines.stream()
        .filter(line -> line.endsWith(amount))
        .map(line -> line.substring(0, line.length() - amount.length()))
        .collect(Collectors.toSet());
  }

  /** Whether both measures are called by the rules they follow. */
  boolean namesGaap() {
    return labels.stream().anyMatch(TableWalk::gaap);
  }

  /** Non-GAAP measures alone, as among key figures, walk nowhere. */
  boolean onlyOneSide() {
    return labels.stream().allMatch(label -> Vocabulary.says("non_gaap_line", label));
  }

  /**
   * The walk from the tax at the statutory rate to the provision, and one from an opening to a
   * closing balance, are reconciled too, but between measures of GAAP.
   */
  boolean elsewhere() {
    return !labels.isEmpty() && Vocabulary.says("no_walk", labels.get(0)) && !nonGaap();
  }

  private boolean nonGaap() {
    return labels.stream().anyMatch(label -> Vocabulary.says("non_gaap_line", label));
  }

  private boolean starts() {
    return !labels.isEmpty() && Vocabulary.says("walk_start", labels.get(0));
  }

  private boolean adjusts() {
    return labels.stream().anyMatch(l -> WalkWords.said(l, "") == Basis.ADJUSTMENT);
  }

  private boolean proven() {
    return WalkBasis.of("", steps, Set.of()).proven();
  }

  /** A measure that sums reach from the line it is named after, as adjusted gross margin. */
  private boolean adjustsItsStart() {
    WalkSums sums = new WalkSums(steps);
    for (int i = 0; i < steps.size(); i++) {
      int end = sums.end(i, new Basis[steps.size()]);
      String start = Vocabulary.fold(labels.get(i));
      if (end > 0
          && !start.isEmpty()
          && Vocabulary.says("non_gaap_line", labels.get(end))
          && !Vocabulary.says("non_gaap_line", start)
          && Vocabulary.fold(labels.get(end)).contains(start)) {
        return true;
      }
    }
    return false;
  }

  /** Headings on the way, as "Less:", hold for what stands under them. */
  private void addSteps(List<Row> rows) {
    Sections sections = new Sections();
    for (Row row : rows) {
      if (row.kind() == Row.Kind.BODY) {
        List<String> path = sections.line(row, Sections.total(row, Ruling.NONE));
        steps.add(step(row, path.isEmpty() ? "" : path.get(path.size() - 1)));
      } else if (!steps.isEmpty()) {
        sections.heading(row);
      }
    }
  }

  /** Per cents beside amounts are changes or shares, which do not add up. */
  private static WalkBasis.Step step(Row row, String heading) {
    List<Cell> shown = row.cells().stream().filter(cell -> cell.figure() != null).toList();
    List<Figure> told = shown.stream().map(Cell::figure).filter(f -> !f.nil()).toList();
    boolean ratio = !told.isEmpty() && told.stream().allMatch(Figure::percent);
    Map<Integer, BigDecimal> figures = new TreeMap<>();
    shown.stream()
        .filter(cell -> ratio || !cell.figure().percent())
        .forEach(cell -> figures.put(cell.first(), cell.figure().value()));
    LineUnit unit = ratio ? LineUnit.RATIO : LineUnit.MONEY;
    return new WalkBasis.Step(row.stub().label(), heading, unit, figures);
  }
}
