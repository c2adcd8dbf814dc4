package org.tickmark.statement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tickmark.vocabulary.VocabularyFile;
import org.tickmark.vocabulary.VocabularyRow;

/** Each entry of the room's data files does something: its example is read by it, and so. */
class VocabularyTest {
  @Test
  void everyPatternFindsItsExample() {
    List<String> dead = new ArrayList<>();
    for (VocabularyRow row : rows("vocabulary.tsv", 3)) {
      if (!row.pattern(1).matcher(Vocabulary.fold(row.get(2))).find()) {
        dead.add(row.toString());
      }
    }
    for (VocabularyRow row : rows("content.tsv", 4)) {
      if (!row.pattern(2).matcher(Vocabulary.fold(row.get(3))).find()) {
        dead.add(row.toString());
      }
    }

    assertEquals(List.of(), dead);
  }

  @Test
  void everyCountedThingIsNamedByItsRow() {
    List<String> wrong = new ArrayList<>();
    for (VocabularyRow row : rows("counted.tsv", 4)) {
      String unit = row.get(0).equals("head") ? Counted.head(row.get(3)) : Counted.line(row.get(3));
      boolean own = row.get(1).equals("=") ? unit != null : row.get(1).equals(unit);
      if (!own || !row.pattern(2).matcher(Vocabulary.fold(row.get(3))).find()) {
        wrong.add(row + " is read as " + unit);
      }
    }

    assertEquals(List.of(), wrong);
  }

  /** The first row that is found decides, so a wide row may take the examples of those below. */
  @Test
  void everyTitleIsDecidedByItsRow() {
    List<String> taken = new ArrayList<>();
    for (VocabularyRow row : rows("titles.tsv", 3)) {
      StatementKind kind = Titles.named(row.get(2));
      String named = kind == null ? "-" : kind.name();
      if (!named.equals(row.get(0)) || !row.equals(first(row.get(2)))) {
        taken.add(row + " is read as " + named);
      }
    }

    assertEquals(List.of(), taken);
  }

  @Test
  void everyPeriodIsReadByItsRow() {
    List<String> wrong = new ArrayList<>();
    for (VocabularyRow row : rows("periods.tsv", 4)) {
      PeriodText text = PeriodText.read(row.get(3));
      int value = (int) row.number(1);
      boolean right =
          switch (row.get(0)) {
            case "months" -> value % 3 == 0 ? text.quarters() == value / 3 : text.months() == value;
            case "weeks" -> value == 0 ? text.weeks() > 0 : text.weeks() == value;
            case "ordinal" -> text.ordinal() == value;
            case "quarter", "year", "half" -> text.quarters() == value;
            case "second_half" -> text.secondHalf() && text.ordinal() == value;
            case "year_to_date" -> text.yearToDate();
            case "instant" -> text.quarters() == 0;
            default -> false;
          };
      if (!right) {
        wrong.add(row + " is read as " + text);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void everyScaleAndCurrencyIsReadByItsRow() {
    List<String> wrong = new ArrayList<>();
    for (VocabularyRow row : rows("scales.tsv", 4)) {
      String example = row.get(3);
      boolean right =
          switch (row.get(0)) {
            case "scale" -> Objects.equals(ScaleText.read(example).money(), row.number(1));
            case "currency" -> row.get(1).equals(ScaleText.currency(example));
            default -> row.pattern(2).matcher(Vocabulary.fold(example)).find();
          };
      if (!right) {
        wrong.add(row.toString());
      }
    }

    assertEquals(List.of(), wrong);
  }

  /** A category that no class asks for is a dead entry. */
  @Test
  void everyCategoryIsAskedFor() throws IOException {
    Set<String> categories =
        rows("vocabulary.tsv", 3).stream().map(row -> row.get(0)).collect(Collectors.toSet());
    String sources = sources();

    List<String> unused =
        categories.stream().filter(c -> !sources.contains("\"" + c + "\"")).sorted().toList();

    assertEquals(List.of(), unused);
  }

  @Test
  void everyFileSaysWhatItsColumnsMean() throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (String file : List.of("vocabulary", "titles", "content", "periods", "scales")) {
      Path path = Path.of("src/main/resources/org/tickmark/statement", file + ".tsv");
      List<String> head =
          Files.readAllLines(path).stream().takeWhile(line -> line.startsWith("#")).toList();
      checks.add(
          () -> assertTrue(head.stream().anyMatch(line -> line.startsWith("# Columns:")), file));
    }

    assertAll(checks);
  }

  private static VocabularyRow first(String title) {
    String folded =
        Vocabulary.fold(title)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}']+", " ")
            .strip();
    return rows("titles.tsv", 3).stream()
        .filter(row -> row.pattern(1).matcher(folded).find())
        .findFirst()
        .orElse(null);
  }

  private static List<VocabularyRow> rows(String file, int columns) {
    return VocabularyFile.rows(Vocabulary.class, file, columns);
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tickmark/statement"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
