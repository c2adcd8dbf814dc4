package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  private static List<String> texts(String source) {
    return TextLines.of(source).stream().map(TextLine::text).toList();
  }

  @Test
  void linesEndAsUnixWindowsAndOldMacintoshEndThem() {
    assertEquals(List.of("a", "b", "c", "", "d"), texts("a\nb\r\nc\r\rd"));
  }

  @Test
  void offsetsAndNumbersAreThoseOfTheSource() {
    TextLine line = TextLines.of("one\r\n\r\n  three").get(2);
    assertEquals(3, line.number());
    assertEquals(7, line.offset());
    assertEquals(new SourceSpan(3, 3, 9, 5), line.span(2, 7));
  }

  @Test
  void tabsGoToTheNextEighthColumn() {
    assertEquals(List.of("ab      c       d"), texts("ab\tc\td"));
    TextLine line = TextLines.of("ab\tc\td").get(0);
    assertEquals(new SourceSpan(1, 6, 5, 1), line.span(16, 17));
  }

  @Test
  void entitiesAreOneCharacterThatIsLongInTheSource() {
    TextLine line = TextLines.of("R&amp;D &lt; 5 AT&T").get(0);
    assertEquals("R&D < 5 AT&T", line.text());
    assertEquals(new SourceSpan(1, 1, 0, 7), line.span(0, 3));
  }

  @Test
  void marksAreKeptAsidePageNumbersWithThem() {
    TextLine line = TextLines.of("<PAGE>   17").get(0);
    assertTrue(line.isBlank());
    assertEquals(Set.of(TextMark.PAGE), line.marks());
    assertTrue(TextLines.of("\fTitle").get(0).has(TextMark.PAGE));
    assertEquals(Set.of(TextMark.COLUMNS), TextLines.of("<S>    <C>   <C>").get(0).marks());
  }

  @Test
  void aMarkTakesItsPlaceAndTagsOfTypeTakeNone() {
    assertEquals(List.of("   Sales"), texts("<S>Sales"));
    assertEquals(List.of("Sales   5"), texts("<B>Sales</B>   5"));
  }

  @Test
  void wrappersOfADocumentAreNotSeen() {
    assertEquals(List.of("", "", "", "Hello"), texts("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nHello"));
  }

  @Test
  void unknownTagsAreText() {
    assertEquals(List.of("<CASH>   1,203"), texts("<CASH>   1,203"));
  }

  @Test
  void aDashThatMailPutBeforeADashIsDropped() {
    TextLine line = TextLines.of("- - As reported").get(0);
    assertEquals("- As reported", line.text());
    assertEquals(3, line.span(0, 1).column());
  }
}
