package org.tickmark.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TextTableTest {
  @Test
  void linesThatFollowAreIndentedMore() {
    assertEquals(
        List.of("  Property and equipment,", "    less accumulated", "    depreciation"),
        TextTable.wrap("  Property and equipment, less accumulated depreciation", 26, 2));
  }

  @Test
  void noTableIsWiderThanEdgarTakes() {
    int widest =
        LongStream.range(0, 300)
            .mapToObj(i -> ExhibitGenerator.generate(3, i))
            .filter(exhibit -> exhibit.name().endsWith(".txt"))
            .flatMap(exhibit -> exhibit.text().lines())
            .mapToInt(String::length)
            .max()
            .orElseThrow();
    assertTrue(widest <= 132, () -> widest + " characters");
  }
}
