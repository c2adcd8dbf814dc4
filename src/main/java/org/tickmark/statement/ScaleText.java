package org.tickmark.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tickmark.vocabulary.VocabularyFile;

/**
 * What a remark such as "(in thousands, except share and per share amounts)" says.
 *
 * @param money the factor of amounts, or null
 * @param shares the factor of share counts where it is said, 1 where they are excepted; null where
 *     nothing is said
 * @param currency ISO 4217 code, or null
 */
record ScaleText(Long money, Long shares, String currency) {
  /** A remark that says nothing. */
  static final ScaleText SILENT = new ScaleText(null, null, null);

  private static final Memo<ScaleText> READ = new Memo<>(ScaleText::parse);
  private static final List<Entry> SCALES = entries("scale");
  private static final List<Entry> CURRENCIES = entries("currency");
  private static final Pattern CLUE = any("clue");
  private static final Pattern EXCEPTION = any("exception");
  private static final Pattern SHARES_IN = any("shares_in");

  /** "Dollars and shares in thousands" speaks of both. */
  private static final Pattern JOINT = any("joint");

  /** What closes a sentence: words in parentheses, or after "in". */
  private static final Pattern CLOSING =
      Pattern.compile("(?:\\(([^()]+)\\)|\\b(in [^.;:()]+))\\s*[:.]?\\s*$");

  /** The remark on scale that closes a sentence, or null. */
  static String closing(String sentence) {
    Matcher last = CLOSING.matcher(sentence);
    if (!last.find()) {
      return null;
    }
    String remark = last.group(1) != null ? last.group(1) : last.group(2);
    return read(remark).money() != null ? remark : null;
  }

  /** Reads a line of a title, a stub head or a heading. */
  static ScaleText read(String text) {
    return READ.of(text);
  }

  private static ScaleText parse(String text) {
    String folded = Vocabulary.fold(text);
    if (folded.length() > 400 || !CLUE.matcher(folded).find()) {
      return new ScaleText(null, null, null);
    }
    Matcher exception = EXCEPTION.matcher(folded);
    int cut = exception.find() ? exception.start() : folded.length();
    String rule = folded.substring(0, cut);
    String excepted = folded.substring(cut);
    Long shares = shares(rule, excepted);
    String ofMoney = JOINT.matcher(rule).find() ? rule : SHARES_IN.matcher(rule).replaceAll(" ");
    Long money = factor(ofMoney);
    if (money == null && excepted.isEmpty()) {
      return new ScaleText(null, shares, currency(rule));
    }
    return new ScaleText(money, shares, currency(rule));
  }

  /** Whether a remark leaves out some of what stands under it. */
  static boolean excepts(String text) {
    return EXCEPTION.matcher(Vocabulary.fold(text)).find();
  }

  /** This remark, completed by a wider one. */
  ScaleText or(ScaleText wider) {
    if (money != null) {
      return new ScaleText(money, shares, currency != null ? currency : wider.currency());
    }
    return new ScaleText(
        wider.money(),
        shares != null ? shares : wider.shares(),
        currency != null ? currency : wider.currency());
  }

  /** The currency that a text names or marks, or null. */
  static String currency(String text) {
    String folded = Vocabulary.fold(text);
    for (Entry entry : CURRENCIES) {
      if (entry.pattern().matcher(folded).find()) {
        return entry.value();
      }
    }
    return null;
  }

  private static Long shares(String rule, String excepted) {
    Matcher said = SHARES_IN.matcher(excepted.isEmpty() ? rule : excepted + " " + rule);
    if (said.find()) {
      return factor(said.group(1));
    }
    boolean counts =
        excepted.contains("share")
            && excepted
                .replaceAll("per (?:common |diluted |basic |ordinary )*(?:shares?|units?)", " ")
                .contains("share");
    return counts ? 1L : null;
  }

  private static Long factor(String folded) {
    Long found = null;
    int at = Integer.MAX_VALUE;
    for (Entry entry : SCALES) {
      Matcher m = entry.pattern().matcher(folded);
      if (m.find() && m.start() < at) {
        at = m.start();
        found = Long.valueOf(entry.value());
      }
    }
    return found;
  }

  private static List<Entry> entries(String category) {
    return VocabularyFile.rows(ScaleText.class, "scales.tsv", 4).stream()
        .filter(row -> row.get(0).equals(category))
        .map(row -> new Entry(row.get(1), row.pattern(2)))
        .toList();
  }

  private static Pattern any(String category) {
    return Pattern.compile(
        entries(category).stream()
            .map(entry -> entry.pattern().pattern())
            .collect(Collectors.joining("|")));
  }

  private record Entry(String value, Pattern pattern) {}
}
