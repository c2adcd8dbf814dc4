package org.tickmark.exhibit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads whose release a bare exhibit is from the note behind the company's first mention: "Juno
 * Valve Corporation (NASDAQ: JNVC) today reported".
 */
final class CompanyReader {
  private static final int FIRST_PAGES = 60_000;
  private static final String EXCHANGE = exchanges();
  private static final Pattern NOTE =
      Pattern.compile(
          "\\(\\s*(?:the\\s+)?(?:"
              + EXCHANGE
              + ")(?:\\s*(?:/|,|and|&)\\s*(?:"
              + EXCHANGE
              + "))*\\s*(?:symbol)?\\s*[:\\-\\u2013\\u2014]?\\s*[\"'\\u201c]?([A-Za-z]{1,5}(?:[.\\-][A-Za-z])?)\\b[^)]{0,60}\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile(
          "((?:[A-Z0-9][\\w&'.\\-]*|of|the|and|de|&)(?:,? (?:[A-Z0-9&][\\w&'.\\-]*|of|the|and|de|&)){0,7},?(?: (?:Inc|Corp|Co|Ltd|LLC|plc|N\\.V|S\\.A|L\\.P|AG)\\.?)?)\\s*$");
  private static final Pattern DATELINE =
      Pattern.compile("^.*(?:--|[\\u2013\\u2014]|/ ?PRNewswire[^/]*/|BUSINESS WIRE\\)?)\\s*");

  private CompanyReader() {}

  /** What a document says of its company. */
  static Company read(String text) {
    String page = plain(text.length() > FIRST_PAGES ? text.substring(0, FIRST_PAGES) : text);
    Matcher note = NOTE.matcher(page);
    if (!note.find()) {
      return Company.UNKNOWN;
    }
    String before = page.substring(Math.max(0, note.start() - 160), note.start());
    Matcher dateline = DATELINE.matcher(before);
    String sentence = dateline.find() ? before.substring(dateline.end()) : before;
    Matcher name = NAME.matcher(sentence.strip());
    String named = name.find() ? name.group(1).strip() : null;
    return new Company(null, note.group(1).toUpperCase(Locale.ROOT), named);
  }

  /** The text without tags, white space folded. */
  private static String plain(String text) {
    return text.replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ")
        .replaceAll("<[^>]{0,2000}>", " ")
        .replaceAll("&nbsp;|&#160;|\\u00a0", " ")
        .replaceAll("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  private static String exchanges() {
    try (InputStream in = CompanyReader.class.getResourceAsStream("exchanges.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> words = lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
      return words.stream().collect(Collectors.joining("|"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read exchanges.txt", e);
    }
  }
}
