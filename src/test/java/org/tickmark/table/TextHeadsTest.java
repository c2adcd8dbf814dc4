package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Column heads of text tables: what stands over which columns. */
class TextHeadsTest {
  @Test
  void aRulingShowsWhatAHeadCovers() {
    assertEquals(
        """
        H : 0-1=Nine Months Ended | 2-3=Three Months Ended SINGLE
        H : 0=1992 | 1=1993 | 2=1992 | 3=1993 SINGLE
        """,
        Grids.heads(
            """
                                   Nine Months Ended         Three Months Ended
                                -----------------------    ----------------------
                                  1992          1993         1992         1993
                                ---------     ---------    ---------    ---------
            REVENUE             $ 161,939     $ 238,693    $  60,684    $  62,209
            COSTS                 140,143       198,934       56,479       49,791
            """));
  }

  @Test
  void aRulingBelowAllHeadsWidensNoHeadThatStandsHigher() {
    assertEquals(
        """
        H : 2=May 28, 2005
        H : 0=Year Ended | 1=Year Ended | 2=(Inception) to
        H : 0=2008 | 1=2007 | 2=2008 SINGLE
        """,
        Grids.heads(
            """
                                                                        May 28, 2005
                                  Year Ended          Year Ended        (Inception) to
                                     2008                2007                2008
                              ---------------------------------------------------------
            Revenues          $          410     $          320      $        5,730
            Expenses               4,008,188          2,222,327           7,151,298
            """));
  }

  @Test
  void aPeriodOverTheMiddleOfItsColumnsCoversThemWithoutARuling() {
    assertEquals(
        """
        H : 0-1=Three Months Ended | 2-3=Nine Months Ended
        H : 0-1=June 30, | 2-3=June 30,
        H : 0=2005 | 1=2004 | 2=2005 | 3=2004
        """,
        Grids.heads(
            """
                                  Three Months Ended         Nine Months Ended
                                       June 30,                  June 30,
                                  2005         2004         2005         2004
            Finance income      19,028       12,050       49,520       36,369
            Interest               512          167        1,415          623
            """));
  }

  @Test
  void aRemarkUnderOneColumnIsThatColumnsAlone() {
    assertEquals(
        """
        H : 0-2=Three Months Ended SINGLE
        H : 0=2005 | 1=2005 | 2=2004 SINGLE
        H : 1=(Restated)
        """,
        Grids.heads(
            """
                                        Three Months Ended
                                ------------------------------------
                                   2005         2005         2004
                                ----------   ----------   ----------
                                             (Restated)
            Net revenues        $   21,121   $   19,433   $   20,029
            Cost of revenues        12,940       11,982       12,789
            """));
  }

  @Test
  void headsOfNarrowColumnsAreToldApartByTheRulingsBelow() {
    assertEquals(
        """
        H : 0=2004 | 1=2003 | 2=Change SINGLE
        """,
        Grids.heads(
            """
                                     2004    2003 Change
                                    -----   ----- ------
            Earnings                $2.04   $1.97  $0.07
            Leasing                  1.06    1.04   0.02
            """));
  }

  @Test
  void headsASpaceApartAreToldApartByTheColumnsBelow() {
    assertEquals(
        """
        H : 0=First | 1=Second | 2=Third | 3=Fourth
        H : 0=Quarter | 1=Quarter | 2=Quarter | 3=Quarter SINGLE
        """,
        Grids.heads(
            """
                         First  Second  Third  Fourth
                        Quarter Quarter Quarter Quarter
                        ------- ------- ------- -------
            Sales       $22,686 $25,264 $20,107 $23,511
            Revenues      4,077   4,155   4,391   4,330
            """));
  }

  @Test
  void aRemarkBesideTheHeadsIsTheirStub() {
    assertEquals(
        """
        H (in millions) : 0=1998 | 1=1997
        """,
        Grids.heads(
            """
            (in millions)                1998        1997
            Sales                     $ 4,120     $ 3,980
            Cost of sales               3,010       2,890
            """));
  }

  @Test
  void headsOfSeveralLinesStandEachInARow() {
    assertEquals(
        """
        H : 1=CAPITAL IN
        H : 0=COMMON | 1=EXCESS OF | 2=RETAINED
        H : 0=STOCK | 1=PAR VALUE | 2=EARNINGS SINGLE
        """,
        Grids.heads(
            """
                                                  CAPITAL IN
                                        COMMON    EXCESS OF     RETAINED
                                        STOCK     PAR VALUE     EARNINGS
                                        ------    ---------     --------
            BALANCE, JANUARY 1         126,716   37,592,837   28,134,133
            NET INCOME                      --           --    6,418,215
            """));
  }

