package org.tickmark.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes what a release shows beside its primary statements. */
final class SupplementMaker {
  private static final int FIRST_YEAR_OF_REGULATION_G = 2003;

  private final Dice dice;
  private final Wording wording;
  private final Issuer issuer;
  private final Money money;
  private final Money other;
  private final Books books;
  private final List<Span> income;
  private final Layout layout;

  /**
   * Prepares supplements.
   *
   * @param income the columns of the income statement
   * @param layout which way it is set
   */
  SupplementMaker(
      Dice dice,
      Wording wording,
      Issuer issuer,
      Money money,
      Books books,
      List<Span> income,
      Layout layout) {
    this.dice = dice;
    this.wording = wording;
    this.issuer = issuer;
    this.money = money;
    this.books = books;
    this.income = income;
    this.layout = layout;
    boolean mixed = money.scale() == 1000 && dice.chance(Shape.of("sheet.scale"));
    this.other = mixed ? new Money(1_000_000, 1) : money;
  }

  /** Tables amid the prose. */
  List<Sheet> amid() {
    MetricsMaker metrics = new MetricsMaker(dice, wording, money, books);
    List<Sheet> sheets = new ArrayList<>();
    if (dice.chance(layout.share("highlights"))) {
      sheets.add(metrics.highlights(income));
    }
    if (dice.chance(Shape.of("sheet.quarters"))) {
      sheets.add(metrics.quarters(trend(5)));
    }
    if (!issuer.bank() && dice.chance(Shape.of("sheet.guidance"))) {
      int next = Issuer.QUARTERS + issuer.quarter();
      sheets.add(metrics.guidance(new Span(issuer.quarterEnd(next), 1, next)));
    }
    return sheets;
  }

  /** Tables behind the primary statements. */
  List<Sheet> make() {
    List<Sheet> sheets = new ArrayList<>();
    ExtraMaker extra = new ExtraMaker(dice, wording, money);
    if (issuer.year() >= FIRST_YEAR_OF_REGULATION_G) {
      walks(sheets, extra);
    }
    if (!issuer.bank() && dice.chance(Shape.of("sheet.segments"))) {
      sheets.add(new ExtraMaker(dice, wording, other).segments(income));
    }
    if (!issuer.translates() && dice.chance(layout.share("trend"))) {
      List<Span> trend =
          trend(
              layout.columns() < Operations.QUARTERS || dice.chance(0.7) ? 5 : Operations.QUARTERS);
      sheets.add(books.statement(dice.word("title.trend"), trend));
      if (!issuer.bank()) {
        sheets.add(extra.segments(trend));
      }
    }
    return sheets;
  }

  private void walks(List<Sheet> sheets, ExtraMaker extra) {
    if (dice.chance(Shape.of("sheet.walk"))) {
      sheets.add(extra.walk(income, books.bottom().net().over(income)));
    }
    boolean columns = !issuer.translates() && dice.chance(layout.share("adjusted"));
    if (columns && books.operations() instanceof TradeIncome trade) {
      List<Span> quarters = income.subList(0, dice.chance(0.5) ? 1 : 2);
      sheets.add(new AdjustedMaker(dice, wording, books, trade).walk(quarters));
    }
  }

  /** So many quarters, the latest first, or as many as the books have. */
  private List<Span> trend(int quarters) {
    int now = Issuer.QUARTERS - 1 + issuer.quarter();
    return IntStream.rangeClosed(0, Math.min(quarters - 1, now))
        .mapToObj(back -> new Span(issuer.quarterEnd(now - back), 1, now - back))
        .toList();
  }
}
