package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The heads of a statement's columns, row by row. */
final class Heads {
  private final Sheet sheet;
  private final Issuer issuer;
  private final TimeWords words;
  private final boolean years;
  private final boolean merged;
  private final Form form;
  private final String remark;
  private final String change;
  private final String percent;
  private final String share;

  /** How time is named. */
  private enum Form {
    /** Length, day and year in a row each. */
    ROWS,
    /** "Three Months Ended June 30," over years. */
    JOINED,
    /** "6/30/03". */
    DIGITS,
    /** "2Q03". */
    QUARTER,
    /** "Second Quarter" over years. */
    NAMED,
    /** "Three Months Ended June 30, 2003" over columns of one time. */
    WHOLE
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
    this.words = new TimeWords(issuer, dice);
    this.years = dice.chance(0.6);
    this.merged = dice.chance(0.5);
    this.form = form(dice);
    this.remark = dice.chance(Shape.of("head.remark")) ? dice.word("head.remark") : "";
    this.change = dice.word("head.change");
    this.percent = dice.word("head.percent");
    this.share = dice.word("head.share");
  }

  private Form form(Dice dice) {
    if (twins()) {
      return dice.chance(0.5) ? Form.WHOLE : Form.ROWS;
    }
    if (quarterly() && dice.chance(Shape.of("head.quarter"))) {
      return Form.QUARTER;
    }
    if (named() && dice.chance(Shape.of("head.named"))) {
      return Form.NAMED;
    }
    if (dice.chance(Shape.of("head.digits"))) {
      return Form.DIGITS;
    }
    boolean joined = !sheet.instant() && oneDay() && dice.chance(0.3);
    return joined ? Form.JOINED : Form.ROWS;
  }

  /** Whether columns of one time stand side by side. */
  private boolean twins() {
    List<Span> columns = sheet.columns();
    return IntStream.range(1, columns.size())
        .anyMatch(i -> columns.get(i).sameTime(columns.get(i - 1)));
  }

  /** Whether its columns are quarters of calendar years in a row. */
  private boolean quarterly() {
    return issuer.calendar() && sheet.columns().size() > 4 && !sheet.instant();
  }

  /** Whether its columns are lengths of this year and the last. */
  private boolean named() {
    return !issuer.weeks() && !sheet.instant() && sheet.columns().size() <= 4;
  }

  private boolean oneDay() {
    return sheet.columns().stream().map(s -> words.day(s.end())).distinct().count() == 1;
  }

  /** The rows of heads, from top to bottom; each names all slots or spans of them. */
  List<List<Head>> rows() {
    List<List<Head>> rows = new ArrayList<>();
    if (!sheet.turned()) {
      times(rows);
    }
    int more = sheet.columns().stream().mapToInt(s -> s.aspect().heads().size()).max().orElse(0);
    for (int i = 0; i < more; i++) {
      int row = i;
      rows.add(
          runs(
              s -> row < s.aspect().heads().size() ? s.aspect().heads().get(row) : "",
              /* computed= */ false,
              (one, other) -> row + 1 < more));
    }
    if (!remark.isEmpty() && !sheet.turned()) {
      rows.add(each(s -> remark, /* computed= */ false));
    }
    return rows;
  }

  private void times(List<List<Head>> rows) {
    switch (form) {
      case WHOLE ->
          rows.add(
              spans(
                  s ->
                      (sheet.instant() ? "" : words.length(s) + " ")
                          + words.day(s.end())
                          + " "
                          + s.end().getYear()));
      case QUARTER -> rows.add(each(words::quarter, /* computed= */ true));
      case NAMED -> {
        rows.add(spans(words::name));
        rows.add(each(words::fiscal, /* computed= */ true));
      }
      case DIGITS -> {
        if (!sheet.instant()) {
          rows.add(spans(words::length));
        }
        rows.add(each(s -> words.digits(s.end()), /* computed= */ true));
      }
      case JOINED -> {
        rows.add(spans(s -> words.length(s) + " " + words.day(s.end())));
        rows.add(each(this::year, /* computed= */ true));
      }
      case ROWS -> byRows(rows);
    }
  }

  private void byRows(List<List<Head>> rows) {
    if (!sheet.instant()) {
      rows.add(spans(words::length));
    }
    if (years && oneDay() && sheet.columns().size() > 1) {
      String day = words.day(sheet.columns().get(0).end());
      rows.add(
          sheet.instant()
              ? List.of(new Head(day, 0, sheet.slots().size() - 1))
              : spans(s -> words.day(s.end())));
    } else {
      rows.add(each(s -> words.day(s.end()), /* computed= */ false));
    }
    rows.add(each(this::year, /* computed= */ true));
  }

  private String year(Span span) {
    return String.valueOf(span.end().getYear());
  }

  /** A head over each slot, or one over columns of one time; computed ones have their own. */
  private List<Head> each(Function<Span, String> text, boolean computed) {
    return runs(text, computed, (one, other) -> merged && one.sameTime(other));
  }

  /** Heads over runs of slots of one length; a computed slot belongs to its column. */
  private List<Head> spans(Function<Span, String> text) {
    List<Head> heads = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sheet.slots().size(); i++) {
      if (i == sheet.slots().size()
          || span(i).quarters() != span(first).quarters()
          || !text.apply(span(i)).equals(text.apply(span(first)))) {
        heads.add(new Head(text.apply(span(first)), first, i - 1));
        first = i;
      }
    }
    return heads;
  }

  /** Heads over slots, of which like ones side by side share one where they may. */
  private List<Head> runs(
      Function<Span, String> text, boolean computed, BiPredicate<Span, Span> together) {
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < sheet.slots().size(); i++) {
      Slot slot = sheet.slots().get(i);
      String head = slot.fact() ? text.apply(span(i)) : computed ? computed(slot) : "";
      Head before = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      boolean joins =
          before != null
              && slot.fact()
              && !head.isEmpty()
              && before.text().equals(head)
              && together.test(span(i - 1), span(i));
      if (joins) {
        heads.set(heads.size() - 1, new Head(head, before.first(), i));
      } else {
        heads.add(new Head(head, i, i));
      }
    }
    return heads;
  }

  private String computed(Slot slot) {
    return switch (slot.kind()) {
      case FACT -> "";
      case CHANGE -> change;
      case PERCENT_CHANGE -> percent;
      case SHARE -> share;
    };
  }

  private Span span(int slot) {
    return sheet.columns().get(sheet.slots().get(slot).column());
  }
}
