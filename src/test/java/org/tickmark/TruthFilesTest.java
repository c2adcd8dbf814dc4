package org.tickmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.statement.Basis;
import org.tickmark.statement.StatementKind;

/** A truth file that cannot be read would pass for one that agrees. */
class TruthFilesTest {
  private static final Path TRUTH = Path.of("src/test/resources/truth");
  private static final String HEAD =
      "statement\tbasis\tsection\tlabel\tconcept\tunit\tperiod_end\tquarters\tvalue\tnil";
  private static final Set<String> KINDS =
      Arrays.stream(StatementKind.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Set<String> BASES =
      Arrays.stream(Basis.values()).map(Enum::name).collect(Collectors.toSet());

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(TRUTH)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFactIsWhole(Path file) throws IOException {
    assertTrue(file.getFileName().toString().matches("[0-9a-f]{64}\\.truth\\.tsv"), file::toString);
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(0).startsWith("#scope "), lines.get(0));
    assertEquals(HEAD, lines.get(1));
    Set<String> scope = Set.of(lines.get(0).substring("#scope ".length()).split(","));
    assertTrue(KINDS.containsAll(scope), scope::toString);
    List<String> facts = lines.subList(2, lines.size());
    assertFalse(facts.isEmpty());
    facts.forEach(fact -> whole(fact.split("\t", -1), scope));
  }

  private static void whole(String[] fact, Set<String> scope) {
    assertEquals(10, fact.length, () -> String.join("|", fact));
    assertTrue(scope.contains(fact[0]), fact[0]);
    assertTrue(BASES.contains(fact[1]), fact[1]);
    assertTrue(fact[5].matches("[A-Z]{3}(?:/shares)?|[a-z]+"), fact[5]);
    assertTrue(fact[6].equals("*") || LocalDate.parse(fact[6]).getYear() > 1980, fact[6]);
    assertTrue(Integer.parseInt(fact[7]) >= 0, fact[7]);
    BigDecimal value = new BigDecimal(fact[8]);
    assertTrue(fact[9].isEmpty() || (fact[9].equals("nil") && value.signum() == 0), fact[9]);
  }
}
