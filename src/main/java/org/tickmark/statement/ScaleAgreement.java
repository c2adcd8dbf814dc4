package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * The scale of a statement: its own remark, or where it has none, that of the statements whose
 * figures it repeats. A walk that starts at "net income 3,683" is in the scale of the income
 * statement that shows 3,683. What repeats nothing is in the scale that was stated last before it:
 * many a release states it once, above its first statement. Amounts that would then dwarf all that
 * is stated are taken as they stand.
 */
final class ScaleAgreement {
  private static final BigDecimal TELLING = BigDecimal.valueOf(1_000);

  /** A label with its figure tells as much as this many long figures alone. */
  private static final int NAMED = 2;

  private static final int ENOUGH = 2;

  /** Fewer round amounts may be so by chance. */
  private static final int FEWEST_ROUND = 3;

  /** Amounts of a statement reach beyond those of the others, but not by more than this. */
  private static final BigDecimal BEYOND = BigDecimal.TEN;

  private final IdentityHashMap<Draft, Long> before = new IdentityHashMap<>();
  private final Map<Long, BigDecimal> largest = new TreeMap<>();
  private final Map<Long, Set<BigDecimal>> shown = new TreeMap<>();
  private final Map<Long, Set<String>> named = new TreeMap<>();

  ScaleAgreement(List<Draft> drafts) {
    Long last = null;
    for (Draft draft : drafts) {
      Long scale = said(draft).money();
      last = scale != null ? scale : last;
      before.put(draft, last);
      if (scale != null) {
        largest.merge(scale, largest(draft), BigDecimal::max);
        shown.computeIfAbsent(scale, s -> new HashSet<>()).addAll(figures(draft));
        named.computeIfAbsent(scale, s -> new HashSet<>()).addAll(lines(draft));
      }
    }
  }

  /** The remark that holds for a statement. */
  ScaleText of(Draft draft) {
    ScaleText said = said(draft);
    if (said.money() != null) {
      return said;
    }
    Set<BigDecimal> own = figures(draft);
    Set<String> lines = lines(draft);
    Long best = null;
    long most = ENOUGH - 1;
    for (Long scale : shown.keySet()) {
      long agree =
          own.stream().filter(shown.get(scale)::contains).count()
              + NAMED * lines.stream().filter(named.get(scale)::contains).count();
      if (agree > most) {
        best = scale;
        most = agree;
      }
    }
    return new ScaleText(best != null ? best : inherited(draft), said.shares(), said.currency());
  }

  /** The scale stated last before a statement, or the only one stated at all. */
  private Long inherited(Draft draft) {
    Long last = before.get(draft);
    Long scale = last == null && largest.size() == 1 ? largest.keySet().iterator().next() : last;
    if (scale == null) {
      return null;
    }
    if (inRoundThousands(draft)) {
      return null;
    }
    BigDecimal own = largest(draft);
    boolean fits = own.compareTo(largest.get(scale).multiply(BEYOND)) <= 0;
    boolean free = draft.kind() == StatementKind.OTHER;
    return fits && (!free || own.compareTo(TELLING) >= 0) ? scale : null;
  }

  /** Amounts that all end in three zeros are written out: in thousands the zeros would be left. */
  private static boolean inRoundThousands(Draft draft) {
    List<BigDecimal> own =
        rows(draft)
            .flatMap(row -> row.cells().stream())
            .map(Cell::figure)
            .filter(figure -> figure != null && !figure.nil() && !figure.percent())
            .map(Figure::value)
            .toList();
    return own.size() >= FEWEST_ROUND
        && own.stream().allMatch(value -> value.remainder(TELLING).signum() == 0);
  }

  /** The largest figure that counts money, as far as words tell. */
  private static BigDecimal largest(Draft draft) {
    return rows(draft)
        .flatMap(row -> row.cells().stream())
        .map(Cell::figure)
        .filter(figure -> figure != null && !figure.percent())
        .map(figure -> figure.value().abs())
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** What the remarks at its titles say, the one nearest to the figures first. */
  private static ScaleText said(Draft draft) {
    List<String> remarks = SplitScale.whole(draft.remarks());
    ScaleText said = ScaleText.SILENT;
    for (int i = remarks.size() - 1; i >= 0; i--) {
      if (!Titles.sentence(remarks.get(i))) {
        said = said.or(ScaleText.read(remarks.get(i)));
      }
    }
    return said;
  }

  private static Set<BigDecimal> figures(Draft draft) {
    Set<BigDecimal> figures = new HashSet<>();
    rows(draft)
        .flatMap(row -> row.cells().stream())
        .map(Cell::figure)
        .filter(figure -> figure != null && figure.value().abs().compareTo(TELLING) >= 0)
        .forEach(figure -> figures.add(figure.value().abs()));
    return figures;
  }

  /**
   * The lines with their figures, but for those that are the same in every scale: amounts per share
   * and ratios.
   */
  private static Set<String> lines(Draft draft) {
    Set<String> lines = new HashSet<>();
    rows(draft)
        .forEach(
            row ->
                row.cells().stream()
                    .map(Cell::figure)
                    .filter(figure -> figure != null && !figure.nil() && !figure.percent())
                    .filter(figure -> figure.value().precision() - figure.value().scale() >= NAMED)
                    .forEach(f -> lines.add(WalkBasis.key(row.stub().label(), f.value()))));
    return lines;
  }

  /** The rows that tell of a scale: counts of shares have one of their own. */
  private static Stream<Row> rows(Draft draft) {
    return draft.parts().stream()
        .flatMap(part -> part.segment().rows().stream())
        .filter(row -> !Vocabulary.says("shares", row.stub().label()));
  }
}
