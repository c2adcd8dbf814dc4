package org.tickmark.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one displayed figure: {@code $ 250,342}, {@code (46,003)}, {@code $(0.14)}, {@code --},
 * {@code (4.2)%}, {@code 1,234(a)}. Both layouts read their figures here, once the parts that stood
 * in cells or columns of their own are joined.
 */
final class FigureText {
  /** A figure and the footnote marks that followed it. */
  record Reading(Figure figure, List<String> notes) {}

  private static final String SYMBOL = CurrencySigns.PATTERN;
  private static final String NUMBER =
      "\\d{1,3}(?: ?,\\d{3})+(?:\\.\\d+)?|\\d+ \\d{1,2}/(?:2|4|8|16|32|64)|\\d+(?:\\.\\d+)?|\\.\\d+";
  private static final String NOTES =
      "(?:\\s*(?:\\((?:[a-zA-Z]|\\d{1,2}|\\*{1,3})\\)|\\*{1,3}|[†‡§¹²³]|/\\d{1,2}/|[a-z]/))*+";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<s1>%s)?\\s*(?<open>\\()?\\s*(?<s2>%s)?\\s*(?<sign>[-–−+])?\\s*(?<s3>%s)?\\s*(?<number>%s)\\s*(?<unit>%%|¢)?\\s*(?<close>\\))?\\s*(?<unit2>%%)?(?<trail>-)?(?<notes>%s)"
              .formatted(SYMBOL, SYMBOL, SYMBOL, NUMBER, NOTES));
  private static final Pattern DASH =
      Pattern.compile(
          "(?<symbol>%s)?\\s*\\(?\\s*(?:-{1,4}|- -|[—–―−]{1,2}|-0-)\\s*\\)?\\s*(?<unit>%%)?(?<notes>%s)"
              .formatted(SYMBOL, NOTES));
  private static final Pattern NOTE =
      Pattern.compile("[(/]?([a-zA-Z]|\\d{1,2}|\\*{1,3}|[†‡§¹²³])[)/]?");
  private static final Pattern FRACTION = Pattern.compile("\\d+ \\d+/\\d+.*");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private FigureText() {}

  /** The figure that the whole of a text shows, or empty where the text is no figure. */
  static Optional<Reading> read(String displayed) {
    String text = displayed.replace('\u00a0', ' ').strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher dash = DASH.matcher(text);
    if (dash.matches()) {
      return Optional.of(nil(dash, text));
    }
    Matcher figure = FIGURE.matcher(text);
    return figure.matches() ? number(figure, text) : Optional.empty();
  }

  private static Reading nil(Matcher m, String text) {
    Figure figure =
        new Figure(
            BigDecimal.ZERO, true, m.group("symbol"), m.group("unit") != null, shown(text, m));
    return new Reading(figure, notes(m.group("notes")));
  }

  private static Optional<Reading> number(Matcher m, String text) {
    boolean negative =
        m.group("open") != null
            || m.group("trail") != null
            || (m.group("sign") != null && !m.group("sign").equals("+"));
    BigDecimal value = value(m.group("number"));
    boolean percent = "%".equals(m.group("unit")) || m.group("unit2") != null;
    String symbol = firstOf(m.group("s1"), m.group("s2"), m.group("s3"));
    if ("¢".equals(m.group("unit"))) {
      symbol = "¢";
    }
    Figure figure =
        new Figure(negative ? value.negate() : value, false, symbol, percent, shown(text, m));
    return Optional.of(new Reading(figure, notes(m.group("notes"))));
  }

  /** The value of digits as shown; a fraction of a dollar or a per cent is exact in decimals. */
  private static BigDecimal value(String number) {
    int slash = number.indexOf('/');
    if (slash < 0) {
      return new BigDecimal(number.replace(",", "").replace(" ", ""));
    }
    int space = number.indexOf(' ');
    BigDecimal whole = new BigDecimal(number.substring(0, space));
    BigDecimal part = new BigDecimal(number.substring(space + 1, slash));
    return whole.add(part.divide(new BigDecimal(number.substring(slash + 1))));
  }

  private static String shown(String text, Matcher m) {
    String shown = text.substring(0, m.start("notes")).strip();
    Matcher fraction = FRACTION.matcher(shown);
    return fraction.find()
        ? SPACE.matcher(shown.substring(0, fraction.start())).replaceAll("") + fraction.group()
        : SPACE.matcher(shown).replaceAll("");
  }

  private static List<String> notes(String marks) {
    List<String> notes = new ArrayList<>();
    Matcher m = NOTE.matcher(marks);
    while (m.find()) {
      notes.add(m.group(1));
    }
    return notes;
  }

  private static String firstOf(String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
