package org.tickmark.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(NYSE: JNV) | JNV",
        "(Nasdaq: JNVC) | JNVC",
        "(NASDAQ:JNVC) | JNVC",
        "(NASDAQ Global Select Market: JNVC) | JNVC",
        "(Nasdaq National Market: JNVC) | JNVC",
        "(NASDAQ/NMS: JNVC) | JNVC",
        "(Nasdaq/NM:JNVC) | JNVC",
        "(NYSE American: JNV) | JNV",
        "(NYSE MKT - JNV) | JNV",
        "(NYSE/TSX: JNV) | JNV",
        "(NYSE and TSX: JNV) | JNV",
        "(New York Stock Exchange: JNV) | JNV",
        "(AMEX - JNV) | JNV",
        "(OTCBB: JNVC) | JNVC",
        "(OTC Bulletin Board: JNVC.OB) | JNVC",
        "(NYSE: JNV.A) | JNV.A",
        "(NYSE: JNV; TSX: JNQ) | JNV",
        "(NYSE: \"JNV\") | JNV",
        "(Nasdaq: JNVC, www.juno.example) | JNVC",
        "(\"Juno\" or the \"Company\") (NYSE: JNV) | JNV",
      })
  void readsTheExchangeNoteInItsManyForms(String note, String ticker) {
    Company company =
        CompanyReader.read(
            "OTTER CREEK, Vt., April 3, 2003 -- Juno Valve Corporation " + note + " today said.");
    assertEquals(ticker, company.ticker());
    assertEquals("Juno Valve Corporation", company.name());
  }

  @Test
  void readsATickerFromASentence() {
    String text =
        """
        About Juno Valve

        Juno Valve Corp. makes valves. Its shares trade on the Nasdaq National Market under
        the symbol "JNVC".
        """;
    assertEquals("JNVC", CompanyReader.read(text).ticker());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan has applied to list on the NYSE as a trust.",
        "Shares closed higher on the Nasdaq on Friday.",
        "(the Company)",
        "(NYSE symbol pending)",
      })
  void takesNoTickerFromOtherWordsOfExchanges(String sentence) {
    assertEquals(null, CompanyReader.read(sentence).ticker());
  }

  @Test
  void takesTheCompanysTickerWhereAnotherIsNamedFirst() {
    String text =
        """
        Juno Valve to Be Bought by Moss Industries

        OTTER CREEK, Vt., April 3, 2003 -- Moss Industries, Inc. (NYSE: MOS) is to buy it.

        OTTER CREEK, Vt., April 3, 2003 -- Juno Valve Corporation (Nasdaq: JNVC) today reported
        results for its first quarter.

        About Juno Valve Corporation

        JUNO VALVE CORPORATION
        BALANCE SHEETS
        """;
    Company company = CompanyReader.read(text);
    assertEquals("JNVC", company.ticker());
    assertEquals("Juno Valve Corporation", company.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OTTER CREEK, Vt.--(BUSINESS WIRE)--April 3, 2003--Juno Valve Corp. today announced results.",
        "OTTER CREEK, Vt., April 3, 2003 /PRNewswire/ -- Juno Valve Corp. reported sales of $12.",
        "OTTER CREEK, VERMONT, April 3, 2003...Juno Valve Corp., a maker of valves, announced today.",
        "Otter Creek, Vt. \u2013 April 3, 2003 \u2013 Juno Valve Corp. (the \"Company\") has announced it.",
        "OTTER CREEK, VT -- Juno Valve Corp. said today that sales rose.",
      })
  void readsTheNameBehindTheDateline(String sentence) {
    assertEquals("Juno Valve Corp.", CompanyReader.read(sentence).name());
  }

  @Test
  void readsTheNameAboveTheStatements() {
    String text =
        """
                        JUNO VALVE CORPORATION AND SUBSIDIARIES
                          CONSOLIDATED BALANCE SHEETS
                                (in thousands)
        Cash                        1,204    1,118

                        JUNO VALVE CORPORATION AND SUBSIDIARIES
                        CONSOLIDATED STATEMENTS OF INCOME
        """;
    assertEquals("JUNO VALVE CORPORATION", CompanyReader.read(text).name());
  }

  @Test
  void readsTheNameAndTickerFromHtml() {
    String text =
        """
        <html><head><title>Other Title Inc.</title></head><body>
        <p align=center><b>Juno Valve Reports First Quarter</b></p>
        <p>OTTER CREEK, Vt. &#150; April 3, 2003 &#150; <b>Juno</b> Valve&reg; &amp; Pump, Inc.
        (<i>NYSE</i>&#58;&nbsp;JNV) today reported sales.</p></body></html>
        """;
    assertEquals(new Company(null, "JNV", "Juno Valve & Pump, Inc."), CompanyReader.read(text));
  }

  @Test
  void readsTheRegistrantFromTheCoverOfAReport() {
    String text =
        """
                    SECURITIES AND EXCHANGE COMMISSION
                              FORM 8-K
                        JUNO VALVE CORP.
              -------------------------------------
              (Exact name of registrant as specified in its charter)
        Moss Industries, Inc. announced its results. Moss Industries, Inc.
        """;
    assertEquals("JUNO VALVE CORP.", CompanyReader.read(text).name());
  }

  @Test
  void prefersTheLegalNameToTheBrand() {
    String text =
        """
        OTTER CREEK, Vt., April 3, 2003 -- VALVO (NYSE: VLV) today announced results.

        JUNO VALVE CORPORATION
        BALANCE SHEETS

        JUNO VALVE CORPORATION
        STATEMENTS OF INCOME
        """;
    assertEquals(new Company(null, "VLV", "JUNO VALVE CORPORATION"), CompanyReader.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net sales        1,204    1,118\nTotal assets     2,208    2,114",
        "Consolidated Earnings-As Reported (See Notes)",
        "CONTACT: Dana Okafor, Coldwater Investor Relations, Inc.",
        "Results of Operations for the First Quarter announced today",
        "",
      })
  void isNullRatherThanAGuess(String text) {
    assertEquals(Company.UNKNOWN, CompanyReader.read(text));
  }

  @Test
  void readsTagsAndWordsWithoutEndInLinearTime() {
    assertEquals(null, CompanyReader.read("<p><p><p>" + "<style ".repeat(100_000)).name());
    assertEquals(null, CompanyReader.read("(NYSE ".repeat(60_000)).ticker());
    assertEquals(null, CompanyReader.read("A ".repeat(200_000)).ticker());
  }
}
