package org.tickmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tickmark.exhibit.Cutter;

/** Balance sheets whose two totals have no words of their own. */
class BalanceSheetTotalsTest {
  private static final String SHEET =
      """
      JUNO VALVE CORPORATION
      CONSOLIDATED BALANCE SHEETS

                                     June 30,
                                  2005         2004
                               ----------   ----------
      ASSETS
      Cash                     $4,059,000   $3,344,000
      Receivables               2,727,000    6,165,000
                               ----------   ----------
                               $6,786,000   $9,509,000
                               ==========   ==========
      LIABILITIES
      Notes payable            $1,285,000   $1,355,000
      Other liabilities           180,000      351,000
                               ----------   ----------
      Total liabilities         1,465,000    1,706,000
                               ----------   ----------
      STOCKHOLDERS' EQUITY
      Common stock                136,000      134,000
      Retained earnings         5,185,000    7,669,000
                               ----------   ----------
      Total stockholders' equity  5,321,000  7,803,000
                               ----------   ----------
                               $6,786,000   $9,509,000
                               ==========   ==========
      """;

  @Test
  void balanceBySides() {
    assertEquals(List.of("TIES", "TIES"), identities(SHEET));
  }

  @Test
  void balanceWithoutHeadingsAndWithFiguresBelowThem() {
    String sheet =
        SHEET
            .replace("ASSETS\n", "\n")
            .replace("STOCKHOLDERS' EQUITY\n", "\n")
            .replace("LIABILITIES\n", "\n")
            .replace("Total stockholders' equity  5,321,000  7,803,000", "");

    assertEquals(
        List.of("TIES", "TIES"),
        identities(sheet + "Book value per share         $3.60        $3.31\n"));
  }

  @Test
  void balanceWithEquityBeforeLiabilities() {
    String sheet =
        """
        JUNO VALVE PLC
        CONSOLIDATED BALANCE SHEETS

                                       June 30,
                                    2005         2004
                                 ----------   ----------
        Cash                     $4,059,000   $3,344,000
        Receivables               2,727,000    6,165,000
        Total assets             $6,786,000   $9,509,000

        Share capital            $5,321,000   $7,803,000
        Notes payable             1,465,000    1,706,000
        Total equity and liabilities $6,786,000   $9,509,000
        """;

    assertEquals(List.of("TIES", "TIES"), identities(sheet));
  }

  private static List<String> identities(String sheet) {
    TiedExhibit read =
        Tickmark.read(
            Cutter.cut("juno.txt", sheet.getBytes(StandardCharsets.UTF_8)).exhibits().get(0));
    return read.ties().ties().stream()
        .filter(tie -> tie.rule().equals("BALANCE_SHEET_IDENTITY"))
        .map(tie -> tie.status().name())
        .toList();
  }
}
