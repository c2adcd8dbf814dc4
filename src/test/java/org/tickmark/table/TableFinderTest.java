package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tables start and end, and what is none. */
class TableFinderTest {
  @Test
  void proseWithFiguresIsNoTable() {
    assertEquals(
        List.of(),
        Grids.tables(
            """
            Net revenues for the first quarter were $157.2 million, compared with $122.2
            million for the same period last year, an increase of 29%. Net income was
            $3,683,000 or $0.01 per share, compared with a net loss of $46,003,000 or
            $0.14 per share. To participate please dial (877) 511-5818 before 10:30 a.m.
            """));
  }

  @Test
  void justifiedProseIsNoTable() {
    assertEquals(
        List.of(),
        Grids.tables(
            """
               3.  In  the  third  quarter of 1993, the Company  initiated  a  plan  to
               restructure  its  operations worldwide.  In connection with  this  plan,
               the  Company recorded a $321 million charge to operating expenses  ($199
               million,  or  $1.72  per share, after taxes).  The  restructuring  costs
               include  $162  million of estimated employee-related expenses  and  $159
               million   of   estimated  facilities,  equipment  and   other   expenses
            """));
  }

  @Test
  void listsOfPeopleAndTelephonesAreNoTables() {
    assertEquals(
        List.of(),
        Grids.tables(
            """
            INVESTOR RELATIONS:                               PUBLIC RELATIONS:
            Jane Doe                                          John Roe
            Tel: 408-555-0171                                 Tel: 408-555-0158
            (201) 555-0148                                    (212) 555-0100
            Harrow, CA 94089                                  Harrow, CA 94089
            """));
  }

  @Test
  void aTableOfContentsIsNoTable() {
    assertEquals(
        List.of(),
        Grids.tables(
            """
                                 TABLE OF CONTENTS
            Part I.     Financial Information                        3
            Item 1.     Balance Sheets                              14
            Item 2.     Discussion and Analysis                     21
            Part II.    Other Information                           30
            """));
  }

  @Test
  void aListOfExhibitsIsNoTable() {
    assertEquals(
        List.of(),
        Grids.tables(
            """
            <TABLE>
            <S>     <C>     <C>
            4.1     (1)     Indenture dated as of February 1, 1994, between
                            the Registrant and Harrow Trust Company.
            4.5     (1)     Form of the Company's 6 1/2% Note due 2004.
            10.1    (2)     Credit Agreement between the Registrant and
                            certain lenders dated December 9, 1993.
            </TABLE>
            """));
  }

  @Test
  void titlesAndHeadsStartANewTable() {
    String text =
        """
                                           2003       2002
        Product                        $ 48,371   $ 39,711
        Service                          12,980     10,285

                                  2

                         HARROW VALLEY INSTRUMENTS, INC.
                              STATEMENTS OF CASH FLOWS

                                           2003       2002
        Net income                     $  3,683   $  2,100
        Depreciation                     12,867      8,171
        """;
    List<Table> tables = Grids.tables(text);
    assertEquals(2, tables.size());
    assertEquals(2, tables.get(1).index());
    assertEquals("Net income", tables.get(1).rows().get(1).stub().label());
  }

  @Test
  void aTableGoesOnOverAPageBreak() {
    assertEquals(
        List.of("Product", "Service", "License", "Total"),
        Grids.labels(
            """
                                               2003       2002
            Product                        $ 48,371   $ 39,711
            Service                          12,980     10,285

                                      -3-
            <PAGE>

            License                           1,000      2,000
            Total                          $ 62,351   $ 51,996
            """));
  }

  @Test
  void aTableGoesOnWhereItsMarksAreClosedAndOpenedAtAPageBreak() {
    assertEquals(
        List.of("Product", "Service", "License", "Total"),
        Grids.labels(
            """
            <TABLE>
            <CAPTION>
                                               2003       2002
            <S>                            <C>        <C>
            Product                        $ 48,371   $ 39,711
            Service                          12,980     10,285
            </TABLE>

                                      3
            <PAGE>
            <TABLE>
            <S>                            <C>        <C>
            License                           1,000      2,000
            Total                          $ 62,351   $ 51,996
            </TABLE>
            """));
  }

  @Test
  void aParagraphEndsATable() {
    List<Table> tables =
        Grids.tables(
            """
                                           2003       2002
            Land                         $  360     $  362
            Buildings                     5,923      5,841

            Depreciation is provided using the straight-line method over the useful
            lives of the assets, which are three to forty years in most cases, and
            was as follows:

                                           2003       2002
            Depreciation                 $2,392     $2,569
            Amortization                  2,012      2,097
            """);
    assertEquals(2, tables.size());
  }

  @Test
  void aSingleLineOfFiguresIsATableOnlyBetweenMarks() {
    String line = "Interest and other income, net      $   0      $  19\n";
    assertEquals(0, Grids.tables(line).size());
    assertEquals(1, Grids.tables("<TABLE>\n" + line + "</TABLE>\n").size());
  }

