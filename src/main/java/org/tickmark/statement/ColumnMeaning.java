package org.tickmark.statement;

/**
 * What a column's head says of its figures.
 *
 * @param head as written
 * @param role what its figures are; null for a column of note numbers
 * @param period the time they speak of
 * @param weeks the length in weeks where the head says so, or null
 * @param basis by which rules they are stated, or null where the head does not say
 * @param unit {@code shares}, {@code pure}, {@code /shares}, or null where the lines decide
 * @param scale the head's own remark on scale and currency
 * @param audited whether the head says audited or unaudited, or null
 * @param restated whether the head says restated
 */
record ColumnMeaning(
    String head,
    ColumnRole role,
    Period period,
    Integer weeks,
    Basis basis,
    String unit,
    ScaleText scale,
    Boolean audited,
    boolean restated) {
  ColumnMeaning withBasis(Basis other) {
    return new ColumnMeaning(head, role, period, weeks, other, unit, scale, audited, restated);
  }

  ColumnMeaning withPeriod(Period other, Integer otherWeeks) {
    return new ColumnMeaning(head, role, other, otherWeeks, basis, unit, scale, audited, restated);
  }
}
