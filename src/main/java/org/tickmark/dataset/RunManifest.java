package org.tickmark.dataset;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tickmark.ParserVersion;

/**
 * What a run did, as it stands in {@code _tickmark/manifest.json}. Holds nothing of the moment or
 * the machine, so that the same run gives the same bytes.
 *
 * @param parserVersion of the run
 * @param inputs files listed
 * @param documents documents found in them, dead letters included
 * @param outcomes documents by outcome
 * @param deadLetters dead letters by reason
 * @param lineItems facts written
 * @param unplaced numeric tokens of tables that landed nowhere
 * @param ties ties by status
 * @param firstBreaks the first ties that do not hold, in words
 * @param files files published
 * @param tiesOut whether every file listed and every document found in one has its outcome
 */
@JsonPropertyOrder({"parserVersion", "inputs", "documents", "outcomes"})
public record RunManifest(
    String parserVersion,
    long inputs,
    long documents,
    Map<String, Long> outcomes,
    Map<String, Long> deadLetters,
    long lineItems,
    long unplaced,
    Map<String, Long> ties,
    List<String> firstBreaks,
    long files,
    boolean tiesOut) {
  /** Its place, relative to the output. */
  public static final String PATH = "_tickmark/manifest.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final int SHOWN_BREAKS = 10;

  /**
   * Adds up outcomes.
   *
   * @param listed how many files were listed
   * @param found how many documents were found in them when they were read
   * @param documents every document's outcome, in the order of their places
   */
  public static RunManifest of(long listed, long found, List<DocumentOutcome> documents) {
    Map<String, Long> outcomes = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.name(), documents.stream().filter(d -> d.outcome() == outcome).count());
    }
    Map<String, Long> reasons = new TreeMap<>();
    documents.stream()
        .filter(d -> d.outcome() == Outcome.DEAD_LETTER)
        .forEach(d -> reasons.merge(d.reason(), 1L, Long::sum));
    Map<String, Long> ties = new TreeMap<>();
    ties.put("TIES", documents.stream().mapToLong(DocumentOutcome::ties).sum());
    ties.put("TIES_WITHIN_ROUNDING", documents.stream().mapToLong(DocumentOutcome::rounded).sum());
    ties.put("BREAKS", documents.stream().mapToLong(DocumentOutcome::breaks).sum());
    long seen = documents.stream().map(DocumentOutcome::input).distinct().count();
    return new RunManifest(
        ParserVersion.CURRENT,
        listed,
        found,
        outcomes,
        reasons,
        documents.stream().mapToLong(DocumentOutcome::lineItems).sum(),
        documents.stream().mapToLong(DocumentOutcome::unplaced).sum(),
        ties,
        breaks(documents),
        documents.stream().mapToLong(d -> d.files().size()).sum(),
        seen == listed && found == documents.size());
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException where the bytes are none
   */
  public static RunManifest read(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, RunManifest.class);
  }

  /** The content of its file. */
  public String text() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a manifest is plain data", e);
    }
  }

  private static List<String> breaks(List<DocumentOutcome> documents) {
    List<String> breaks = new ArrayList<>();
    for (DocumentOutcome document : documents) {
      String name = document.sourceUri().substring(document.sourceUri().lastIndexOf('/') + 1);
      document.brokenTies().stream()
          .limit(1)
          .map(words -> name + ": " + words)
          .forEach(breaks::add);
    }
    return List.copyOf(breaks.subList(0, Math.min(SHOWN_BREAKS, breaks.size())));
  }
}
