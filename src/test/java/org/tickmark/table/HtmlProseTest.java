package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tickmark.table.HtmlGrids.blocks;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between tables, and what only looks like one. */
class HtmlProseTest {
  private static final String FIGURES =
      "<table><tr><td>Sales</td><td>10</td></tr><tr><td>Profit</td><td>4</td></tr></table>";

  @Test
  void readsOneParagraphForEachBlockElementInOrder() {
    assertEquals(
        List.of("One", "Two / three", "Four", "table Sales, Profit", "Five"),
        blocks("<div>One<p>Two<br>three</p></div>Four" + FIGURES + "Five"));
  }

  @Test
  void partsAParagraphAtABlankLine() {
    assertEquals(
        List.of("Title / Subtitle", "Text"), blocks("<p>Title<br>Subtitle<br><br>Text</p>"));
  }

  @Test
  void foldsEveryKindOfSpace() {
    assertEquals(
        List.of("Net income rose"),
        blocks("<p>Net&nbsp;&#8199;in\u200bcome\n\t\u202f rose\ufeff</p>"));
  }

  @Test
  void readsControlCharactersAsTheWindowsPunctuationTheyWere() {
    assertEquals(
        List.of("“Record” year – ours’"),
        blocks("<p>\u0093Record\u0094 year &#150; ours\u0092</p>"));
  }

  @Test
  void leavesOutWhatIsNotShown() {
    assertEquals(
        List.of("Shown"),
        blocks(
            "<html><head><title>T</title><style>p{}</style></head><body><ix:header>x</ix:header>"
                + "<div style='display:none'>a</div><p style='visibility: hidden'>b</p>"
                + "<script>c</script><p>Shown</p></body></html>"));
  }

  @Test
  void leavesOutTheHeaderOfASubmissionsDocument() {
    assertEquals(
        List.of("Press release"),
        blocks(
            "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>a.htm\n<DESCRIPTION>PRESS\n<TEXT>\n"
                + "<html><body><p>Press release</p></body></html></TEXT></DOCUMENT>"));
  }

  @Test
  void knowsCenteredLinesFromTheirOwnAndFromOuterElements() {
    Document document =
        HtmlReader.read(
            "<center>A</center><p align=center>B</p><div style='text-align: center'><p>C</p></div><p>D</p>");
    assertEquals(
        List.of(true, true, true, false),
        document.blocks().stream().map(b -> ((Prose) b).lines().get(0).centered()).toList());
  }

  @Test
  void doesNotCenterCellsBecauseTheirTableIs() {
    Document document =
        HtmlReader.read("<div align=center><table><tr><td>Left</td></tr></table></div>");
    assertFalse(((Prose) document.blocks().get(0)).lines().get(0).centered());
  }

  @Test
  void walksIntoLayoutTablesAndFindsTheTablesInside() {
    assertEquals(
        List.of("Page head", "Before", "table Sales, Profit", "After", "Page 1 of 9"),
        blocks(
            "<table width='100%'><tr><td>Page head</td></tr><tr><td><p>Before</p>"
                + FIGURES
                + "<p>After</p></td></tr><tr><td>Page 1 of 9</td></tr></table>"));
  }

  @Test
  void readsRowsAroundANestedTableAsTables() {
    String outer =
        "<table><tr><td>Rent</td><td>1</td></tr><tr><td>Fuel</td><td>2</td></tr><tr><td colspan=2>"
            + FIGURES
            + "</td></tr></table>";
    assertEquals(List.of("table Rent, Fuel", "table Sales, Profit"), blocks(outer));
  }

  @Test
  void readsBulletsAsParagraphs() {
    assertEquals(
        List.of("• Sales rose 12% to $5.2 million", "(1) Includes 3 and 4"),
        blocks(
            "<table><tr><td>&#149;</td><td>Sales rose 12% to $5.2 million</td></tr></table>"
                + "<table><tr><td>(1)</td><td>Includes 3 and 4</td></tr></table>"));
  }

  @Test
  void readsFootnotesUnderATableAsParagraphs() {
    assertEquals(
        List.of("(1) Net of tax of $12 in 2004", "(2) See page 4"),
        blocks(
            "<table><tr><td>(1)</td><td>Net of tax of $12 in 2004</td></tr>"
                + "<tr><td>(2)</td><td>See page 4</td></tr></table>"));
  }

  @Test
  void readsAListOfPagesAsLines() {
    assertEquals(
        List.of("Income Statement 3", "Balance Sheet 4", "Cash Flow 6-7"),
        blocks(
            "<table><tr><td>Income Statement</td><td>3</td></tr><tr><td>Balance Sheet</td><td>4</td></tr>"
                + "<tr><td>Cash Flow</td><td>6-7</td></tr></table>"));
  }

  @Test
  void readsContactsAsText() {
    assertEquals(
        List.of("Media: (408) 555-0123", "Investors: (408) 555-0100"),
        blocks(
            "<table><tr><td>Media:</td><td>(408) 555-0123</td></tr>"
                + "<tr><td>Investors:</td><td>(408) 555-0100</td></tr></table>"));
  }

  @Test
  void readsAStatementCutIntoTwoElementsAsTwoTables() {
    assertEquals(List.of("table Sales, Profit", "table Sales, Profit"), blocks(FIGURES + FIGURES));
  }

  @Test
  void pointsFromEachLineToItsPlaceInTheSource() {
    String html = "<p>A\n &amp; B</p>";
    SourceSpan span = ((Prose) HtmlReader.read(html).blocks().get(0)).lines().get(0).source();
    assertEquals("A\n &amp; B", html.substring(span.offset(), span.offset() + span.length()));
  }

  @Test
  void handsPreformattedTablesToTheirOwnReader() {
    String html =
        """
        <html><body><p>Heads</p><PRE>
                                   2003       2002
                                -------    -------
        Sales &amp; rent             $ 1,250    $ 1,100
        Cost                        (750)      (700)
                                -------    -------
        Gross profit              $   500    $   400
                                =======    =======
        </PRE></body></html>
        """;
    Table table = HtmlGrids.table(html);
    Row sales =
        table.rows().stream()
            .filter(r -> r.stub().label().equals("Sales & rent"))
            .findFirst()
            .orElseThrow();
    SourceSpan span = sales.cells().get(1).source();
    assertTrue(html.substring(span.offset(), span.offset() + span.length()).endsWith("1,100"));
    assertEquals(4, span.line());
  }

  @Test
  void goesOnBehindPreformattedTextWhoseTableIsNotClosed() {
    String html =
        """
        <PRE>
        <TABLE> <CAPTION>
        <S>                        <C>        <C>
                                   2003       2002
        Sales                      $ 1,250    $ 1,100
        Cost                          (750)      (700)
        </PRE>
        <P>Contacts follow</P>
        """;
    List<String> blocks = blocks(html);
    assertEquals("Contacts follow", blocks.get(blocks.size() - 1));
    assertEquals(1, blocks.stream().filter(b -> b.startsWith("table")).count());
  }

  @Test
  void readsACaptionBeforeItsTable() {
    assertEquals(
        List.of("In thousands", "table Sales, Profit"),
        blocks(FIGURES.replace("<table>", "<table><caption>In thousands</caption>")));
  }
}
