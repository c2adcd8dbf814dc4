package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels over several lines, and the headings that must not be taken for their first lines. */
class TextLabelsTest {
  @Test
  void aLabelGoesOnWhereTheNextLineStartsSmall() {
    assertEquals(
        List.of("Amortization of purchased intangible assets and deferred compensation", "Total"),
        Grids.labels(
            """
                                                          2003       2002
            Amortization of purchased intangible
               assets and deferred compensation           7,522     15,275
               Total                                     91,448     87,471
            """));
  }

  @Test
  void aLabelMayTakeFourLines() {
    assertEquals(
        List.of(
            "Accounts receivable, net of allowance for doubtful accounts of $87,942 ($83,776 at"
                + " September 24, 1993)",
            "Inventories"),
        Grids.labels(
            """
                                                  1994          1993
            Accounts receivable, net of
            allowance for doubtful accounts
            of $87,942 ($83,776 at
            September 24, 1993)                1,247,954     1,381,946
            Inventories                          391,118       504,201
            """));
  }

  @Test
  void aHeadingWithAColonStaysAHeading() {
    String text =
        """
                                             2003       2002
        Cost of revenues:
          Product                           48,371     39,711
          Service                           12,980     10,285
        """;
    assertEquals(List.of("Cost of revenues:"), Grids.headings(text));
    assertEquals(List.of("Product", "Service"), Grids.labels(text));
  }

  @Test
  void aHeadingWithoutAColonStaysAHeadingWhereItLeavesRoom() {
    String text =
        """
                                             2003       2002
        Financial services
        Revenues                           $16,953    $15,725
        Interest expense                     6,482      7,057
        Provision for credit losses          1,523      1,795
        """;
    assertEquals(List.of("Financial services"), Grids.headings(text));
  }

  @Test
  void smallEntriesOfAListAreNoContinuationsOfTheirHeading() {
    String text =
        """
                                             2003       2002
        Net income per share
           basic                          $  0.12    $  0.10
           diluted                        $  0.11    $  0.09
        """;
    assertEquals(List.of("basic", "diluted"), Grids.labels(text));
  }

  @Test
  void aHeadingIsNotGluedToAWrappedLabelBelowIt() {
    String text =
        """
                                            1999       1998
        Foreign exchange instruments
           Spot and Forward
            contracts                    $ 2,035    $ 1,211
           Purchased options               1,475      1,441
        """;
    assertEquals(List.of("Foreign exchange instruments"), Grids.headings(text));
    assertEquals(List.of("Spot and Forward contracts", "Purchased options"), Grids.labels(text));
  }

  @Test
  void aLineSetInAloneBelowALongOneEndsItsLabel() {
    assertEquals(
        List.of("Retail receivables", "Total Retail and Wholesale Finance Receivables", "Other"),
        Grids.labels(
            """
                                                  1993       1992
            Retail receivables                  38,609     35,601
            Total Retail and Wholesale
              Finance Receivables               57,018     52,487
            Other                                  126        102
            """));
  }

  @Test
  void theRestOfALabelMayFollowItsFigures() {
    assertEquals(
        List.of("Common stock, 30,000,000 shares authorized, 13,577,000 issued", "Surplus"),
        Grids.labels(
            """
                                                 2005        2004
            Common stock, 30,000,000 shares   136,000     134,000
              authorized, 13,577,000 issued
            Surplus                           600,000     590,000
            """));
  }

  @Test
  void aBlankLinePartsALabelFromTheTextAboveIt() {
    String text =
        """
                                              2005       2004
        See the notes for matters of

        operating expense                    4,150      3,849
        other                                    3          4
        """;
    assertEquals(List.of("operating expense", "other"), Grids.labels(text));
  }

  @Test
  void capitalsAreNotJoinedToSmallLetters() {
    String text =
        """
                                                          1993       1992
        CAPITAL IN EXCESS OF PAR VALUE OF STOCK
        Balance at beginning of the year                 4,698      3,379
        Issued for employee benefit plans                  384        215
        """;
    assertEquals(List.of("CAPITAL IN EXCESS OF PAR VALUE OF STOCK"), Grids.headings(text));
  }

  @Test
  void aCountThatStartsALineGoesOnFromTheColonAbove() {
    assertEquals(
        List.of("COMMON STOCK, $.01 PAR; ISSUED AND OUTSTANDING: 12,728,560 IN 1992", "RETAINED"),
        Grids.labels(
            """
                                                            1993          1992
            COMMON STOCK, $.01 PAR;
             ISSUED AND OUTSTANDING:
             12,728,560 IN 1992                          127,285       157,997
            RETAINED                                  34,552,348    43,984,305
            """));
  }

  @Test
  void aLineThatIsOnlyANoteBelongsToTheLabelAbove() {
    String text =
        """
                                           2006       2005
        Consolidated earnings            $ 0.25     $ 0.21
        (See Notes)
          Retail                           0.05       0.06
        """;
    Table table = Grids.table(text);
    assertEquals("Consolidated earnings", table.rows().get(1).stub().label());
    assertEquals(List.of("See Notes"), table.rows().get(1).stub().notes());
  }