  @Test
  void everyFigureLandsInACellOrIsReported() {
    String text =
        """
                                           2003       2002
        Land                         $  360     $  362
        Buildings                     5,923      5,841
        Odd line             1,111  2,222  3,333  4,444
        """;
    Table table = Grids.table(text);
    long placed =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.figure() != null)
            .count();
    assertEquals(8, placed + table.unplaced().size());
  }

  @Test
  void tablesSideBySideAreTwoTables() {
    List<Table> tables =
        Grids.tables(
            """
                                     1993                                      1993
                                    ------                                    ------
            Assets                              Liabilities
              Cash                  $  120        Accounts payable            $   80
              Receivables              340        Notes payable, current         150
              Inventories              210        Long-term debt                 200
                                                  Shareholders' equity           240
                                    ------                                    ------
            Total assets            $  670      Total liabilities and equity  $  670
                                    ======                                    ======
            """);
    assertEquals(
        """
        H : 0=1993 SINGLE
        T Assets :
        B Cash : 0=$ 120
        B Receivables : 0=340
        B Inventories : 0=210 SINGLE
        B Total assets : 0=$ 670 DOUBLE
        """,
        Grids.rows(tables.get(0)));
    assertEquals(
        """
        H : 0=1993 SINGLE
        T Liabilities :
        B Accounts payable : 0=$ 80
        B Notes payable, current : 0=150
        B Long-term debt : 0=200
        B Shareholders' equity : 0=240 SINGLE
        B Total liabilities and equity : 0=$ 670 DOUBLE
        """,
        Grids.rows(tables.get(1)));
  }

  @Test
  void aLineOfALabelThatStartsWithAFigureMakesNoColumn() {
    Table table =
        Grids.tables(
                """
                                                         1994         1993
                                                      ---------    ---------
                Cash and equivalents                    412,806      388,174
                Accounts receivable, less
                  allowance of $18,400 and
                  $21,750                                96,240      121,377
                Property, plant and
                  equipment                             604,118      488,602
                Prepaid expenses                         55,912       48,030
                Deferred loan costs                     148,220      154,802
                """)
            .get(0);
    assertEquals(2, table.columns());
    assertEquals(
        "Accounts receivable, less allowance of $18,400 and $21,750",
        table.rows().get(2).stub().label());
    assertEquals("Property, plant and equipment", table.rows().get(3).stub().label());
  }

  @Test
  void headsOverOtherColumnsStartANewTable() {
    List<Table> tables =
        Grids.tables(
            """
                                     1999       1998
            Net sales              $ 1,234    $ 1,111
            Stores opened               12          8

            Operating data             Amount  Percent     Amount  Percent
            Orders                     $4,567    45.2      $4,321    44.8
            Backlog                     2,345    23.2       2,111    21.9
            """);
    assertEquals(List.of(2, 4), tables.stream().map(Table::columns).toList());
  }

  @Test
  void barsDrawnBetweenColumnsAreNoText() {
    assertEquals(
        """
        H Item : 0=1999 | 1=1998 SINGLE
        B Stores opened : 0=12 | 1=8
        B Net sales : 0=$1,234 | 1=$1,111 SINGLE
        """,
        Grids.rows(
            """
            | Item            |   1999 |   1998 |
            +-----------------+--------+--------+
            | Stores opened   |     12 |      8 |
            | Net sales       | $1,234 | $1,111 |
            +-----------------+--------+--------+
            """));
  }

  @Test
  void aSentenceBetweenTablesPartsThem() {
    assertEquals(
        2,
        Grids.tables(
                """
                                         1999       1998
                Net sales              $ 1,234    $ 1,111
                Headcount                  452        431

                The board declared a dividend of $0.05 per share, payable on August 1,
                1999, to holders of record on July 15, 1999.

                                         1999       1998
                Orders                 $ 4,567    $ 4,321
                Backlog                  2,345      2,111
                """)
            .size());
  }

  @Test
  void aHeadingOfSeveralLinesMayRunOverTheFigures() {
    assertEquals(
        1,
        Grids.tables(
                """
                <TABLE>
                <CAPTION>
                                                         1997            1996
                                                     -------------   -------------
                <S>                                  <C>             <C>
                Operating activities:
                   Net income (loss)                 $(4,689,588)     $7,660,427
                   Adjustments to reconcile net income (loss) to net
                     cash provided by (used in) operating activities:
                      Depreciation                      1,539,092       1,306,514
                      Inventories                        (583,151)             --
                </TABLE>
                """)
            .size());
  }

  @Test
  void fewSmallFiguresUnderYearsAreATable() {
    List<Table> tables =
        Grids.tables(
            """
                                             Three Months Ended     Nine Months Ended
                                                September 30,         September 30,
                                              1995       1994       1995       1994
            Shares used in per share calculation:
               Basic .....................      12         12         12         12
               Diluted ...................      12         12         12         12
            """);

    assertEquals(1, tables.size());
  }

  @Test
  void titlesOverTheFiguresStartAnotherTable() {
    List<Table> tables =
        Grids.tables(
            """
                                         1Q 2002    4Q 2001    3Q 2001
                                        --------   --------   --------
            Net sales                     $4,100     $4,200     $4,300
            Cost of sales                  3,000      3,100      3,200
            Net income                       700        600        500


                                    HARROW VALLEY, INC.
                                    SEGMENT INFORMATION
                                       (in millions)

                                         1Q 2002    4Q 2001    3Q 2001
                                        --------   --------   --------
            Americas                        $3.1       $3.2       $3.3
            Europe                           1.0        1.0        1.0
            """);

    assertEquals(2, tables.size());
    assertEquals("Americas", tables.get(1).rows().get(1).stub().label());
  }
}
