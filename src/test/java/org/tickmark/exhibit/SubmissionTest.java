package org.tickmark.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {
  private static final String HEADER =
      """
      <SEC-DOCUMENT>0000950005-03-000421.txt : 20030411
      <SEC-HEADER>0000950005-03-000421.hdr.sgml : 20030411
      ACCESSION NUMBER:		0000950005-03-000421
      CONFORMED SUBMISSION TYPE:	8-K
      PUBLIC DOCUMENT COUNT:		2
      CONFORMED PERIOD OF REPORT:	20030410
      FILED AS OF DATE:		20030411

      FILER:

      	COMPANY DATA:
      		COMPANY CONFORMED NAME:			JUNO VALVE CORP
      		CENTRAL INDEX KEY:			0000912345
      	FORMER COMPANY:
      		FORMER CONFORMED NAME:	JUNO PUMP CO
      </SEC-HEADER>
      """;
  private static final String EX_99 =
      document("EX-99.1", 2, "<FILENAME>ex991.txt\n", "Juno Valve reports sales of $12,400.");

  @Test
  void takesTheReleaseAndLeavesTheCoverPage() {
    Cut cut =
        cut(HEADER + document("8-K", 1, "", "Item 12. See exhibit.") + EX_99 + "</SEC-DOCUMENT>\n");
    assertEquals(List.of(), cut.rejections());
    Exhibit exhibit = only(cut);
    assertEquals("0000950005-03-000421-2", exhibit.id());
    assertEquals("in/sub.txt#ex991.txt", exhibit.sourceUri());
    assertEquals("EX-99.1", exhibit.exhibitType());
    assertEquals(2, exhibit.sequence());
    assertEquals("Juno Valve reports sales of $12,400.\n", exhibit.text());
    assertEquals(exhibit.text().length(), exhibit.bytes());
    assertEquals(Sha256.of(Bytes.ascii(exhibit.text())), exhibit.sha256());
  }

  @Test
  void readsTheHeader() {
    Exhibit exhibit = only(cut(HEADER + EX_99));
    assertEquals("0000912345", exhibit.company().cik());
    assertEquals("JUNO VALVE CORP", exhibit.company().name());
    assertEquals(
        new Filing(
            "0000950005-03-000421", "8-K", LocalDate.of(2003, 4, 11), LocalDate.of(2003, 4, 10)),
        exhibit.filing());
  }

  @Test
  void readsTheHeaderOfTheDisseminationForm() {
    Exhibit exhibit =
        only(
            cut(
                """
                <SUBMISSION>
                <ACCESSION-NUMBER>0000950005-03-000421
                <TYPE>8-K/A
                <PUBLIC-DOCUMENT-COUNT>1
                <PERIOD>20030410
                <FILING-DATE>20030411
                <FILER>
                <COMPANY-DATA>
                <CONFORMED-NAME>JUNO VALVE CORP
                <CIK>912345
                </COMPANY-DATA>
                </FILER>
                """
                    + EX_99
                    + "</SUBMISSION>\n"));
    assertEquals("0000912345", exhibit.company().cik());
    assertEquals("8-K/A", exhibit.filing().formType());
    assertEquals(LocalDate.of(2003, 4, 11), exhibit.filing().filedDate());
  }

  @Test
  void readsASubmissionBehindTheMailHeaderOfTheNineties() {
    String pem =
        """
        -----BEGIN PRIVACY-ENHANCED MESSAGE-----
        Proc-Type: 2001,MIC-CLEAR
        MIC-Info: RSA-MD5,RSA,
         AbCdEfGh

        """;
    String ims = HEADER.replace("SEC-", "IMS-");
    assertEquals("0000950005-03-000421-2", only(cut(pem + ims + EX_99)).id());
  }

  @Test
  void takesTheFilerBeforeTheSubjectOfAnOffer() {
    String subject =
        """
        SUBJECT COMPANY:

         COMPANY DATA:
          COMPANY CONFORMED NAME: OTHER INC
          CENTRAL INDEX KEY: 0000000007
        """;
    int filer = HEADER.indexOf("FILER:");
    String both = HEADER.substring(0, filer) + subject + HEADER.substring(filer);
    assertEquals("0000912345", only(cut(both + EX_99)).company().cik());
    String alone = HEADER.substring(0, filer) + subject + "</SEC-HEADER>\n";
    assertEquals("0000000007", only(cut(alone + EX_99)).company().cik());
  }

  @Test
  void takesTheParentThatSentTheFilingInWhereSubsidiariesFileWithIt() {
    String subsidiary =
        """
        FILER:

         COMPANY DATA:
          COMPANY CONFORMED NAME: ADRIA PUMP CO
          CENTRAL INDEX KEY: 0000000007

        """;
    int filer = HEADER.indexOf("FILER:");
    String both = HEADER.substring(0, filer) + subsidiary + HEADER.substring(filer);
    assertEquals("0000000007", only(cut(both + EX_99)).company().cik(), "an agent sent it in");
    String own = both.replace("0000950005-03", "0000912345-03");
    assertEquals("JUNO VALVE CORP", only(cut(own + EX_99)).company().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EX-99", "EX-99.01", "EX-99.(A)", "EX-99.A", "ex-99.2", "EX-99-B"})
  void knowsTheFamilyOf99(String type) {
    assertEquals(1, cut(HEADER + document(type, 2, "", "Sales")).exhibits().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EX-27", "EX-10.1", "GRAPHIC", "EX-9", "EX-990.1", "COVER", "10-K"})
  void passesOverOtherDocuments(String type) {
    Cut cut = cut(HEADER + document(type, 2, "", "Sales") + EX_99.replace(">2", ">3"));
    assertEquals(1, cut.exhibits().size());
    assertEquals(List.of(), cut.rejections());
  }

  @Test
  void takesAMainDocumentThatHoldsTheStatementsItself() {
    String statements =
        "CONSOLIDATED BALANCE SHEETS\n" + "Cash  1,204  1,118\n".repeat(20) + "Total  24,080\n";
    assertEquals(1, cut(HEADER + document("6-K", 1, "", statements)).exhibits().size());
    assertEquals(0, cut(HEADER + document("6-K", 1, "", "See the annex")).exhibits().size());
  }

  @Test
  void skipsEncodedDocumentsWithoutDecodingThem() {
    String pdf =
        document("EX-99.2", 3, "", "<PDF>\nbegin 644 a.pdf\nM)5!$1BTQ+C0*\n`\nend\n</PDF>");
    assertEquals("EX-99.1", only(cut(HEADER + EX_99 + pdf)).exhibitType());
  }

  @Test
  void refusesTheDocumentThatIsCutOffAndKeepsTheOthers() {
    String whole = HEADER + EX_99 + document("EX-99.2", 3, "<FILENAME>b.txt\n", "Cash 12");
    Cut cut = cut(whole.substring(0, whole.length() - 20));
    assertEquals("EX-99.1", only(cut).exhibitType());
    assertRejected("TRUNCATED_SUBMISSION", "document 3 (EX-99.2) is cut off: no </DOCUMENT>", cut);
    assertEquals("in/sub.txt#b.txt", cut.rejections().get(0).sourceUri());
  }

  @Test
  void aDocumentThatNeverEndsBeforeTheNextIsCutOff() {
    Cut cut = cut(HEADER + "<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>1\n<TEXT>\nbegin 6\n" + EX_99);
    assertEquals("EX-99.1", only(cut).exhibitType());
    assertRejected("TRUNCATED_SUBMISSION", "document 1 (GRAPHIC) is cut off: no </DOCUMENT>", cut);
  }

  @Test
  void missesDocumentsThatTheHeaderCounts() {
    Cut cut = cut(HEADER + document("8-K", 1, "", "See exhibit 99."));
    assertTrue(cut.exhibits().isEmpty());
    assertRejected(
        "TRUNCATED_SUBMISSION",
        "the submission is cut off: its header counts 2 documents, 1 are here",
        cut);
    assertEquals(
        List.of(),
        cut(HEADER + document("8-K", 1, "", "x") + "</SEC-DOCUMENT>\n").rejections(),
        "filings that are whole may count one too many");
  }

  @Test
  void refusesASubmissionWithoutDocumentsAndADocumentWithoutText() {
    assertRejected("NO_DOCUMENTS", "the submission holds no <DOCUMENT>", cut(HEADER));
    assertRejected(
        "EMPTY_DOCUMENT",
        "document 2 (EX-99.1) holds no text",
        cut(HEADER + document("EX-99.1", 2, "", " ") + "</SEC-DOCUMENT>\n"));
  }

  @Test
  void countsDocumentsWithoutASequenceAndNamesThemByIt() {
    String bare = EX_99.replace("<SEQUENCE>2\n", "").replace("<FILENAME>ex991.txt\n", "");
    Exhibit exhibit = only(cut(HEADER + document("8-K", 1, "", "x") + bare));
    assertEquals("in/sub.txt#2", exhibit.sourceUri());
    assertEquals("0000950005-03-000421-2", exhibit.id());
  }

  @Test
  void readsEachHeaderOfSubmissionsSetOneBehindTheOther() {
    String second = HEADER.replace("000421", "000500").replace("0000912345", "0000067890");
    Cut cut = cut(HEADER + EX_99 + "</SEC-DOCUMENT>\n" + second + EX_99 + "</SEC-DOCUMENT>\n");
    assertEquals(
        List.of("0000950005-03-000421-2", "0000950005-03-000500-2"),
        cut.exhibits().stream().map(Exhibit::id).toList());
    assertEquals("0000067890", cut.exhibits().get(1).company().cik());
  }

  @Test
  void readsLinesEndedByCarriageReturns() {
    Exhibit exhibit = only(cut((HEADER + EX_99).replace("\n", "\r\n")));
    assertEquals("Juno Valve reports sales of $12,400.\r\n", exhibit.text());
    assertEquals("0000912345", exhibit.company().cik());
    assertEquals("ex991.txt", exhibit.sourceUri().substring("in/sub.txt#".length()));
  }

  @Test
  void badDatesAndKeysAreNull() {
    String bent = HEADER.replace("20030411\n\nFILER", "2003\n\nFILER").replace("0000912345", "n/a");
    Exhibit exhibit = only(cut(bent + EX_99));
    assertNull(exhibit.filing().filedDate());
    assertNull(exhibit.company().cik());
  }

  private static String document(String type, int sequence, String fields, String text) {
    return "<DOCUMENT>\n<TYPE>"
        + type
        + "\n<SEQUENCE>"
        + sequence
        + "\n"
        + fields
        + "<DESCRIPTION>a document\n<TEXT>\n"
        + text
        + "\n</TEXT>\n</DOCUMENT>\n";
  }

  private static Cut cut(String text) {
    return Cutter.cut("in/sub.txt", Bytes.ascii(text));
  }

  private static Exhibit only(Cut cut) {
    assertEquals(1, cut.exhibits().size());
    return cut.exhibits().get(0);
  }

  private static void assertRejected(String reason, String message, Cut cut) {
    assertEquals(1, cut.rejections().size());
    assertEquals(reason, cut.rejections().get(0).reason());
    assertEquals(message, cut.rejections().get(0).message());
  }
}
