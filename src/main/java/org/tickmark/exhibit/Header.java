package org.tickmark.exhibit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A submission's SGML header, in the form of the public text files ({@code ACCESSION NUMBER: ...})
 * or in the tags of the dissemination form ({@code <ACCESSION-NUMBER>...}).
 *
 * @param accession the accession number, or null
 * @param cik the filer's, else the subject company's, as ten digits, or null
 * @param name its conformed name, or null
 * @param documents how many documents it announces, 0 where it does not say
 * @param filing form, dates
 */
record Header(String accession, String cik, String name, int documents, Filing filing) {
  private static final Pattern FILER = company("FILER:|<FILER>");
  private static final Pattern SUBJECT =
      company("SUBJECT COMPANY:|<SUBJECT-COMPANY>|ISSUER:|<ISSUER>");

  /** Co-registrants number a few dozen at most. */
  private static final int MOST_FILERS = 200;

  private static Pattern company(String mark) {
    return Pattern.compile("^[ \\t]*(?:" + mark + ")", Pattern.MULTILINE);
  }

  static Header read(String text) {
    String accession = field(text, "ACCESSION[ -]NUMBER");
    String own = own(text, accession);
    String documents = field(text, "PUBLIC[ -]DOCUMENT[ -]COUNT");
    Filing filing =
        new Filing(
            accession,
            field(text, "(?:CONFORMED SUBMISSION TYPE|TYPE|FORM TYPE)"),
            date(field(text, "(?:FILED AS OF DATE|FILING-DATE)")),
            date(field(text, "(?:CONFORMED PERIOD OF REPORT|PERIOD)")));
    return new Header(
        accession,
        cik(own),
        field(own, "(?:COMPANY CONFORMED NAME|CONFORMED-NAME)"),
        documents != null && documents.matches("\\d{1,5}") ? Integer.parseInt(documents) : 0,
        filing);
  }

  /**
   * The part of the header that starts with the company whose release it is. Where a parent and its
   * subsidiaries file together it is the one that sent the filing in, which the accession number
   * starts with; else the first filer, else the subject company.
   */
  private static String own(String text, String accession) {
    List<String> filers = companies(FILER, text);
    for (String filer : filers) {
      String cik = cik(filer);
      if (cik != null && accession != null && accession.startsWith(cik)) {
        return filer;
      }
    }
    List<String> all = filers.isEmpty() ? companies(SUBJECT, text) : filers;
    return all.isEmpty() ? text : all.get(0);
  }

  /** The header from each mark on. */
  private static List<String> companies(Pattern mark, String text) {
    List<String> found = new ArrayList<>();
    Matcher m = mark.matcher(text);
    while (m.find() && found.size() < MOST_FILERS) {
      found.add(text.substring(m.start()));
    }
    return found;
  }

  private static String cik(String company) {
    String cik = field(company, "(?:CENTRAL INDEX KEY|CIK)");
    return cik != null && cik.matches("\\d{1,10}") ? "%010d".formatted(Long.valueOf(cik)) : null;
  }

  private static String field(String text, String name) {
    Matcher m =
        Pattern.compile(
                "^[ \\t]*(?:<" + name + ">|" + name + ":)[ \\t]*([^\\r\\n]+)", Pattern.MULTILINE)
            .matcher(text);
    return m.find() ? m.group(1).strip() : null;
  }

  private static LocalDate date(String digits) {
    try {
      return digits == null ? null : LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
