package org.tickmark.generate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Makes a release: a company, its books, and what it says. */
final class ReleaseMaker {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private final Dice dice;
  private final Issuer issuer;
  private final Layout layout;

  /**
   * Prepares a release.
   *
   * @param layout which way it is set
   */
  ReleaseMaker(Dice dice, Issuer issuer, Layout layout) {
    this.dice = dice;
    this.issuer = issuer;
    this.layout = layout;
  }

  Release make() {
    Money money = money();
    Wording wording = new Wording(dice);
    List<Span> income = incomeColumns();
    Books books = new Books(dice, issuer, money, wording);
    List<Sheet> statements =
        new ArrayList<>(
            new StatementMaker(dice, wording, issuer, money, books, income, layout).make());
    SupplementMaker supplements =
        new SupplementMaker(dice, wording, issuer, money, books, income, layout);
    statements.addAll(supplements.make());
    if (issuer.translates()) {
      Translation translation = new Translation(dice);
      List<Sheet> translated =
          statements.stream().filter(s -> !s.turned()).map(translation::of).toList();
      return new Release(issuer, List.of(), translated, prose());
    }
    return new Release(issuer, supplements.amid(), statements, prose());
  }

  private Money money() {
    int kind = dice.between(1, 10);
    if (kind == 1) {
      return new Money(1, 0);
    }
    return kind <= 8 ? new Money(1000, 0) : new Money(1_000_000, dice.between(0, 1));
  }

  private List<Span> incomeColumns() {
    if (issuer.bank() && dice.chance(Shape.of("bank.trailing"))) {
      return IntStream.rangeClosed(0, 4)
          .mapToObj(back -> 3 + issuer.quarter() - back)
          .filter(last -> last >= 0)
          .map(last -> new Span(issuer.quarterEnd(last), 1, last))
          .toList();
    }
    List<Span> columns = new ArrayList<>();
    columns.add(issuer.span(1, /* before= */ false));
    columns.add(issuer.span(1, /* before= */ true));
    if (issuer.quarter() > 1) {
      columns.add(issuer.span(issuer.quarter(), /* before= */ false));
      columns.add(issuer.span(issuer.quarter(), /* before= */ true));
    }
    return columns;
  }

  private List<String> prose() {
    List<String> prose = new ArrayList<>();
    prose.add(
        String.format(
            Locale.ROOT,
            Words.of("prose.lead").get(0),
            issuer.name(),
            issuer.exchange(),
            issuer.ticker(),
            ORDINALS.get(issuer.quarter() - 1) + " quarter",
            DAY.format(issuer.span(1, /* before= */ false).end())));
    prose.addAll(dice.some(Words.of("prose.more"), dice.between(1, 3)));
    return prose;
  }
}
