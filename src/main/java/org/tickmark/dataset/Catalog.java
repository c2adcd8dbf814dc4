package org.tickmark.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tickmark.ParserVersion;

/**
 * Which document lies in which files, written by which parser version: {@code
 * _tickmark/catalog.jsonl}, a line a document.
 */
public final class Catalog {
  /** Its place, relative to the output. */
  public static final String PATH = "_tickmark/catalog.jsonl";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Entry> entries;

  /**
   * A line of the catalog.
   *
   * @param source the document
   * @param input the file it came from
   * @param exhibitId its id, or null for a dead letter
   * @param sha256 of its bytes
   * @param outcome what became of it
   * @param parserVersion that wrote its files
   * @param files its files
   */
  public record Entry(
      String source,
      String input,
      String exhibitId,
      String sha256,
      String outcome,
      String parserVersion,
      List<WrittenFile> files) {}

  private Catalog(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads a catalog.
   *
   * @param bytes the content of its file; null where there is none yet
   * @throws IOException where it is no catalog
   */
  public static Catalog read(byte[] bytes) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    if (bytes != null) {
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank()) {
          Entry entry = JSON.readValue(line, Entry.class);
          entries.put(key(entry), entry);
        }
      }
    }
    return new Catalog(entries);
  }

  /**
   * Replaces the entries of the inputs of a run.
   *
   * @return the paths that those inputs owned and own no longer
   */
  public Set<String> replace(List<DocumentOutcome> documents) {
    Set<String> inputs = documents.stream().map(DocumentOutcome::input).collect(Collectors.toSet());
    Set<String> left = new HashSet<>();
    entries
        .values()
        .removeIf(
            entry -> {
              boolean again = inputs.contains(entry.input());
              if (again) {
                entry.files().forEach(file -> left.add(file.path()));
              }
              return again;
            });
    for (DocumentOutcome d : documents) {
      Entry entry =
          new Entry(
              d.sourceUri(),
              d.input(),
              d.exhibitId(),
              d.sha256(),
              d.outcome().name(),
              ParserVersion.CURRENT,
              d.files());
      entries.put(key(entry), entry);
    }
    entries.values().forEach(entry -> entry.files().forEach(file -> left.remove(file.path())));
    return left;
  }

  /** The lines, in the order of the documents' places. */
  public String text() {
    return entries.values().stream().map(Catalog::line).collect(Collectors.joining());
  }

  private static String key(Entry entry) {
    return String.join(
        "\t", entry.source(), "" + entry.exhibitId(), "" + entry.sha256(), entry.outcome());
  }

  private static String line(Entry entry) {
    try {
      return JSON.writeValueAsString(entry) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("an entry is plain data", e);
    }
  }
}
