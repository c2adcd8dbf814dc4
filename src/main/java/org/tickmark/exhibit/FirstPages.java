package org.tickmark.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The first pages of a document as a reader sees them, for finding whose it is.
 *
 * @param lines each line of a text, each block of HTML; none is blank
 * @param paragraphs the same with the lines of a paragraph joined
 */
record FirstPages(List<String> lines, List<String> paragraphs) {
  private static final int MOST = 400_000;
  private static final List<String> HIDDEN = List.of("script", "style", "head", "title");

  /** How text without other signs writes the signs of trade marks. */
  private static final Pattern TRADE_MARK =
      Pattern.compile("(?i)-registered trademark-|-tm-|\\((?:r|tm)\\)|[\\u00ae\\u2122]");

  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)<\\s*/?(?:p|div|tr|td|th|table|br|hr|h[1-6]|li|ul|ol|center|address|body|pre)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}>");
  private static final Pattern EDGAR =
      Pattern.compile(
          "(?m)^<(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE|TABLE|CAPTION|S|C)>.*$");

  static FirstPages of(String text) {
    String first = text.length() > MOST ? text.substring(0, MOST) : text;
    return Text.format(text) == Format.HTML ? html(first) : fixedWidth(first);
  }

  private static FirstPages html(String text) {
    String marked = EDGAR.matcher(text).replaceAll(" ");
    String shown = without(marked, "<!--", "-->");
    for (String element : HIDDEN) {
      shown = without(shown, "<" + element + "\\b[^<>]*>", "</" + element + ">");
    }
    shown = shown.replaceAll("\\s+", " ");
    String blocks = TAG.matcher(BLOCK.matcher(shown).replaceAll("\n")).replaceAll("");
    List<String> lines = new ArrayList<>();
    for (String block : Parser.unescapeEntities(blocks, false).split("\n", -1)) {
      add(lines, block);
    }
    return new FirstPages(lines, lines);
  }

  /** A text without what stands between two marks; what is opened and never closed stays. */
  private static String without(String text, String open, String close) {
    Matcher start = Pattern.compile(open, Pattern.CASE_INSENSITIVE).matcher(text);
    Matcher stop = Pattern.compile(close, Pattern.CASE_INSENSITIVE).matcher(text);
    StringBuilder kept = new StringBuilder();
    int from = 0;
    while (start.find(from) && stop.find(start.end())) {
      kept.append(text, from, start.start()).append(' ');
      from = stop.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  private static FirstPages fixedWidth(String text) {
    List<String> lines = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : EDGAR.matcher(text).replaceAll("").split("\r\n|\r|\n", -1)) {
      add(lines, line);
      paragraph.append(line).append(' ');
      if (line.isBlank()) {
        add(paragraphs, paragraph.toString());
        paragraph.setLength(0);
      }
    }
    add(paragraphs, paragraph.toString());
    return new FirstPages(lines, paragraphs);
  }

  private static void add(List<String> lines, String line) {
    String plain = TRADE_MARK.matcher(line).replaceAll("");
    String folded = plain.replaceAll("[\\s\\u00a0\\u2003\\u2009\\u200b]+", " ").strip();
    if (!folded.isEmpty()) {
      lines.add(folded);
    }
  }
}
