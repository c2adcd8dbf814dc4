package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.List;
import org.tickmark.table.Cell;
import org.tickmark.table.Figure;
import org.tickmark.table.Row;

/**
 * Tells common-size statements: each line in per cent of one that stands at 100. They state again
 * what a statement says, as its columns of per cents would, and no amount.
 */
final class CommonSize {
  private static final int FEWEST_LINES = 6;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private CommonSize() {}

  /** Whether all figures of these rows are per cents, and a line of them is the whole. */
  static boolean is(List<Row> rows) {
    List<List<Figure>> lines =
        rows.stream()
            .filter(row -> row.kind() == Row.Kind.BODY)
            .map(CommonSize::figures)
            .filter(figures -> !figures.isEmpty())
            .toList();
    return lines.size() >= FEWEST_LINES
        && lines.stream().flatMap(List::stream).allMatch(f -> f.percent() || f.nil())
        && lines.stream().anyMatch(CommonSize::whole);
  }

  private static boolean whole(List<Figure> figures) {
    return figures.stream().allMatch(f -> f.value().compareTo(WHOLE) == 0);
  }

  private static List<Figure> figures(Row row) {
    return row.cells().stream().map(Cell::figure).filter(figure -> figure != null).toList();
  }
}
