package org.tickmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaTextTest {
  @Test
  void theDocumentationIsThatOfTheSchema() throws IOException {
    assertEquals(
        SchemaText.markdown(),
        Files.readString(Path.of("docs/schema.md")),
        "docs/schema.md is not current: scripts/tickmark schema > docs/schema.md");
  }

  @Test
  void noColumnIsNamedAsAPartitionKeyOrTwice() {
    for (Dataset<?> dataset : Datasets.all()) {
      List<String> names = dataset.columns().stream().map(Column::name).toList();
      assertFalse(names.contains("company") || names.contains("period"), dataset.name());
      assertEquals(names.size(), new HashSet<>(names).size(), dataset.name());
    }
  }
}
