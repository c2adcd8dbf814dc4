package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FixedWidthReaderTest {
  private static final String SHEET =
      """
                         HARROW VALLEY INSTRUMENTS, INC.
                       CONDENSED CONSOLIDATED BALANCE SHEETS
                                  (in thousands)


                                                       June 30,      December 31,
                                                         2003            2002
                                                      ----------     -----------
                                                      (unaudited)        (A)
                                 ASSETS
      Current assets:
         Cash and cash equivalents                    $   12,345     $     9,876
         Accounts receivable, net                          4,567           3,210
                                                      ----------     -----------
            Total current assets                          16,912          13,086
      Goodwill                                             1,000              --
                                                      ----------     -----------
            Total assets                              $   17,912     $    13,086
                                                      ==========     ===========

      (A) Derived from the audited financial statements at that date.
      """;

  @Test
  void aBalanceSheetWithoutMarksIsReadWhole() {
    assertEquals(
        """
        H : 0=June 30, | 1=December 31,
        H : 0=2003 | 1=2002 SINGLE
        H : 0=(unaudited) | 1=(A)
        T ASSETS :
        T Current assets: :
        B Cash and cash equivalents : 0=$ 12,345 | 1=$ 9,876
        B Accounts receivable, net : 0=4,567 | 1=3,210 SINGLE
        B Total current assets : 0=16,912 | 1=13,086
        B Goodwill : 0=1,000 | 1=-- SINGLE
        B Total assets : 0=$ 17,912 | 1=$ 13,086 DOUBLE
        """,
        Grids.rows(SHEET));
  }

  @Test
  void titlesAboveTheHeadsAreCenteredProseAndTheFootnoteBelowIsProse() {
    List<Block> blocks = FixedWidthReader.read(SHEET).blocks();
    Prose titles = (Prose) blocks.get(0);
    assertEquals(
        List.of(
            "HARROW VALLEY INSTRUMENTS, INC.",
            "CONDENSED CONSOLIDATED BALANCE SHEETS",
            "(in thousands)"),
        titles.lines().stream().map(Prose.Line::text).toList());
    assertTrue(titles.lines().stream().allMatch(Prose.Line::centered));
    Prose note = (Prose) blocks.get(2);
    assertEquals("(A) Derived from the audited financial statements at that date.", note.text());
  }

  @Test
  void aTitleOverTheTableIsCenteredAndAHeadingIsNot() {
    Table table = Grids.table(SHEET);
    assertTrue(table.rows().get(3).stub().centered());
    assertTrue(!table.rows().get(4).stub().centered());
    assertEquals(3, table.rows().get(5).stub().indent());
  }

  @Test
  void spansPointAtTheFigureFromItsFirstToItsLastCharacter() {
    for (Row row : Grids.table(SHEET).rows()) {
      for (Cell cell : row.cells()) {
        SourceSpan at = cell.source();
        String shown = SHEET.substring(at.offset(), at.offset() + at.length());
        assertEquals(cell.text().replace(" ", ""), shown.replace(" ", ""));
        String line = SHEET.split("\n")[at.line() - 1];
        assertTrue(line.startsWith(shown, at.column() - 1));
      }
    }
  }

  @Test
  void tabsAreSetToEightForPositionsButSpansCountThemAsOne() {
    String text =
        """
        \t\t\t\t2005\t\t2004
        Net sales\t\t\t1,234\t\t1,111
        Cost of sales\t\t\t  987\t\t  888
        Gross profit\t\t\t  247\t\t  223
        """;
    Table table = Grids.table(text);
    assertEquals(
        """
        H : 0=2005 | 1=2004
        B Net sales : 0=1,234 | 1=1,111
        B Cost of sales : 0=987 | 1=888
        B Gross profit : 0=247 | 1=223
        """,
        Grids.rows(table));
    SourceSpan at = table.rows().get(1).cells().get(0).source();
    assertEquals(2, at.line());
    assertEquals(13, at.column());
    assertEquals("1,234", text.substring(at.offset(), at.offset() + at.length()));
  }

  @Test
  void marksOfEdgarAreNotDisplayed() {
    String text =
        """
        <TABLE>
        <CAPTION>
                                         1997        1996
        <S>                           <C>         <C>
        Rental income                 $  5,120    $  4,980
        Property taxes &amp; insurance       (610)       (590)
        </TABLE>
        <PAGE>   7
        """;
    assertEquals(
        """
        H : 0=1997 | 1=1996
        B Rental income : 0=$ 5,120 | 1=$ 4,980
        B Property taxes & insurance : 0=(610) | 1=(590)
        """,
        Grids.rows(text));
  }

  @Test
  void aBlankColumnStaysBlank() {
    String text =
        """
                                     Three months        Six months
                                    2001      2000      2001      2000
                                    ----      ----      ----      ----
        Workforce reduction           51       243                 294
        Restructuring charge                                       784
        Gain on sale of land         (60)                (473)
        Net loss on this basis     1,173       134      1,465     (923)
        """;
    assertEquals(
        """
        B Workforce reduction : 0=51 | 1=243 | 3=294
        B Restructuring charge : 3=784
        B Gain on sale of land : 0=(60) | 2=(473)
        B Net loss on this basis : 0=1,173 | 1=134 | 2=1,465 | 3=(923)
        """,
        bodies(text));
  }

  @Test
  void figuresThatTouchAreStillTwo() {
    String text =
        """
                                          2003          2002
        Net revenues                  $ 135,174     $ 104,546
        Net income (loss)             $   3,683     $(46,003)
        Reserve, end of year            7,000(A)$437,000
        Change in revenues                (816)(292%)
        """;
    assertEquals(
        """
        B Net revenues : 0=$ 135,174 | 1=$ 104,546
        B Net income (loss) : 0=$ 3,683 | 1=$(46,003)
        B Reserve, end of year : 0=7,000^A | 1=$437,000
        B Change in revenues : 0=(816) | 1=(292%)
        """,
        bodies(text));
  }

  @Test
  void dashesAreFiguresAndPlaceholdersAreCellsWithoutOne() {
    String text =
        """
                                    2003        2002      % Change
        License fees              $ 4,352    $     --        N/M
        Write-down                     --     (30,600)         *
        Joint venture                 ---      (1,025)      n/a
        Interest, net                   5          12     (58.3)%
        """;
    Table table = Grids.table(text);
    assertEquals(
        """
        B License fees : 0=$ 4,352 | 1=$ -- | 2=N/M
        B Write-down : 0=-- | 1=(30,600) | 2=*
        B Joint venture : 0=--- | 1=(1,025) | 2=n/a
        B Interest, net : 0=5 | 1=12 | 2=(58.3)%
        """,
        bodies(text));
    assertTrue(table.rows().get(1).cells().get(1).figure().nil());
    assertEquals(null, table.rows().get(1).cells().get(2).figure());
    assertTrue(table.rows().get(4).cells().get(2).figure().percent());
  }

  @Test
  void aRowOfSmallLossesAloneIsNotTakenForNoteMarks() {
    String text =
        """
                                       2006         2005
                                      ------       ------
        Retail                        $  128       $   90
        Parent and other                 (23)         (12)
        Less: synthetic fuels             (6)          (7)
        Total                         $   99       $   71
        """;
    assertEquals(
        """
        B Retail : 0=$ 128 | 1=$ 90
        B Parent and other : 0=(23) | 1=(12)
        B Less: synthetic fuels : 0=(6) | 1=(7)
        B Total : 0=$ 99 | 1=$ 71
        """,
        bodies(text));
  }

  @Test
  void leaderDotsAreNoPartOfALabel() {
    String text =
        """
                                                1999      1998
        Service revenues....................  $ 8,120   $ 7,300
        Product revenues . . . . . . . . . .    1,040       960
          Total............................   $ 9,160   $ 8,260
        """;
    assertEquals(List.of("Service revenues", "Product revenues", "Total"), Grids.labels(text));
  }

  @Test
  void noteMarksAreKeptApartFromLabelsAndFigures() {
    String text =
        """
                                                  2001        2000*
        Restructuring (Note 2)                $   1,431    $    200
        Investment write-off (3)                  1,089(b)      900
        Legal costs *                                12         450
        """;
    assertEquals(
        """
        H : 0=2001 | 1=2000^*
        B Restructuring^Note 2 : 0=$ 1,431 | 1=$ 200
        B Investment write-off^3 : 0=1,089^b | 1=900
        B Legal costs^* : 0=12 | 1=450
        """,
        Grids.rows(text));
  }

  @Test
  void figuresInsideLabelsStayThere() {
    String text =
        """
                                                            1993           1992
        RECEIVABLES, LESS ALLOWANCE OF $640,000 IN
         1993 AND $972,000 IN 1992                       35,968,253     73,144,937
        ISSUANCE OF 56,909 SHARES OF COMMON STOCK
         UPON EXERCISE OF OPTIONS                               569        233,110
        TREASURY SHARES, 64,677 IN 1993, AT COST           (215,284)      (208,627)
        """;
    assertEquals(
        List.of(
            "RECEIVABLES, LESS ALLOWANCE OF $640,000 IN 1993 AND $972,000 IN 1992",
            "ISSUANCE OF 56,909 SHARES OF COMMON STOCK UPON EXERCISE OF OPTIONS",
            "TREASURY SHARES, 64,677 IN 1993, AT COST"),
        Grids.labels(text));
  }

  @Test
  void aYearThatStartsALineOfFiguresIsItsLabel() {
    String text =
        """
                               Gross        % of
                               Amount    Outstanding
                               ------    -----------
            1993               $ 380        1.85%
            1992                 359        2.00
        """;
    assertEquals(List.of("1993", "1992"), Grids.labels(text));
    assertEquals(2, Grids.table(text).columns());
  }

  @Test
  void stockPricesInFractionsAreFigures() {
    String text =
        """
                        First      Second     Third
        High           $53 1/2    $56 1/2    $57 3/4
        Low             43         49 3/4     48 3/8
        Dividends      $ 0.40     $ 0.40     $ 0.40
        """;
    assertEquals(
        """
        B High : 0=$53 1/2 | 1=$56 1/2 | 2=$57 3/4
        B Low : 0=43 | 1=49 3/4 | 2=48 3/8
        B Dividends : 0=$ 0.40 | 1=$ 0.40 | 2=$ 0.40
        """,
        bodies(text));
  }

  @Test
  void aColumnOfRangesOrDatesIsAColumn() {
    String text =
        """
                                       Number of       Price per      Expires
                                        Shares           Share
        Outstanding, May 1              13,096      $ 7.50 - $68.00   8/14/07
        Exercised                       (2,223)     $23.50 - $38.25   8/5/07
        Outstanding, May 31             10,873                        7/11/07
        """;
    assertEquals(
        """
        B Outstanding, May 1 : 0=13,096 | 1=$ 7.50 - $68.00 | 2=8/14/07
        B Exercised : 0=(2,223) | 1=$23.50 - $38.25 | 2=8/5/07
        B Outstanding, May 31 : 0=10,873 | 2=7/11/07
        """,
        bodies(text));
  }

  @Test
  void aDoubleSpacedTextReadsLikeASingleSpacedOne() {
    StringBuilder text = new StringBuilder();
    for (String line : (SHEET + SHEET).split("\n")) {
      text.append(line).append("\n\n");
    }
    List<Table> tables = Grids.tables(text.toString());
    assertEquals(Grids.rows(SHEET), Grids.rows(tables.get(0)));
    assertEquals(2, tables.size());
  }

  @Test
  void emptyAndOddTextsGiveNoTables() {
    for (String text :
        List.of("", "\n\n\n", "\f", "-----\n=====\n", "<TABLE></TABLE>", "$ ( ) % -")) {
      assertEquals(List.of(), Grids.tables(text));
    }
  }

  private static String bodies(String text) {
    StringBuilder rows = new StringBuilder();
    for (Row row : Grids.table(text).rows()) {
      if (row.kind() == Row.Kind.BODY) {
        rows.append(Grids.row(row)).append('\n');
      }
    }
    return rows.toString();
  }
}
