package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnClustersTest {
  private static List<List<LineToken>> rows(String... lines) {
    return Stream.of(lines).map(LineScanner::scan).toList();
  }

  private static List<Integer> edges(String... lines) {
    return ColumnClusters.of(rows(lines)).stream().map(TextColumn::edge).toList();
  }

  @Test
  void figuresAlignedByTheLastDigitAreColumns() {
    assertEquals(List.of(7, 17), edges("  1,234     5,678", "     12         9"));
  }

  @Test
  void aParenthesisOrPerCentSignDoesNotMakeAColumn() {
    assertEquals(
        List.of(7, 17), edges("  1,234     5,678", "   (234)     (678)", "    4.5%      6.7%"));
  }

  @Test
  void rowsSetALittleToTheSideStandInTheSameColumns() {
    assertEquals(2, edges("   1,234     5,678", "  9,876     5,432", "    $1.23     $4.56").size());
  }

  @Test
  void narrowColumnsOfOneRowStayApart() {
    assertEquals(4, edges("12 34 56 78", " 1  2  3  4").size());
  }

  @Test
  void aColumnWithFiguresInOneRowOnlyIsAColumn() {
    assertEquals(3, edges("  1,234             5,678", "  1,234    9,999    5,678").size());
  }

  @Test
  void dashesAloneMakeColumns() {
    assertEquals(2, edges("   --      --", "   --      --").size());
  }

  @Test
  void aBlankColumnIsLeftOutWhenFiguresArePlaced() {
    List<TextColumn> columns =
        ColumnClusters.of(rows("  1,234    9,999    5,678", "    100      200      300"));
    List<LineToken> row = LineScanner.scan("     12                --");
    assertArrayEquals(new int[] {0, 2}, CellPlacement.place(row, columns));
  }

  @Test
  void twoFiguresNeverShareAColumn() {
    List<TextColumn> columns = ColumnClusters.of(rows("  1,234    9,999", "    100      200"));
    List<LineToken> row = LineScanner.scan("   12 34    56");
    int[] places = CellPlacement.place(row, columns);
    assertEquals(2, java.util.Arrays.stream(places).filter(p -> p >= 0).distinct().count());
    assertEquals(1, java.util.Arrays.stream(places).filter(p -> p < 0).count());
  }
}
