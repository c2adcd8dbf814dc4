package org.tickmark.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tickmark.table.Cell;
import org.tickmark.table.Row;
import org.tickmark.table.Ruling;

/**
 * A row with figures and what its statement tells of it.
 *
 * @param part the stretch of a table that it stands in
 * @param row the row
 * @param columns what the heads above it say of its columns
 * @param section the headings that hold for it, outermost first
 * @param total whether it is set as a total
 * @param above the ruling above its figures
 * @param scale the remark on scale nearest above it, or in its label
 * @param unit what its figures count
 * @param era the last heading above it that is nothing but a period, or null; it holds past totals,
 *     down to the next one
 * @param counted the name of what is counted, where that is neither money nor shares; else null
 */
record DraftLine(
    Draft.Part part,
    Row row,
    List<ColumnMeaning> columns,
    List<String> section,
    String era,
    boolean total,
    Ruling above,
    ScaleText scale,
    LineUnit unit,
    String counted) {
  DraftLine with(LineUnit other) {
    return new DraftLine(part, row, columns, section, era, total, above, scale, other, counted);
  }

  String label() {
    return row.stub().label();
  }

  /** The innermost heading, or empty. */
  String heading() {
    return section.isEmpty() ? "" : section.get(section.size() - 1);
  }

  /** Its headings and above them the period that holds for it, outermost first. */
  List<String> periodHeadings() {
    return era == null ? section : Stream.concat(Stream.of(era), section.stream()).toList();
  }

  ColumnMeaning column(Cell cell) {
    return columns.get(cell.first());
  }

  /** The line as a step of a walk; per cents beside amounts do not walk with them. */
  WalkBasis.Step step() {
    Map<Integer, BigDecimal> facts = new TreeMap<>();
    for (Cell cell : row.cells()) {
      boolean fact = cell.figure() != null && column(cell).role() == ColumnRole.FACT;
      if (fact && (unit == LineUnit.RATIO || !cell.figure().percent())) {
        facts.put(cell.first(), cell.figure().value());
      }
    }
    boolean walk = Titles.kind(heading()) == StatementKind.RECONCILIATION;
    return new WalkBasis.Step(label(), walk ? "" : headingOfWalk(), unit, facts);
  }

  /** Its innermost heading, but the adjustments that are parted by segments under headings. */
  private String headingOfWalk() {
    return section.stream().filter(WalkWords::adjusting).findFirst().orElse(heading());
  }
}