  @Test
  void aRulingBetweenTheLinesOfALabelBelongsToTheFiguresAbove() {
    String text =
        """
                                              1993       1992
        All other                              3.7        4.0
        Total U.S. car and truck             -----      -----
        deliveries                          100.0%     100.0%
        """;
    Table table = Grids.table(text);
    assertEquals(Ruling.SINGLE, table.rows().get(1).below());
    assertEquals("Total U.S. car and truck deliveries", table.rows().get(2).stub().label());
  }

  @Test
  void aLineOfCapitalsAboveTheLastPartOfASumGoesOnInIt() {
    assertEquals(
        List.of("RESEARCH", "ENGINEERING AND PRODUCT DEVELOPMENT", "TOTAL EXPENSES"),
        Grids.labels(
            """
                                                          2003       2002
            EXPENSES:
               RESEARCH                                 83,926     72,196
               ENGINEERING AND PRODUCT
                 DEVELOPMENT                             7,522     15,275
                                                        ------     ------
                 TOTAL EXPENSES                         91,448     87,471
            """));
  }

  @Test
  void countsOfYearsGoOnFromTheLineAbove() {
    assertEquals(
        List.of(
            "Series B: 2,000,000 shares designated; shares issued and outstanding: 1997, 1,943,666;"
                + " 1996, 1,191,666",
            "Accumulated deficit"),
        Grids.labels(
            """
                                                                      1997         1996
            Series B: 2,000,000 shares designated; shares
               issued and outstanding:
               1997, 1,943,666; 1996, 1,191,666                  5,915,572    3,564,238
            Accumulated deficit                                 (4,942,514)    (742,411)
            """));
  }

  @Test
  void aHeadingInCapitalsThatEndsInADashStaysAHeading() {
    assertEquals(
        List.of("Common stock issued for notes receivable"),
        Grids.labels(
            """
                                                                      1997         1996
            NONCASH INVESTING AND FINANCING ACTIVITIES -
              Common stock issued for notes receivable           $ 149,700    $      --
                                                                 =========    =========
            """));
  }

  @Test
  void aLineSetTwiceIsReadOnce() {
    assertEquals(
        List.of("Collections of receivables and lease investments", "Cash dividends", "Other"),
        Grids.labels(
            """
                                                          2002         2001
            Collections of receivables and lease
             investments
             investments                                46,961       54,290
            Cash dividends
            Cash dividends                              (1,929)      (2,751)
            Other                                          250         (410)
            """));
  }

  @Test
  void aDayGoesOnFromItsMonthAbove() {
    assertEquals(
        List.of("Balances as of September 27, 1996", "Net loss"),
        Grids.labels(
            """
                                          AMOUNT       TOTAL
            Balances as of September
              27, 1996..............     $ 1,634     $ 2,058
              Net loss..............      (1,045)     (1,045)
            """));
  }

  @Test
  void aTotalSetInGoesOnInSmallLettersAtTheMargin() {
    assertEquals(
        List.of("Notes", "Total unsecured subordinated indebtedness"),
        Grids.labels(
            """
                                                   1993        1992
            Notes                                 3,634       2,077
                                                 ------      ------
                  Total unsecured
             subordinated indebtedness            3,747       2,394
            """));
  }

  @Test
  void aLabelOfManyShortLinesIsOne() {
    assertEquals(
        List.of(
            "Net income",
            "Reclassification adjustment for gains on available-for-sale securities in net income"),
        Grids.labels(
            """
                                           1999         1998
                                         -------      -------
            Net income                       601          309
            Reclassification
              adjustment for gains
              on
              available-for-sale
              securities
              in net income               (176)        (212)
            """));
  }

  @Test
  void aClassNamedALetsTheNextLabelAlone() {
    assertEquals(
        List.of("Basic", "Diluted"),
        Grids.labels(
            """
                                           1999         1998
            Earnings per share - Class A
              Basic                        $1.22        $1.02
              Diluted                       1.19         1.01
            """));
  }

  @Test
  void aFigureThatTouchesTheParenthesisOfItsLabelIsAFigure() {
    assertEquals(
        """
        H : 0=1996 | 1=1995
        B Short-term investments : 0=193 | 1=196
        B Receivables, net of allowance of ($87 in 1995) : 0=1,496 | 1=1,931
        """,
        Grids.rows(
            Grids.table(
                """
                                                               1996        1995
                Short-term investments                          193         196
                Receivables, net of allowance of ($87 in 1995)1,496       1,931
                """)));
  }

  @Test
  void aNoteMarkAloneBesideTheFiguresEndsTheLabelAbove() {
    assertEquals(
        List.of("DEPRECIATION AND AMORTIZATION", "TOTAL EXPENSES"),
        Grids.labels(
            """
                                                 2003       2002
            DEPRECIATION AND AMORTIZATION
              (a)                               7,522      5,275
              TOTAL EXPENSES                   91,448     87,471
            """));
  }

  @Test
  void aLineThatEndsWithACountSaysInTheNextWhatIsCounted() {
    assertEquals(
        List.of(
            "COMMON STOCK, $.01 PAR VALUE; 72,192,000 SHARES AUTHORIZED; 24,064,000 ISSUED",
            "RETAINED EARNINGS"),
        Grids.labels(
            """
                                           2003       2002
            COMMON STOCK, $.01 PAR
              VALUE; 72,192,000
              SHARES AUTHORIZED;
              24,064,000 ISSUED           1,522      1,275
            RETAINED EARNINGS            21,448     17,471
            """));
  }
}
