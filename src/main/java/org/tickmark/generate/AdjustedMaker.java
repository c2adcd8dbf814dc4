package org.tickmark.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tickmark.generate.Aspect.Part;

/** Makes income statements that show some accounts otherwise, column beside column. */
final class AdjustedMaker {
  private final Dice dice;
  private final Wording wording;
  private final Books books;
  private final TradeIncome operations;

  /**
   * Prepares statements.
   *
   * @param operations of the books; those of banks are not adjusted
   */
  AdjustedMaker(Dice dice, Wording wording, Books books, TradeIncome operations) {
    this.dice = dice;
    this.wording = wording;
    this.books = books;
    this.operations = operations;
  }

  /** A walk of the whole statement: GAAP, adjustments and non-GAAP side by side. */
  Sheet walk(List<Span> times) {
    Aspect gaap = Aspect.adjusted(wording.word("aspect.gaap"), Part.ACCOUNTS, "GAAP");
    Aspect by = Aspect.adjusted(wording.word("aspect.by"), Part.ADJUSTMENTS, "ADJUSTMENT");
    Aspect other = Aspect.adjusted(wording.word("aspect.non_gaap"), Part.BOTH, "NON_GAAP");
    List<Span> columns = each(times, List.of(gaap, by, other));
    return make("RECONCILIATION", "title.adjusted", columns, without());
  }

  /** What was reported beside what would have been without some items. */
  Sheet proForma(List<Span> times) {
    Aspect reported = Aspect.adjusted(wording.word("aspect.actual"), Part.ACCOUNTS, "GAAP");
    Aspect other = Aspect.adjusted(wording.word("aspect.pro_forma"), Part.BOTH, "NON_GAAP");
    return make("INCOME_STATEMENT", "title.is", each(times, List.of(reported, other)), without());
  }

  /** Last year's columns twice: as they are now, and as they were reported first. */
  Sheet restated(List<Span> times) {
    Aspect now = Aspect.remark(wording.word("aspect.restated"));
    Aspect before = Aspect.adjusted(wording.word("aspect.previous"), Part.BOTH, "GAAP");
    List<Span> columns = new ArrayList<>();
    for (Span time : times) {
      if (time.last() < times.get(0).last()) {
        columns.addAll(each(List.of(time), List.of(now, before)));
      } else {
        columns.add(time);
      }
    }
    String name = dice.pick(operations.expenses());
    Amounts by = operations.cost().part(dice, 0.01);
    return make("INCOME_STATEMENT", "title.is", columns, Map.of(name, by));
  }

  private Sheet make(
      String statement, String title, List<Span> columns, Map<String, Amounts> adjustments) {
    return books.statement(
        statement, dice.word(title), columns, Projection.adjusted(columns, adjustments));
  }

  /** Less of some expenses, and the tax on it. */
  private Map<String, Amounts> without() {
    Map<String, Amounts> without = new HashMap<>();
    without.put(wording.word("is.cost"), operations.cost().part(dice, 0.02).negated());
    for (String name : dice.some(operations.expenses(), 2)) {
      without.put(name, operations.cost().part(dice, 0.03).negated());
    }
    without.put(wording.word("is.tax"), operations.cost().part(dice, 0.01));
    return without;
  }

  private static List<Span> each(List<Span> times, List<Aspect> aspects) {
    return times.stream().flatMap(time -> aspects.stream().map(time::as)).toList();
  }
}
