package org.tickmark.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whose release a document is. A release says it in several places: with the exchange note,
 * in the first sentence behind the dateline, in the headline, above its statements, in "About ...".
 * Each place has a weight; forms of one name add up, and a name that stands in no place of weight
 * is none.
 */
final class CompanyReader {
  private static final String VERB = Words.any("announcing-verbs.txt");
  private static final String NAME = "(?<name>" + CompanyName.PATTERN + ")";
  private static final String ASIDE = "(?:,? ?\\([^()]{0,120}\\)){0,3}";

  private static final Pattern HEADLINE =
      Pattern.compile(NAME + ASIDE + ",? (?i:today )?(?i:" + VERB + ")\\b.*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?<place>[A-Z(].{2,140}?(?:\\s-{1,2}\\s?|--|[\\u2013\\u2014\\u0096\\u0097]|\\.\\.\\.|/|WIRE\\))[-\\s/]*)"
              + NAME
              + ASIDE
              + "(?:,[^.]{0,200}?,)? (?i:(?:has |have |also )?"
              + VERB
              + ")\\b.*");
  private static final Pattern ABOUT =
      Pattern.compile("(?i:About) (?:the )?" + NAME + ASIDE + ":?");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?i).*\\b(?:"
              + Words.any("statement-names.txt")
              + "|financial (?:highlights|supplement|summary)|summary (?:financial )?data)\\b.*");
  private static final Pattern LINE_NAME =
      Pattern.compile(NAME + "(?i:,? and (?:its )?(?:consolidated )?subsidiar(?:y|ies))?");
  private static final Pattern RULING = Pattern.compile("[-_=*\\s]+");
  private static final Pattern REGISTRANT = Pattern.compile("(?i)\\(?exact name of registrant.*");

  private static final int HEAD_LINES = 25;
  private static final int HEAD_PARAGRAPHS = 30;
  private static final int TITLE_REACH = 3;
  private static final int COVER_REACH = 4;
  private static final int DECISIVE = 9;
  private static final int STRONG = 3;
  private static final int FAIR = 2;
  private static final int FAINT = 1;

  private final FirstPages pages;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<CompanyName> titled = new ArrayList<>();
  private final List<ExchangeNote> notes = new ArrayList<>();

  private CompanyReader(FirstPages pages) {
    this.pages = pages;
  }

  /** What a document says of its company: name and ticker, each null where it does not tell. */
  static Company read(String text) {
    CompanyReader reader = new CompanyReader(FirstPages.of(text));
    reader.weighParagraphs();
    reader.weighLines();
    return reader.company();
  }

  private void weighParagraphs() {
    int count = 0;
    for (String paragraph : pages.paragraphs()) {
      for (ExchangeNote note : ExchangeNote.in(paragraph)) {
        weigh(note.name(), notes.isEmpty() ? STRONG : FAINT);
        notes.add(note);
      }
      if (count++ < HEAD_PARAGRAPHS) {
        weigh(SUBJECT.matcher(paragraph), STRONG);
      }
      weigh(ABOUT.matcher(paragraph), FAIR);
    }
  }

  private void weighLines() {
    List<String> lines = pages.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i < HEAD_LINES) {
        weigh(HEADLINE.matcher(line), FAIR);
        CompanyName leading = CompanyName.leading(line);
        weigh(leading, leading != null && leading.text().equals(line) ? FAIR : FAINT);
      }
      if (REGISTRANT.matcher(line).matches()) {
        weighCover(lines, i);
      }
      if (STATEMENT.matcher(line).matches()) {
        weighTitle(lines, i);
      }
    }
  }

  /** The cover of a report has the registrant's name above a line that says so. */
  private void weighCover(List<String> lines, int label) {
    for (int i = label - 1; i >= Math.max(0, label - COVER_REACH); i--) {
      if (!RULING.matcher(lines.get(i)).matches()) {
        weigh(LINE_NAME.matcher(lines.get(i)), DECISIVE);
        return;
      }
    }
  }

  /** The company's name starts a statement's title, or is set above it. */
  private void weighTitle(List<String> lines, int title) {
    CompanyName leading = CompanyName.leading(lines.get(title));
    for (int i = title - 1; leading == null && i >= Math.max(0, title - TITLE_REACH); i--) {
      Matcher m = LINE_NAME.matcher(lines.get(i));
      CompanyName name = m.matches() ? CompanyName.of(m.group("name")) : null;
      leading = name != null && name.hasForm() ? name : null;
    }
    if (leading != null) {
      weigh(leading, FAIR);
      titled.add(leading);
    }
  }

  private void weigh(Matcher m, int weight) {
    if (m.matches()) {
      weigh(CompanyName.of(m.group("name")), weight);
    }
  }

  private void weigh(CompanyName name, int weight) {
    if (name != null) {
      evidence.add(new Evidence(name, weight));
    }
  }

  private Company company() {
    CompanyName best = null;
    int most = 0;
    for (Evidence candidate : evidence) {
      int sum = sum(candidate.name());
      if (sum > most) {
        most = sum;
        best = candidate.name();
      }
    }
    boolean alone = most >= FAIR && sum(best) == evidence.stream().mapToInt(Evidence::weight).sum();
    boolean known = most >= STRONG || alone;
    return new Company(null, ticker(known ? best : null), known ? legal(fullest(best)) : null);
  }

  private int sum(CompanyName name) {
    return evidence.stream().filter(e -> e.name().sameAs(name)).mapToInt(Evidence::weight).sum();
  }

  /**
   * The name that stands above the statements, where all else calls the company by its brand: a
   * brand has no legal form, and statements are the legal person's.
   */
  private String legal(CompanyName name) {
    boolean brand = !name.hasForm() && titled.stream().noneMatch(name::sameAs);
    return brand && titled.size() > 1 && titled.stream().allMatch(titled.get(0)::sameAs)
        ? titled.get(0).text()
        : name.text();
  }

  /** Of the forms of a name, the weightiest one with its legal form, else the weightiest. */
  private CompanyName fullest(CompanyName best) {
    Evidence full = null;
    for (Evidence e : evidence) {
      if (e.name().sameAs(best)
          && e.name().hasForm()
          && (full == null || e.weight() > full.weight())) {
        full = e;
      }
    }
    return full == null ? best : full.name();
  }

  /** The ticker of the note that stands with the company's name; of another only if it is alone. */
  private String ticker(CompanyName name) {
    if (name != null) {
      for (ExchangeNote note : notes) {
        if (note.name() != null && note.name().sameAs(name)) {
          return note.ticker();
        }
      }
    }
    boolean alone = notes.stream().map(ExchangeNote::ticker).distinct().count() == 1;
    return alone ? notes.get(0).ticker() : null;
  }

  private record Evidence(CompanyName name, int weight) {}
}