  @Test
  void headsThatComeAgainHoldForTheRowsBelowThem() {
    assertEquals(
        """
        H : 0=2006 | 1=2005 SINGLE
        B Retail : 0=$ 128 | 1=$ 90
        B Total : 0=199 | 1=152
        H : 0=2006 | 1=2005 SINGLE
        T Excluding synfuels :
        B Net income : 0=$ 182 | 1=$ 147
        """,
        Grids.rows(
            """
                                        2006           2005
                                      --------       --------
            Retail                    $    128       $     90
            Total                          199            152

                                        2006           2005
                                      --------       --------
            Excluding synfuels
            Net income                $    182       $    147
            """));
  }

  @Test
  void aRuledRemarkBelowTheStubHeadBelongsToIt() {
    assertEquals(
        """
        H Kilowatt-hour sales^See Notes : 0=2006 | 1=2005 SINGLE
        """,
        Grids.heads(
            """
            Kilowatt-hour sales       2006      2005
            (See Notes)              ------    ------
              Residential            11,031    11,445
              Commercial             12,347    12,354
            """));
  }

  @Test
  void aRulingUnderAllHeadsCoversNoneOfThem() {
    assertEquals(
        """
        H : 0-1=Quarter ended | 2-3=Year ended
        H (in thousands) : 0=1996 | 1=1995 | 2=1996 | 3=1995 SINGLE
        """,
        Grids.heads(
            """
                                    Quarter ended             Year ended
            (in thousands)        1996        1995         1996        1995
            ------------------------------------------------------------------
            Licenses          $ 12,345    $ 10,234     $ 45,678    $ 40,123
            Services             2,345       2,134        9,876       8,765
            """));
  }

  @Test
  void narrowLastHeadsAreOneForEachColumn() {
    assertEquals(
        """
        H : 0-2=Three months ended | 3-5=Three months ended
        H : 0-2=March 31, 2004 | 3-5=March 31, 2003
        H : 0=GAAP | 1=Adjustments | 2=Non-GAAP | 3=GAAP | 4=Adjustments | 5=Non-GAAP
        """,
        Grids.heads(
            """
                                   Three months ended            Three months ended
                                     March 31, 2004                March 31, 2003
                              GAAP   Adjustments Non-GAAP    GAAP  Adjustments Non-GAAP

            Revenue         $ 45,678      --     $ 45,678  $ 40,123     --     $ 40,123
            Cost of revenue   12,345    (234)(a)   12,111    11,234   (200)(a)   11,034
            Amortization       1,234  (1,234)(b)       --     1,111 (1,111)(b)       --
            """));
  }

  @Test
  void titlesOverAWideTableAreNoHeads() {
    String text =
        """
                       Reconciliation of GAAP to Non-GAAP Results
                                     (in thousands)

                           2004        2003        2002        2001        2000
        Revenue        $ 45,678    $ 40,123    $ 38,111    $ 36,222    $ 30,111
        Net income        1,234       1,111       1,001         987         876
        """;
    assertEquals("H : 0=2004 | 1=2003 | 2=2002 | 3=2001 | 4=2000\n", Grids.heads(text));
  }

  @Test
  void headsOverAverageBalancesInterestAndRatesKeepTheirColumns() {
    assertEquals(
        """
        H : 0-2=2003 | 3-5=2002 SINGLE
        H : 0=Average | 2=Yield/ | 3=Average | 5=Yield/
        H : 0=Balance | 1=Interest | 2=Rate | 3=Balance | 4=Interest | 5=Rate SINGLE
        """,
        Grids.heads(
            """
                                      2003                         2002
                            -------------------------  --------------------------
                            Average            Yield/  Average             Yield/
                            Balance   Interest  Rate   Balance    Interest  Rate
                            --------  -------- ------  --------   -------- ------
            Loans           $412,345  $ 7,123   6.91%  $398,765   $ 7,456   7.48%
            Taxable           98,765    1,045   4.23     87,654     1,123   5.12
            """));
  }

  @Test
  void aHeadOverTheRulingOfANarrowColumnIsItsHead() {
    assertEquals(
        """
        H : 0=March 31, | 1=December 31,
        H : 0=1999 | 1=1998 SINGLE
        """,
        Grids.heads(
            """
                                               March 31,   December 31,
                                                 1999          1998
                                             -----------   -----------
            Cash                                     $64           $69
            Receivables                               13            20
                                             -----------   -----------
            Total                                    $77           $89
            """));
  }

  @Test
  void lengthsASpaceApartAreHeadsEach() {
    assertEquals(
        """
        H : 0-1=Three Months Ended September 30, | 2-3=Six Months Ended September 30,
        H : 0=2003 | 1=2002 | 2=2003 | 3=2002
        """,
        Grids.heads(
            """
                             Three Months Ended September 30, Six Months Ended September 30,
                                    2003        2002               2003        2002
            Net sales             $42,164     $58,413            $94,887    $116,151
            Cost of sales          31,271      37,229             73,990      74,739
            """));
  }
}
