package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tickmark.table.HtmlGrids.grid;
import static org.tickmark.table.HtmlGrids.stubs;
import static org.tickmark.table.HtmlGrids.table;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as filing agents of several eras set them. */
class HtmlReaderTest {
  /** Signs and spacers in cells of their own, rules as cell borders. */
  private static final String SPACERS =
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
            "H (in thousands) | 0 June 30, 2003 | 1 June 30, 2002",
            "B Net sales | 0 $1,250 | 1 $990",
            "B Cost of sales | 0 (750) | 1 —",
            "B Gross profit | 0 $500"),
        grid(SPACERS));
  }

  @Test
  void keepsTitlesAboveATableAsCenteredLines() {
    Prose prose = (Prose) HtmlReader.read(SPACERS).blocks().get(0);
    assertEquals(
        List.of("Quarry Lane Corp", "STATEMENTS OF OPERATIONS"),
        prose.lines().stream().map(Prose.Line::text).toList());
    assertTrue(prose.lines().stream().allMatch(Prose.Line::centered));
  }

  @Test
  void pointsFromEachFigureToItsPlaceInTheSource() {
    SourceSpan span = table(SPACERS).rows().get(2).cells().get(0).source();
    String shown = SPACERS.substring(span.offset(), span.offset() + span.length());
    assertEquals("(750</TD><TD>)", shown);
    assertEquals(10, span.line());
  }

  @Test
  void readsLinesDrawnUnderFigures() {
    assertEquals(
        List.of(Ruling.NONE, Ruling.NONE, Ruling.SINGLE, Ruling.DOUBLE),
        table(SPACERS).rows().stream().map(Row::below).toList());
  }

  @Test
  void takesRaisedMarksOffLabelsAndReadsTheirIndent() {
    assertEquals(
        List.of("0 (in thousands)", "0 Net sales", "1 Cost of sales^1", "0 Gross profit"),
        stubs(SPACERS));
  }

  @Test
  void readsGroupsOfThreeCellsWhereTheFigureTakesTheSignsPlace() {
    String html =
        """
        <table>
        <tr><td colspan="3"></td><td colspan="9">Three Months Ended March 31,</td></tr>
        <tr><td colspan="3">(In millions)</td><td colspan="3">2020</td><td colspan="3"></td><td colspan="3">2019</td></tr>
        <tr><td colspan="3">Revenue</td><td>$</td><td>610.9</td><td></td><td colspan="3"></td><td>$</td><td>501.9</td><td></td></tr>
        <tr><td colspan="3">Interest</td><td colspan="2">(4.5</td><td>)</td><td colspan="3"></td><td colspan="2">12.25</td><td></td></tr>
        <tr><td colspan="3">Margin</td><td colspan="2">9.0</td><td>%</td><td colspan="3"></td><td colspan="2">(8.2</td><td>)%</td></tr>
        </table>
        """;
    assertEquals(
        List.of(
            "H  | 0-1 Three Months Ended March 31,",
            "H (In millions) | 0 2020 | 1 2019",
            "B Revenue | 0 $610.9 | 1 $501.9",
            "B Interest | 0 (4.5) | 1 12.25",
            "B Margin | 0 9.0% | 1 (8.2)%"),
        grid(html));
    Figure margin = table(html).rows().get(4).cells().get(1).figure();
    assertEquals(new BigDecimal("-8.2"), margin.value());
    assertTrue(margin.percent());
  }

  @Test
  void readsFontTagTablesOfTheTurnOfTheCentury() {
    String html =
        """
        <TABLE BORDER=0 WIDTH="100%">
        <TR><TD><FONT SIZE=2>&nbsp;</FONT></TD><TH COLSPAN=3><FONT SIZE=1>Quarter ended</FONT><HR NOSHADE></TH></TR>
        <TR><TH></TH><TH><FONT SIZE=1><U>9/30/00</U></FONT></TH><TH></TH><TH><FONT SIZE=1><U>9/30/99</U></FONT></TH></TR>
        <TR><TD><FONT SIZE=2>Product revenue............</FONT></TD><TD ALIGN=RIGHT><FONT SIZE=2>$ 8,113</FONT></TD><TD></TD><TD ALIGN=RIGHT><FONT SIZE=2>$ 6,920</FONT></TD></TR>
        <TR><TD><FONT SIZE=2>&nbsp;&nbsp;&nbsp;Service revenue . . . .</FONT></TD><TD ALIGN=RIGHT><U><FONT SIZE=2>1,001</FONT></U></TD><TD></TD><TD ALIGN=RIGHT><FONT SIZE=2>--</FONT></TD></TR>
        <TR><TD><FONT SIZE=2>Total</FONT></TD><TD ALIGN=RIGHT><FONT SIZE=2>$9,114</FONT></TD><TD></TD><TD ALIGN=RIGHT><FONT SIZE=2>$6,920</FONT></TD></TR>
        <TR><TD></TD><TD>======</TD><TD></TD><TD>======</TD></TR>
        </TABLE>
        """;
    assertEquals(
        List.of(
            "H  | 0-1 Quarter ended",
            "H  | 0 9/30/00 | 1 9/30/99",
            "B Product revenue | 0 $ 8,113 | 1 $ 6,920",
            "B Service revenue | 0 1,001 | 1 --",
            "B Total | 0 $9,114 | 1 $6,920"),
        grid(html));
    assertEquals(
        List.of(Ruling.NONE, Ruling.SINGLE, Ruling.DOUBLE),
        table(html).rows().stream().skip(2).map(Row::below).toList());
    assertEquals(1, table(html).rows().get(3).stub().indent());
  }

  @Test
  void leavesBlankCellsBlank() {
    String html =
        """
        <table><tr><td></td><td>2004</td><td>2003</td><td>2002</td></tr>
        <tr><td>Sales</td><td>10</td><td>9</td><td>8</td></tr>
        <tr><td>Gain on sale of plant</td><td></td><td></td><td>3</td></tr>
        <tr><td>Other</td><td>1</td><td>&nbsp;</td><td>2</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2004 | 1 2003 | 2 2002",
            "B Sales | 0 10 | 1 9 | 2 8",
            "B Gain on sale of plant | 2 3",
            "B Other | 0 1 | 2 2"),
        grid(html));
  }

  @Test
  void readsARowOfTheYearsAloneAsHeadAndALabelThatNamesYearsAsLine() {
    String html =
        """
        <table><tr><td>Common stock</td><td>2003</td><td>2002</td></tr>
        <tr><td>Balance at December 31, 2003 and 2002</td><td>2,003</td><td>2,002</td></tr>
        <tr><td>Shares issued in 2003</td><td>1</td><td>4</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H Common stock | 0 2003 | 1 2002",
            "B Balance at December 31, 2003 and 2002 | 0 2,003 | 1 2,002",
            "B Shares issued in 2003 | 0 1 | 1 4"),
        grid(html));
  }

  @Test
  void findsHeadsThatStandAgainFurtherDown() {
    String html =
        """
        <table><tr><td></td><td>March 31, 2021</td><td>March 31, 2020</td></tr>
        <tr><td>Total assets</td><td>50</td><td>40</td></tr>
        <tr><td></td><td colspan=2>Three months ended</td></tr>
        <tr><td>(unaudited)</td><td>March 31, 2021</td><td>March 31, 2020</td></tr>
        <tr><td>Net income</td><td>5</td><td>N/M</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 March 31, 2021 | 1 March 31, 2020",
            "B Total assets | 0 50 | 1 40",
            "H  | 0-1 Three months ended",
            "H (unaudited) | 0 March 31, 2021 | 1 March 31, 2020",
            "B Net income | 0 5 | 1 N/M"),
        grid(html));
  }

  @Test
  void keepsATitleInTheFirstRowsAsCenteredText() {
    String html =
        """
        <table><tr><td colspan=3 align=center><b>TALLOW RIVER INC.</b></td></tr>
        <tr><td colspan=3 align=center><b>Condensed Balance Sheets</b></td></tr>
        <tr><td></td><td>2011</td><td>2010</td></tr>
        <tr><td>Cash</td><td>4</td><td>3</td></tr>
        <tr><td>Inventory</td><td>14</td><td>13</td></tr></table>
        """;
    assertEquals(
        List.of(
            "T TALLOW RIVER INC.",
            "T Condensed Balance Sheets",
            "H  | 0 2011 | 1 2010",
            "B Cash | 0 4 | 1 3",
            "B Inventory | 0 14 | 1 13"),
        grid(html));
    assertTrue(table(html).rows().get(1).stub().centered());
  }

  @Test
  void readsSectionHeadingsOutOfTheRowOfHeads() {
    String html =
        """
        <table><tr><td>ASSETS</td><td>March 31, 2021</td><td>June 30, 2020</td></tr>
        <tr><td>Cash</td><td>4</td><td>3</td></tr><tr><td>Land</td><td>9</td><td>9</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 March 31, 2021 | 1 June 30, 2020",
            "T ASSETS",
            "B Cash | 0 4 | 1 3",
            "B Land | 0 9 | 1 9"),
        grid(html));
  }

  @Test
  void comparesIndentHoweverItIsSet() {
    String html =
        """
        <table><tr><td><p style="margin-left:1.00em; text-indent:-1.00em">Current assets:</p></td><td>1</td><td>2</td></tr>
        <tr><td><p style="margin-left:3.00em; text-indent:-1.00em">Cash</p></td><td>1</td><td>2</td></tr>
        <tr><td style="padding:2px 1pt 2px 38.25pt"><div style="text-indent:-17.75pt">Trade</div></td><td>3</td><td>4</td></tr>
        <tr><td>&nbsp; &nbsp; &nbsp; &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Total</td><td>4</td><td>6</td></tr></table>
        """;
    assertEquals(List.of("0 Current assets:", "1 Cash", "1 Trade", "1 Total"), stubs(html));
  }

  @Test
  void countsLabelsInTheSecondColumnAsSetIn() {
    String html =
        """
        <table><tr><td colspan=2>Revenues:</td><td></td><td></td></tr>
        <tr><td></td><td>Hotel</td><td>10</td><td>12</td></tr>
        <tr><td></td><td>Mine</td><td>5</td><td>6</td></tr>
        <tr><td colspan=2>Total revenues</td><td>15</td><td>18</td></tr></table>
        """;
    assertEquals(List.of("0 Revenues:", "1 Hotel", "1 Mine", "0 Total revenues"), stubs(html));
  }

  @Test
  void dropsLineNumbersBeforeLabels() {
    String html =
        """
        <table><tr><td></td><td></td><td>2Q21</td><td>1Q21</td></tr>
        <tr><td>1</td><td>Deposits</td><td>300</td><td>290</td></tr>
        <tr><td>2</td><td>Loans</td><td>200</td><td>190</td></tr>
        <tr><td>3</td><td>Equity</td><td>100</td><td>90</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2Q21 | 1 1Q21",
            "B Deposits | 0 300 | 1 290",
            "B Loans | 0 200 | 1 190",
            "B Equity | 0 100 | 1 90"),
        grid(html));
  }

  @Test
  void readsYearsDownTheSideAsLabels() {
    String html =
        """
        <table><tr><td>Fiscal year</td><td>Operating</td><td>Capital</td></tr>
        <tr><td>2004</td><td>$ 12</td><td>$ 5</td></tr>
        <tr><td>2005</td><td>11</td><td>4</td></tr>
        <tr><td>Thereafter</td><td>30</td><td>2</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H Fiscal year | 0 Operating | 1 Capital",
            "B 2004 | 0 $ 12 | 1 $ 5",
            "B 2005 | 0 11 | 1 4",
            "B Thereafter | 0 30 | 1 2"),
        grid(html));
  }

  @Test
  void setsApartMarksBehindFiguresAndHeads() {
    String html =
        """
        <table><tr><td></td><td>2020</td><td>(a)</td><td>2019 (2)</td><td></td></tr>
        <tr><td>Sales</td><td>1,200<sup>(3)</sup></td><td></td><td>900</td><td>(1)</td></tr>
        <tr><td>Profit per share</td><td>(3)</td><td></td><td>1.25*</td><td></td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2020^a | 1 2019^2",
            "B Sales | 0 1,200^3 | 1 900^1",
            "B Profit per share | 0 (3) | 1 1.25^*"),
        grid(html));
  }

  @Test
  void readsASmallChangeInPerCentSplitOverCellsAsFigureNotAsMark() {
    String html =
        """
        <table><tr><td></td><td>4Q20</td><td>3Q20</td><td></td><td colspan=2>Change</td></tr>
        <tr><td>Loans</td><td>241</td><td>249</td><td></td><td>(3)</td><td>%</td></tr>
        <tr><td>Deposits</td><td>200</td><td>206</td><td></td><td>(2)</td><td>%</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 4Q20 | 1 3Q20 | 2 Change",
            "B Loans | 0 241 | 1 249 | 2 (3)%",
            "B Deposits | 0 200 | 1 206 | 2 (2)%"),
        grid(html));
  }

  @Test
  void takesRowsApartWhoseCellsHoldWholeColumns() {
    String html =
        """
        <table><tr><td></td><td>2001</td><td>2000</td></tr>
        <tr><td>Rent<br>Fuel<br><br>Total</td><td>10<br>20<br><br>30</td><td>1<br>2<br><br>3</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2001 | 1 2000",
            "B Rent | 0 10 | 1 1",
            "B Fuel | 0 20 | 1 2",
            "B Total | 0 30 | 1 3"),
        grid(html));
  }

  @Test
  void joinsLabelsWrappedOverRowsAndLeavesHeadingsAlone() {
    String html =
        """
        <table><tr><td></td><td>2001</td><td>2000</td></tr>
        <tr><td>Operating expenses:</td><td></td><td></td></tr>
        <tr><td>Selling, general and</td><td></td><td></td></tr>
        <tr><td>administrative</td><td>10</td><td>11</td></tr>
        <tr><td>Receivables, less allowance for</td><td>5</td><td>6</td></tr>
        <tr><td>doubtful accounts of $2 and $3</td><td></td><td></td></tr>
        <tr><td>Other assets</td><td></td><td></td></tr>
        <tr><td>Goodwill</td><td>1</td><td>1</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2001 | 1 2000",
            "T Operating expenses:",
            "B Selling, general and administrative | 0 10 | 1 11",
            "B Receivables, less allowance for doubtful accounts of $2 and $3 | 0 5 | 1 6",
            "T Other assets",
            "B Goodwill | 0 1 | 1 1"),
        grid(html));
  }

  @Test
  void joinsALabelOfThreeRowsWhoseSecondStartsWithACount() {
    String html =
        """
        <table><tr><td></td><td>2001</td><td>2000</td></tr>
        <tr><td>Common stock, $.01 par value; 40,000,000 shares authorized;</td><td></td><td></td></tr>
        <tr><td>8,780,830 and 8,641,755 shares issued and outstanding</td><td></td><td></td></tr>
        <tr><td>at September 30, 2001 and 2000</td><td>87</td><td>86</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2001 | 1 2000",
            "B Common stock, $.01 par value; 40,000,000 shares authorized; 8,780,830 and 8,641,755"
                + " shares issued and outstanding at September 30, 2001 and 2000 | 0 87 | 1 86"),
        grid(html));
  }

  @Test
  void coversColumnsWithoutAHeadOfTheirOwn() {
    String html =
        """
        <table><tr><td></td><td>2020</td><td></td><td>2019</td><td></td></tr>
        <tr><td>Engine</td><td>56,705</td><td>28.2%</td><td>59,693</td><td>28.0%</td></tr>
        <tr><td>Climate</td><td>12,096</td><td>23.5%</td><td>16,191</td><td>23.5%</td></tr></table>
        """;
    assertEquals("H  | 0-1 2020 | 2-3 2019", grid(html).get(0));
  }

  @Test
  void keepsTextsBesideFiguresInColumnsOfTheirOwn() {
    String html =
        """
        <table><tr><td></td><td>2020</td><td>2019</td><td>Where shown</td></tr>
        <tr><td>Bonds</td><td>56</td><td>59</td><td>Other assets</td></tr>
        <tr><td>Notes</td><td>12</td><td>16</td><td>Current assets</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0 2020 | 1 2019 | 2 Where shown",
            "B Bonds | 0 56 | 1 59 | 2 Other assets",
            "B Notes | 0 12 | 1 16 | 2 Current assets"),
        grid(html));
  }

  @Test
  void placesCellsUnderCellsThatReachDown() {
    String html =
        """
        <table><tr><td rowspan=2>Segment</td><td colspan=2>2020</td></tr>
        <tr><td>Sales</td><td>Profit</td></tr>
        <tr><td>East</td><td>10</td><td>3</td></tr><tr><td>West</td><td>20</td><td>4</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H Segment | 0-1 2020",
            "H  | 0 Sales | 1 Profit",
            "B East | 0 10 | 1 3",
            "B West | 0 20 | 1 4"),
        grid(html));
  }

  @Test
  void readsNilAndMarksInTheirColumns() {
    String html =
        """
        <table><tr><td></td><td>2020</td><td>2019</td><td>Change</td></tr>
        <tr><td>Gains</td><td>$</td><td>—</td><td>4</td></tr>
        <tr><td>Losses</td><td>(1)</td><td>2</td><td>n/m</td></tr>
        <tr><td>Fees</td><td>3</td><td>4</td><td>&gt;100%</td></tr></table>
        """;
    assertEquals("B Losses | 0 (1) | 1 2 | 2 n/m", grid(html).get(2));
    assertEquals("B Fees | 0 3 | 1 4 | 2 >100%", grid(html).get(3));
    assertNull(table(html).rows().get(2).cells().get(2).figure());
  }

  @Test
  void partsTheAccountFormInTwo() {
    String html =
        """
        <table><tr><td>Assets</td><td>2002</td><td>2001</td><td></td><td>Liabilities</td><td>2002</td><td>2001</td></tr>
        <tr><td>Cash</td><td>$ 4</td><td>$ 3</td><td></td><td>Accounts payable</td><td>$ 2</td><td>$ 1</td></tr>
        <tr><td>Inventory</td><td>6</td><td>5</td><td></td><td>Long-term debt</td><td>3</td><td>3</td></tr>
        <tr><td>Plant</td><td>10</td><td>9</td><td></td><td>Common stock</td><td>15</td><td>13</td></tr>
        <tr><td>Total assets</td><td>$20</td><td>$17</td><td></td><td>Total</td><td>$20</td><td>$17</td></tr></table>
        """;
    assertEquals(
        List.of(
            "table , Assets, Cash, Inventory, Plant, Total assets",
            "table , Liabilities, Accounts payable, Long-term debt, Common stock, Total"),
        HtmlGrids.blocks(html));
  }

  @Test
  void readsThousandsSetApartBySpacesAndSignsOfOtherCurrencies() {
    String html =
        """
        <table><tr><td>(SEK million)</td><td>2022</td><td>2021</td></tr>
        <tr><td>Net sales</td><td>12&nbsp;345</td><td>(1&nbsp;234&nbsp;567)</td></tr>
        <tr><td>Dividend</td><td>SEK</td><td>2.50</td></tr>
        <tr><td>Cash</td><td>US$12</td><td>HK$ 90</td></tr></table>
        """;
    List<Row> rows = table(html).rows();
    assertEquals(new BigDecimal("12345"), rows.get(1).cells().get(0).figure().value());
    assertEquals(new BigDecimal("-1234567"), rows.get(1).cells().get(1).figure().value());
    assertEquals("SEK", rows.get(2).cells().get(0).figure().symbol());
    assertEquals("US$", rows.get(3).cells().get(0).figure().symbol());
    assertEquals("HK$", rows.get(3).cells().get(1).figure().symbol());
  }

  @Test
  void takesADollarSignBehindTheLabelOffIt() {
    String html =
        "<table><tr><td>Net sales......... $</td><td>10</td></tr><tr><td>Cost</td><td>4</td></tr></table>";
    assertEquals(List.of("0 Net sales", "0 Cost"), stubs(html));
  }

  @Test
  void takesTheDashOfARangeForNoFigure() {
    String html =
        """
        <table><tr><td></td><td colspan=3>Fiscal 2020</td></tr>
        <tr><td>Revenue (in millions)</td><td>$100</td><td>-</td><td>$110</td></tr>
        <tr><td>Tax rate</td><td>20%</td><td>to</td><td>22%</td></tr></table>
        """;
    assertEquals(
        List.of(
            "H  | 0-1 Fiscal 2020",
            "B Revenue (in millions) | 0 $100 | 1 $110",
            "B Tax rate | 0 20% | 1 22%"),
        grid(html));
  }

  @Test
  void keepsAColumnOfDashesThatAHeadNames() {
    String html =
        """
        <table><tr><td></td><td>GAAP</td><td>Adjustments</td><td>Non-GAAP</td></tr>
        <tr><td>Revenue</td><td>100</td><td>-</td><td>100</td></tr>
        <tr><td>Cost</td><td>60</td><td>-</td><td>60</td></tr></table>
        """;
    assertEquals("B Revenue | 0 100 | 1 - | 2 100", grid(html).get(1));
  }

  @Test
  void readsTablesHeldApartByUnbreakableSpaces() {
    String gap = "&nbsp;".repeat(6);
    String html =
        "<p><font face='Courier New'>"
            + "&nbsp;".repeat(21)
            + "2001"
            + gap
            + "&nbsp;&nbsp;2000<br>\nNet sales"
            + gap
            + "&nbsp;&nbsp;&nbsp;&nbsp;$&nbsp;1,200&nbsp;&nbsp;&nbsp;&nbsp;$&nbsp;1,100<br>\nCost of sales"
            + gap
            + "&nbsp;&nbsp;(800)"
            + gap
            + "&nbsp;(700)<br>\nGross profit"
            + gap
            + "&nbsp;$&nbsp;&nbsp;&nbsp;400&nbsp;&nbsp;&nbsp;&nbsp;$&nbsp;&nbsp;&nbsp;400</font></p>";
    List<String> rows = grid(html);
    assertEquals("B Gross profit | 0 $ 400 | 1 $ 400", rows.get(rows.size() - 1));
  }

  @Test
  void readsSignsBesideYearsAsHeadsOfTheirOwn() {
    String html =
        """
        <table><tr><td></td><td>2003</td><td>%</td><td>2002</td><td>$</td></tr>
        <tr><td>Sales</td><td>$ 1,000</td><td>100.0</td><td>$900</td><td>100</td></tr>
        <tr><td>Cost</td><td>500</td><td>50.0</td><td>400</td><td>100</td></tr></table>
        """;
    assertEquals("H  | 0 2003 | 1 % | 2 2002 | 3 $", grid(html).get(0));
  }

  @Test
  void takesTitlesInOneCellApart() {
    String html =
        """
        <table><tr><td colspan=3 align=center>BRINE INC.<br>BALANCE SHEETS<br>(In thousands)</td></tr>
        <tr><td></td><td>2003</td><td>2002</td></tr>
        <tr><td>Cash</td><td>12</td><td>13</td></tr></table>
        """;
    assertEquals(
        List.of("T BRINE INC.", "T BALANCE SHEETS", "T (In thousands)"), grid(html).subList(0, 3));
  }

  @Test
  void aUnitMayShareTheCellOfTheClosingParenthesis() {
    assertEquals(
        List.of("H  | 0 2018 | 1 2017", "B Loss ratio | 0 (1.9) pts | 1 2.5 pts"),
        grid(
            """
            <TABLE>
            <TR><TD>&nbsp;</TD><TD COLSPAN="2">2018</TD><TD COLSPAN="2">2017</TD></TR>
            <TR><TD>Loss ratio</TD><TD>(1.9</TD><TD>)&nbsp;pts</TD><TD>2.5</TD><TD>&nbsp;pts</TD></TR>
            </TABLE>
            """));
  }
}
