package org.tickmark.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The periods of a title that names several lengths, as "year ended December 31, 1997 and period
 * from June 3, 1996 (inception) to December 31, 1996": each column takes the one of its year.
 */
final class TitlePeriods {
  private static final Pattern TO =
      Pattern.compile("\\W*(?:\\([^)]*\\)\\W*)?(?:to|through|until)\\W*", Pattern.CASE_INSENSITIVE);

  /** How far before a date the words of its length may start. */
  private static final int BEFORE = 60;

  private final List<Period> periods = new ArrayList<>();

  private TitlePeriods() {}

  /**
   * Reads a title and its remarks.
   *
   * @param lines as set
   */
  static TitlePeriods of(List<String> lines) {
    TitlePeriods title = new TitlePeriods();
    String text = String.join(" ", lines);
    List<PeriodText.Place> dates = PeriodText.places(text);
    int from = 0;
    for (int i = 0; i < dates.size(); i++) {
      PeriodText.Place date = dates.get(i);
      PeriodText.Place next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      if (next != null && TO.matcher(text.substring(date.end(), next.start())).matches()) {
        title.add(date.date(), next.date(), quarters(date.date(), next.date()));
        i++;
      } else {
        String before = text.substring(Math.max(from, date.start() - BEFORE), date.start());
        title.add(null, date.date(), PeriodText.read(before).quarters());
      }
      from = dates.get(i).end();
    }
    return title;
  }

  private void add(LocalDate start, LocalDate end, Integer quarters) {
    if (quarters != null && quarters > 0) {
      periods.add(new Period(start, end, quarters));
    }
  }

  /**
   * The only period that ends in a year, where the title names a period by its first and last day;
   * null where it names none so or several.
   */
  Period of(int year) {
    boolean spanned = periods.stream().anyMatch(period -> period.start() != null);
    List<Period> same = periods.stream().filter(p -> p.end().getYear() == year).distinct().toList();
    return spanned && same.size() == 1 ? same.get(0) : null;
  }

  /**
   * A length in quarters, to the nearest whole one, as in the SEC's Financial Statement Data Sets
   * (field qtrs).
   */
  static int quarters(LocalDate start, LocalDate end) {
    double days = end.toEpochDay() - start.toEpochDay() + 1;
    return (int) Math.max(1, Math.round(days / 91.3125));
  }
}
