package org.tickmark.pipeline;

/** Small releases of companies that do not exist. */
final class Releases {
  static final String BALANCE_SHEET =
      """
      Juno Valve Corporation (NASDAQ: JNVC) today reported results for its first quarter.

                            JUNO VALVE CORPORATION
                         CONSOLIDATED BALANCE SHEETS
                                (in thousands)

                                              March 31,     December 31,
                                                2003            2002
                                              ---------      ---------
      ASSETS
      Cash                                    $  1,250       $  1,100
      Accounts receivable                          750            900
                                              ---------      ---------
      Total assets                            $  2,000       $  2,000
                                              =========      =========

      LIABILITIES AND STOCKHOLDERS' EQUITY
      Accounts payable                        $    400       $    500
      Stockholders' equity                       1,600          1,500
                                              ---------      ---------
      Total liabilities and
         stockholders' equity                 $  2,000       $  2,000
                                              =========      =========
      """;

  static final String LETTER =
      """
      To our shareholders: the annual meeting will be held in the usual place. We thank you for your trust.
      """;

  private Releases() {}

  /** A release as it lies in a submission. */
  static String submission(String accession, String exhibit) {
    return """
        <SEC-DOCUMENT>%1$s.txt : 20030417
        <SEC-HEADER>%1$s.hdr.sgml : 20030417
        ACCESSION NUMBER:		%1$s
        CONFORMED SUBMISSION TYPE:	8-K
        CONFORMED PERIOD OF REPORT:	20030417
        FILED AS OF DATE:		20030417

        FILER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			JUNO VALVE CORP
        		CENTRAL INDEX KEY:			0000912345
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>8-K
        <SEQUENCE>1
        <FILENAME>form8k.txt
        <TEXT>
        Item 12. See the exhibit.
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <FILENAME>release.txt
        <TEXT>
        %2$s</TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
        .formatted(accession, exhibit);
  }
}
