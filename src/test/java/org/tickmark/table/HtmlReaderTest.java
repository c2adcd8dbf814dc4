package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String SPACER_COLUMNS =
      """
      <HTML><BODY>
      <P ALIGN="center"><B>Quarry Lane Corp</B><BR><B>STATEMENTS OF OPERATIONS</B></P>
      <TABLE>
      <TR><TD><FONT SIZE="1">(in thousands)</FONT></TD><TD>&nbsp;</TD>
        <TD COLSPAN="2" ALIGN="center" STYLE="border-bottom:1px solid #000000">June&nbsp;30,<BR>2003</TD><TD>&nbsp;</TD><TD>&nbsp;</TD>
        <TD COLSPAN="2" ALIGN="center">June&nbsp;30,<BR>2002</TD><TD>&nbsp;</TD></TR>
      <TR><TD>Net sales</TD><TD>&nbsp;</TD><TD>$</TD><TD ALIGN="right">1,250</TD><TD>&nbsp;</TD>
        <TD>&nbsp;</TD><TD>$</TD><TD ALIGN="right">990</TD><TD>&nbsp;</TD></TR>
      <TR><TD STYLE="padding-left:10pt">Cost of sales<SUP>(1)</SUP></TD><TD>&nbsp;</TD><TD STYLE="border-bottom:1px solid #000000">&nbsp;</TD>
        <TD ALIGN="right">(750</TD><TD>)</TD><TD>&nbsp;</TD><TD>&nbsp;</TD><TD ALIGN="right">&#8212;</TD><TD>&nbsp;</TD></TR>
      <TR><TD>Gross profit</TD><TD>&nbsp;</TD><TD>$</TD><TD ALIGN="right" STYLE="border-bottom:3px double #000000">500</TD><TD>&nbsp;</TD>
        <TD>&nbsp;</TD><TD>&nbsp;</TD><TD ALIGN="right">&nbsp;</TD><TD>&nbsp;</TD></TR>
      </TABLE></BODY></HTML>
      """;

  @Test
  void joinsSignsInCellsOfTheirOwnAndDropsSpacers() {
    assertEquals(
        List.of(
            "H (in thousands)| 0 June 30, 2003| 1 June 30, 2002",
            "B Net sales| 0 $1,250| 1 $990",
            "B Cost of sales| 0 (750)| 1 —",
            "B Gross profit| 0 $500"),
        grid(table(SPACER_COLUMNS)));
  }

  @Test
  void keepsTitlesAboveATableAsCenteredLines() {
    Prose prose = (Prose) HtmlReader.read(SPACER_COLUMNS).blocks().get(0);
    assertEquals(
        List.of("Quarry Lane Corp", "STATEMENTS OF OPERATIONS"),
        prose.lines().stream().map(Prose.Line::text).toList());
    assertTrue(prose.lines().stream().allMatch(Prose.Line::centered));
  }

  @Test
  void pointsFromEachFigureToItsPlaceInTheSource() {
    Cell cell = table(SPACER_COLUMNS).rows().get(2).cells().get(0);
    SourceSpan span = cell.source();
    String shown = SPACER_COLUMNS.substring(span.offset(), span.offset() + span.length());
    assertEquals("(750</TD><TD>)", shown);
    assertEquals(10, span.line());
  }

  @Test
  void readsLinesDrawnUnderFigures() {
    assertEquals(
        List.of(Ruling.NONE, Ruling.NONE, Ruling.SINGLE, Ruling.DOUBLE),
        table(SPACER_COLUMNS).rows().stream().map(Row::below).toList());
  }

  @Test
  void takesRaisedMarksOffLabelsAndReadsTheirIndent() {
    Stub stub = table(SPACER_COLUMNS).rows().get(2).stub();
    assertEquals(List.of("1"), stub.notes());
    assertEquals(1, stub.indent());
  }

  static Table table(String html) {
    List<Table> tables = HtmlReader.read(html).tables().toList();
    assertEquals(1, tables.size(), "number of tables");
    return tables.get(0);
  }

  static List<String> grid(Table table) {
    return table.rows().stream().map(HtmlReaderTest::line).toList();
  }

  private static String line(Row row) {
    return row.kind().name().charAt(0)
        + " "
        + row.stub().label()
        + row.cells().stream()
            .map(
                c ->
                    "| "
                        + (c.first() == c.last() ? "" + c.first() : c.first() + "-" + c.last())
                        + " "
                        + c.text())
            .collect(Collectors.joining());
  }
}
