package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineScannerTest {
  /** Each token as its kind and its text. */
  private static List<String> tokens(String text) {
    String seen = LineScanner.withoutLeaders(text);
    return LineScanner.scan(seen).stream()
        .map(t -> t.kind() + " " + seen.substring(t.start(), t.end()).replaceAll(" +", " "))
        .toList();
  }

  @Test
  void aFigureTakesInTheCurrencyMarkThatStandsFarToItsLeft() {
    assertEquals(
        List.of("WORD Cash", "FIGURE $ 250,342", "FIGURE $ (46,003)"),
        tokens("Cash     $      250,342    $   (46,003)"));
  }

  @Test
  void thePerCentSignBelongsToTheFigure() {
    assertEquals(
        List.of("FIGURE 12.3%", "FIGURE 5 %", "FIGURE (4.2)%", "DASH -- %"),
        tokens("12.3%   5 %   (4.2)%    --   %"));
  }

  @Test
  void touchingFiguresAreTwo() {
    assertEquals(
        List.of("FIGURE 66,000(B)", "FIGURE $4,380,000", "FIGURE (816)", "FIGURE (292%)"),
        tokens("66,000(B)$4,380,000  (816)(292%)"));
  }

  @Test
  void numbersInsideWordsAreWords() {
    assertEquals(
        List.of(
            "WORD 10-K", "WORD 408-555-0171", "WORD 1,23", "WORD 30,", "WORD 1993)", "WORD 2.1.3"),
        tokens("10-K 408-555-0171 1,23 30, 1993) 2.1.3"));
  }

  @Test
  void parenthesesLeftOpenBelongToTheWords() {
    assertEquals(List.of("WORD ($199", "WORD million"), tokens("($199 million"));
  }

  @Test
  void noteMarksByThemselvesAreMarks() {
    assertEquals(
        List.of("WORD Sales", "MARK (1)", "MARK (a)", "FIGURE 1,234*"),
        tokens("Sales (1) (a)   1,234*"));
  }

  @Test
  void starsApartStandInAFiguresPlace() {
    assertEquals(
        List.of("WORD Other", "PLACEHOLDER *", "PLACEHOLDER N/M", "PLACEHOLDER $7.50 - $68.00"),
        tokens("Other     *     N/M     $7.50 - $68.00"));
  }

  @Test
  void longDashesAreRulingsAndShortOnesFigures() {
    assertEquals(
        List.of("WORD (See", "WORD Notes)", "RULE ------", "RULE ====", "DASH ---", "DASH --"),
        tokens("(See Notes)   ------   ====   ---   --"));
  }

  @Test
  void leaderDotsAreBlank() {
    assertEquals(List.of("WORD Sales", "FIGURE 12"), tokens("Sales . . . . . . . 12"));
    assertEquals(List.of("WORD Sales", "FIGURE .34"), tokens("Sales.......  .34"));
  }

  @Test
  void fractionsAreOneFigure() {
    assertEquals(List.of("FIGURE $53 1/2", "FIGURE 49 3/4"), tokens("$53 1/2    49 3/4"));
  }

  @Test
  void figuresAlignByTheirLastDigit() {
    String text = "  (46,003)   $  12.5%   1,234(a)";
    List<Integer> edges = LineScanner.scan(text).stream().map(LineToken::edge).toList();
    assertEquals(List.of(9, 20, 29), edges);
  }
}
