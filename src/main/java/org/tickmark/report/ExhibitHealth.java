package org.tickmark.report;

import java.util.List;
import java.util.Map;

/**
 * How well one input document was read, as far as its rows alone can tell.
 *
 * @param sourceUri where it lies
 * @param outcome what became of it
 * @param format HTML or FIXED_WIDTH; null where nothing was read
 * @param statements how many statements it holds
 * @param shares what is counted in it, by the measure
 * @param mainTotals main totals that are proved, by statement
 * @param ties by status
 * @param warnings by code
 * @param complaints what is amiss, in words, with how grave it is
 */
record ExhibitHealth(
    String sourceUri,
    String outcome,
    String format,
    int statements,
    Map<Measure, Share> shares,
    Map<String, Share> mainTotals,
    Map<String, Long> ties,
    Map<String, Long> warnings,
    List<Complaint> complaints) {
  /**
   * Something amiss.
   *
   * @param weight how grave, in points
   * @param words for a person
   */
  record Complaint(int weight, String words) {}

  /** What is measured. */
  enum Measure {
    BALANCE_SHEETS_THAT_BALANCE,
    CASH_ROLL_FORWARDS,
    WITH_PERIOD,
    WITH_UNIT,
    WITH_SECTION,
    WITH_CONCEPT,
    WITH_CONCEPT_PRIMARY,
    PLACED
  }

  int weight() {
    return complaints.stream().mapToInt(Complaint::weight).sum();
  }
}
