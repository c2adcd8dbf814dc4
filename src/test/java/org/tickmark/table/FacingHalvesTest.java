package org.tickmark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Account forms whose halves set their lines at heights of their own. */
class FacingHalvesTest {
  private static final String SHEET =
      """
                                BALANCE SHEETS
                                (in thousands)

                          June 30,  March 31,                             June 30,  March 31,
                              2001       2001                                 2001       2001
                          --------  ---------                             --------  ---------
      Cash and cash                            Accounts payable               $300       $250
        equivalents           $500       $400  Accrued compensation
      Receivables, net                           and benefits                  200        150
        of allowance           300        200                             --------  ---------
      Allowance for losses    (100)       (50)   Total liabilities             500        400
                                               Retained earnings               200        150
                          --------  ---------                             --------  ---------
                                                 Total liabilities
        Total assets          $700       $550      and equity                 $700       $550
                          ========  =========                             ========  =========

      The accompanying notes are an integral part of these statements.
      """;

  @Test
  void labelsRunOnInTheirOwnHalf() {
    List<Table> tables = Grids.tables(SHEET);

    assertEquals(2, tables.size());
    assertEquals(
        """
        H : 0=June 30, | 1=March 31,
        H : 0=2001 | 1=2001 SINGLE
        B Cash and cash equivalents : 0=$500 | 1=$400
        B Receivables, net of allowance : 0=300 | 1=200
        B Allowance for losses : 0=(100) | 1=(50) SINGLE
        B Total assets : 0=$700 | 1=$550 DOUBLE
        """,
        Grids.rows(tables.get(0)));
    assertEquals(
        """
        H : 0=June 30, | 1=March 31,
        H : 0=2001 | 1=2001 SINGLE
        B Accounts payable : 0=$300 | 1=$250
        B Accrued compensation and benefits : 0=200 | 1=150 SINGLE
        B Total liabilities : 0=500 | 1=400
        B Retained earnings : 0=200 | 1=150 SINGLE
        B Total liabilities and equity : 0=$700 | 1=$550 DOUBLE
        """,
        Grids.rows(tables.get(1)));
  }

  @Test
  void columnsFarApartAreOneTable() {
    String table =
        """
                                     June 30,                     March 31,
                                         2001                          2001
                                     --------                     ---------
        Cash                             $500                          $400
        Receivables                       300                           200
        Inventories                       100                            50
        """;
    assertEquals(1, Grids.tables(table).size());
  }
}
