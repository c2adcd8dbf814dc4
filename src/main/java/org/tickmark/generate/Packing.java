package org.tickmark.generate;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Wraps an exhibit as EDGAR disseminates it: a full submission with its header. */
public final class Packing {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private Packing() {}

  /**
   * A submission of an 8-K that holds the exhibit.
   *
   * @param exhibit what is filed
   * @param index its place in the series, from which numbers follow
   */
  public static GeneratedExhibit submission(GeneratedExhibit exhibit, long index) {
    String cik = "%010d".formatted(9_000_000_000L + index);
    String accession =
        "%s-%02d-%06d".formatted(cik, exhibit.filed().getYear() % 100, index % 1_000_000);
    String filed = DAY.format(exhibit.filed());
    String text =
        """
        <SEC-DOCUMENT>%1$s.txt : %2$s
        <SEC-HEADER>%1$s.hdr.sgml : %2$s
        ACCESSION NUMBER:		%1$s
        CONFORMED SUBMISSION TYPE:	8-K
        PUBLIC DOCUMENT COUNT:		2
        CONFORMED PERIOD OF REPORT:	%2$s
        FILED AS OF DATE:		%2$s

        FILER:

        	COMPANY DATA:
        		COMPANY CONFORMED NAME:			%3$s
        		CENTRAL INDEX KEY:			%4$s
        </SEC-HEADER>
        <DOCUMENT>
        <TYPE>8-K
        <SEQUENCE>1
        <FILENAME>form8k.txt
        <TEXT>
        The registrant announced its results. The announcement is attached as an exhibit.
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <FILENAME>%5$s
        <TEXT>
        %6$s
        </TEXT>
        </DOCUMENT>
        </SEC-DOCUMENT>
        """
            .formatted(
                accession,
                filed,
                exhibit.company().toUpperCase(Locale.ROOT),
                cik,
                exhibit.name(),
                exhibit.text());
    String name = exhibit.name().substring(0, exhibit.name().lastIndexOf('.')) + ".txt";
    return new GeneratedExhibit(
        name, text, exhibit.charset(), exhibit.truth(), exhibit.company(), exhibit.filed());
  }
}
