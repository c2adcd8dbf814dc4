package org.tickmark.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;

/**
 * How well a corpus was read, without any truth.
 *
 * @param outcomes input documents by outcome
 * @param withStatements documents that hold a statement, by format
 * @param balanceSheets documents with a balance sheet one of whose columns balances
 * @param cashRollForwards documents with a cash balance in their cash flow statement that rolls
 *     forward
 * @param mainTotals main totals that a tie proves, by statement
 * @param lineItems line items that have a period, unit, section, concept
 * @param placed figures of tables that became line items
 * @param ties by status
 * @param warnings by code
 * @param worst the documents with most amiss, the worst first
 */
@JsonPropertyOrder({"outcomes", "withStatements", "balanceSheets", "cashRollForwards"})
public record HealthReport(
    Map<String, Long> outcomes,
    Map<String, Share> withStatements,
    Share balanceSheets,
    Share cashRollForwards,
    Map<String, Share> mainTotals,
    Map<String, Share> lineItems,
    Share placed,
    Map<String, Long> ties,
    Map<String, Long> warnings,
    List<Worst> worst) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * A document with much amiss.
   *
   * @param sourceUri where it lies
   * @param points how grave
   * @param reasons in words, the gravest first
   */
  public record Worst(String sourceUri, int points, List<String> reasons) {}

  /** As JSON, for a machine. */
  public String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a health report cannot be written as JSON", e);
    }
  }
}
