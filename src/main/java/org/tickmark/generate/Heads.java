package org.tickmark.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The heads of a statement's columns, row by row. */
final class Heads {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d,", Locale.US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM. d,", Locale.US);
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("M/d/yy", Locale.US);
  private static final List<String> MONTHS = List.of("Three", "Six", "Nine", "Twelve");

  private final Sheet sheet;
  private final Issuer issuer;
  private final boolean years;
  private final boolean capitals;
  private final DateTimeFormatter day;
  private final Form form;
  private final String remark;

  /** How time is named. */
  private enum Form {
    /** Length, day and year in a row each. */
    ROWS,
    /** "Three Months Ended June 30," over years. */
    JOINED,
    /** "6/30/03". */
    DIGITS,
    /** "2Q03". */
    QUARTER
  }

  /**
   * A head.
   *
   * @param text as set
   * @param first its first slot
   * @param last its last slot
   */
  record Head(String text, int first, int last) {}

  Heads(Sheet sheet, Issuer issuer, Dice dice) {
    this.sheet = sheet;
    this.issuer = issuer;
    this.years = dice.chance(0.6);
    this.capitals = dice.chance(0.15);
    this.day = dice.chance(0.1) ? SHORT : DAY;
    this.form = form(dice);
    this.remark = dice.chance(Shape.of("head.remark")) ? dice.word("head.remark") : "";
  }

  private Form form(Dice dice) {
    if (quarterly() && dice.chance(0.4)) {
      return Form.QUARTER;
    }
    if (dice.chance(Shape.of("head.digits"))) {
      return Form.DIGITS;
    }
    boolean joined = !sheet.instant() && oneDay() && dice.chance(0.3);
    return joined ? Form.JOINED : Form.ROWS;
  }

  /** Whether its columns are quarters of calendar years in a row. */
  private boolean quarterly() {
    return issuer.bank() && sheet.columns().size() > 4 && !sheet.instant();
  }

  private boolean oneDay() {
    return sheet.columns().stream().map(s -> day(s.end())).distinct().count() == 1;
  }

  /** The rows of heads, from top to bottom; each names all slots or spans of them. */
  List<List<Head>> rows() {
    List<List<Head>> rows = new ArrayList<>();
    switch (form) {
      case QUARTER -> rows.add(each(this::quarter, "Change"));
      case DIGITS -> {
        if (!sheet.instant()) {
          rows.add(spans(this::length));
        }
        rows.add(each(s -> DIGITS.format(s.end()), "Change"));
      }
      case JOINED -> {
        rows.add(spans(s -> length(s) + " " + day(s.end())));
        rows.add(each(s -> String.valueOf(s.end().getYear()), "Change"));
      }
      case ROWS -> byRows(rows);
    }
    if (!remark.isEmpty()) {
      rows.add(each(s -> remark, ""));
    }
    return rows;
  }

  private void byRows(List<List<Head>> rows) {
    if (!sheet.instant()) {
      rows.add(spans(this::length));
    }
    if (years && oneDay() && sheet.columns().size() > 1) {
      rows.add(sheet.instant() ? whole(day(end(0))) : spans(s -> day(s.end())));
    } else {
      rows.add(each(s -> day(s.end()), ""));
    }
    rows.add(each(s -> String.valueOf(s.end().getYear()), "Change"));
  }

  private LocalDate end(int column) {
    return sheet.columns().get(column).end();
  }

  private String day(LocalDate end) {
    return set(day.format(end).replace("May.", "May"));
  }

  private String quarter(Span span) {
    return "%dQ%02d".formatted((span.end().getMonthValue() + 2) / 3, span.end().getYear() % 100);
  }

  private String length(Span span) {
    if (issuer.weeks()) {
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
    return List.of(new Head(text, 0, sheet.slots().size() - 1));
  }

  private List<Head> each(Function<Span, String> text, String comparison) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < sheet.slots().size(); i++) {
      Slot slot = sheet.slots().get(i);
      String compared = slot.percent() && !comparison.isEmpty() ? "% " + comparison : comparison;
      heads.add(
          new Head(
              slot.compares() ? compared : text.apply(sheet.columns().get(slot.column())), i, i));
    }
    return heads;
  }

  /** Heads over runs of columns of one length. */
  private List<Head> spans(Function<Span, String> text) {
    List<Head> heads = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sheet.slots().size(); i++) {
      boolean ends = i == sheet.slots().size() || span(i).quarters() != span(first).quarters();
      if (ends) {
        heads.add(new Head(text.apply(span(first)), first, i - 1));
        first = i;
      }
    }
    return heads;
  }

  private Span span(int slot) {
    return sheet.columns().get(sheet.slots().get(slot).column());
  }
}
