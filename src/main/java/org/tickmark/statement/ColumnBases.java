package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;

/**
 * Settles by which rules the columns beside each other are stated. A walk from left to right states
 * one period several times and adds across: reported, what is taken out of it, and what is left. So
 * where heads leave a column open, or call it by the item that is taken out, the sums tell.
 */
final class ColumnBases {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final double MOSTLY = 0.8;

  private final List<ColumnMeaning> columns;
  private final List<Map<Integer, BigDecimal>> rows;

  private ColumnBases(List<ColumnMeaning> columns, List<Row> rows) {
    this.columns = new ArrayList<>(columns);
    this.rows =
        rows.stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .map(ColumnBases::amounts)
            .filter(amounts -> !amounts.isEmpty())
            .toList();
  }

  /**
   * Settles the bases of dated columns.
   *
   * @param columns what their heads say
   * @param rows the rows under them
   * @return the same columns; none with a basis where all are on that of GAAP, else each with one
   */
  static List<ColumnMeaning> settle(List<ColumnMeaning> columns, List<Row> rows) {
    ColumnBases bases = new ColumnBases(columns, rows);
    bases.runs().forEach(bases::addAcross);
    bases.restatements();
    boolean plain =
        bases.columns.stream().allMatch(c -> c.basis() == null || c.basis() == Basis.GAAP);
    bases.columns.replaceAll(
        c -> c.withBasis(plain ? null : c.basis() == null ? Basis.GAAP : c.basis()));
    return bases.columns;
  }

  /** Whether columns walk: a period is stated by the rules of GAAP, or adjusted, and without. */
  static boolean walk(List<ColumnMeaning> columns) {
    List<ColumnMeaning> facts =
        columns.stream().filter(c -> c.role() == ColumnRole.FACT && c.basis() != null).toList();
    boolean adjusts = facts.stream().anyMatch(c -> c.basis() == Basis.ADJUSTMENT);
    return facts.stream()
        .filter(c -> c.basis() == Basis.NON_GAAP)
        .anyMatch(
            c ->
                adjusts
                    || facts.stream()
                        .anyMatch(o -> o.basis() == Basis.GAAP && o.period().equals(c.period())));
  }

  /** The facts of one period that stand side by side. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() != ColumnRole.FACT) {
        continue;
      }
      if (!run.isEmpty() && !samePeriod(run.get(0), i)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(i);
    }
    runs.add(run);
    return runs.stream().filter(r -> r.size() >= FEWEST_COLUMNS).toList();
  }

  private boolean samePeriod(int left, int right) {
    return columns.get(left).period().equals(columns.get(right).period());
  }

  private void addAcross(List<Integer> run) {
    if (run.stream().allMatch(i -> basis(i) == null)) {
      return;
    }
    int from = run.get(0);
    int to = result(run);
    List<Integer> between = run.stream().filter(i -> i > from && i < to).toList();
    boolean open = basis(to) != Basis.NON_GAAP || between.stream().anyMatch(i -> basis(i) == null);
    if (between.isEmpty() || !open || basis(from) == Basis.ADJUSTMENT || says("total_head", to)) {
      return;
    }
    List<Integer> parts = between.stream().filter(i -> !addsUp(between, i)).toList();
    if (adds(from, parts, to)) {
      between.stream().filter(i -> basis(i) == null).forEach(i -> set(i, Basis.ADJUSTMENT));
      boolean back = basis(from) == Basis.NON_GAAP;
      set(to, back || says("restatement_start", from) ? Basis.GAAP : Basis.NON_GAAP);
    }
  }

  /** Where a run comes to: its first column on a basis of its own, else the last. */
  private int result(List<Integer> run) {
    return run.stream()
        .skip(2)
        .filter(i -> basis(i) == Basis.NON_GAAP)
        .findFirst()
        .orElse(run.get(run.size() - 1));
  }

  private static boolean close(BigDecimal sum, BigDecimal shown) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(shown.scale());
    return sum.subtract(shown).abs().compareTo(unit) <= 0;
  }

  private static BigDecimal sum(Map<Integer, BigDecimal> row, List<Integer> columns) {
    return columns.stream()
        .map(i -> row.getOrDefault(i, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a column adds up those between that stand left of it. */
  private boolean addsUp(List<Integer> between, int at) {
    List<Integer> parts = between.stream().filter(i -> i < at).toList();
    if (parts.size() < 2) {
      return false;
    }
    List<Map<Integer, BigDecimal>> shown =
        rows.stream().filter(row -> row.containsKey(at) && row.get(at).signum() != 0).toList();
    long held = shown.stream().filter(row -> close(sum(row, parts), row.get(at))).count();
    return held >= FEWEST_ROWS && held >= MOSTLY * shown.size();
  }

  /** What moves a figure is shown with its sign, or as what is taken out of it. */
  private boolean adds(int from, List<Integer> between, int to) {
    int held = 0;
    int tested = 0;
    for (Map<Integer, BigDecimal> row : rows) {
      BigDecimal moved = sum(row, between);
      if (!row.containsKey(from) || !row.containsKey(to) || moved.signum() == 0) {
        continue;
      }
      tested++;
      held +=
          close(row.get(from).add(moved), row.get(to))
                  || close(row.get(from).subtract(moved), row.get(to))
              ? 1
              : 0;
    }
    return held >= FEWEST_ROWS && held >= MOSTLY * tested;
  }

  /**
   * A year restated for a new rule of accounting, "as adjusted", is still GAAP (ASC 250): so it is
   * where no column states the same period otherwise, or one states it as it was reported before.
   * Beside "as reported" alone it is that, too, where another period is stated once: measures of a
   * company's own are given for each period shown.
   */
  private void restatements() {
    for (int i = 0; i < columns.size(); i++) {
      int at = i;
      boolean adjusted = basis(i) == Basis.NON_GAAP && says("restated_head", i);
      if (!adjusted || columns.get(i).period().end() == null) {
        continue;
      }
      List<Integer> others = facts().stream().filter(o -> o != at).toList();
      boolean alone =
          others.stream().noneMatch(o -> samePeriod(at, o))
              && others.stream().anyMatch(o -> basis(o) == null);
      boolean before =
          others.stream().anyMatch(o -> samePeriod(at, o) && says("restatement_start", o));
      if (alone || before || others.stream().anyMatch(this::statedOnce)) {
        set(i, null);
      }
    }
  }

  private boolean statedOnce(int column) {
    return basis(column) == null
        && facts().stream().noneMatch(o -> o != column && samePeriod(column, o));
  }

  private List<Integer> facts() {
    List<Integer> facts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == ColumnRole.FACT) {
        facts.add(i);
      }
    }
    return facts;
  }

  private boolean says(String category, int column) {
    return Vocabulary.says(category, columns.get(column).head());
  }

  private Basis basis(int column) {
    return columns.get(column).basis();
  }

  private void set(int column, Basis basis) {
    columns.set(column, columns.get(column).withBasis(basis));
  }

  private static Map<Integer, BigDecimal> amounts(Row row) {
    Map<Integer, BigDecimal> amounts = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (cell.figure() != null && !cell.figure().percent()) {
        amounts.put(cell.first(), cell.figure().value());
      }
    }
    return amounts;
  }
}
