package org.tickmark.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The heads of a statement's columns, row by row. */
final class Heads {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d,", Locale.US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM. d,", Locale.US);
  private static final List<String> MONTHS = List.of("Three", "Six", "Nine", "Twelve");

  private final Sheet sheet;
  private final boolean weeks;
  private final boolean years;
  private final boolean capitals;
  private final DateTimeFormatter day;

  /**
   * A head.
   *
   * @param text as set
   * @param first its first column
   * @param last its last column
   */
  record Head(String text, int first, int last) {}

  Heads(Sheet sheet, boolean weeks, Dice dice) {
    this.sheet = sheet;
    this.weeks = weeks;
    this.years = dice.chance(0.6);
    this.capitals = dice.chance(0.15);
    this.day = dice.chance(0.1) ? SHORT : DAY;
  }

  /** The rows of heads, from top to bottom; each names all columns or spans of them. */
  List<List<Head>> rows() {
    List<List<Head>> rows = new ArrayList<>();
    if (!sheet.instant()) {
      rows.add(spans(this::length));
    }
    boolean oneDay =
        years && sheet.columns().stream().map(s -> day(s.end())).distinct().count() == 1;
    if (oneDay && sheet.columns().size() > 1) {
      rows.add(sheet.instant() ? whole(day(end(0))) : spans(s -> day(s.end())));
    } else {
      rows.add(each(s -> day(s.end())));
    }
    rows.add(each(s -> String.valueOf(s.end().getYear())));
    return rows;
  }

  private LocalDate end(int column) {
    return sheet.columns().get(column).end();
  }

  private String day(LocalDate end) {
    return set(day.format(end).replace("May.", "May"));
  }

  private String length(Span span) {
    if (weeks) {
      return set(13 * span.quarters() + " Weeks Ended");
    }
    return set(
        span.quarters() == 4 && years
            ? "Year Ended"
            : MONTHS.get(span.quarters() - 1) + " Months Ended");
  }

  private String set(String text) {
    return capitals ? text.toUpperCase(Locale.ROOT) : text;
  }

  private List<Head> whole(String text) {
    return List.of(new Head(text, 0, sheet.columns().size() - 1));
  }

  private List<Head> each(java.util.function.Function<Span, String> text) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      heads.add(new Head(text.apply(sheet.columns().get(i)), i, i));
    }
    return heads;
  }

  /** Heads over runs of columns of one length. */
  private List<Head> spans(java.util.function.Function<Span, String> text) {
    List<Head> heads = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sheet.columns().size(); i++) {
      boolean ends =
          i == sheet.columns().size()
              || sheet.columns().get(i).quarters() != sheet.columns().get(first).quarters();
      if (ends) {
        heads.add(new Head(text.apply(sheet.columns().get(first)), first, i - 1));
        first = i;
      }
    }
    return heads;
  }
}
