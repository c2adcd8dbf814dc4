package org.tickmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CatalogTest {
  @Test
  void namesTheFilesThatAnInputLeftWhereItNoLongerBelongs() throws IOException {
    Catalog catalog = Catalog.read(null);
    assertEquals(Set.of(), catalog.replace(List.of(outcome("a.txt", "period=2003/a"))));
    assertEquals(
        Set.of("period=2003/a"), catalog.replace(List.of(outcome("a.txt", "period=2004/a"))));
  }

  @Test
  void keepsTheFilesOfInputsThatTheRunDidNotRead() throws IOException {
    Catalog catalog = Catalog.read(null);
    catalog.replace(List.of(outcome("a.txt", "a"), outcome("b.txt", "b")));
    assertEquals(Set.of(), catalog.replace(List.of(outcome("b.txt", "b"))));
    assertEquals(2, catalog.text().lines().count());
  }

  @Test
  void keepsAFileThatPassedToAnotherInput() throws IOException {
    Catalog catalog = Catalog.read(null);
    catalog.replace(List.of(outcome("a.txt", "same")));
    assertEquals(
        Set.of(), catalog.replace(List.of(outcome("a.txt", "other"), outcome("b.txt", "same"))));
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    Catalog catalog = Catalog.read(null);
    catalog.replace(List.of(outcome("b.txt", "b"), outcome("a.txt", "a")));
    Catalog again = Catalog.read(catalog.text().getBytes(StandardCharsets.UTF_8));
    assertEquals(catalog.text(), again.text());
    assertEquals(
        """
        {"source":"a.txt","input":"a.txt","exhibitId":"id","sha256":"sha","outcome":"PARSED","parserVersion":"0.1.0","files":[{"path":"a","rows":3,"bytes":100,"sha256":"f"}]}
        """,
        again.text().lines().findFirst().orElseThrow() + "\n");
  }

  private static DocumentOutcome outcome(String input, String file) {
    return new DocumentOutcome(
        input,
        input,
        "id",
        "sha",
        Outcome.PARSED,
        null,
        null,
        null,
        3,
        0,
        0,
        0,
        0,
        List.of(),
        List.of(new WrittenFile(file, 3, 100, "f")));
  }
}
