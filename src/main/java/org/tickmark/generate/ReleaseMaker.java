package org.tickmark.generate;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tickmark.generate.CashFlowMaker.CashFlow;

/** Makes a release: a company, its books, and what it says. */
final class ReleaseMaker {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private final Dice dice;

  ReleaseMaker(Dice dice) {
    this.dice = dice;
  }

  Release make() {
    Issuer issuer = Issuer.draw(dice);
    Money money = money();
    Wording wording = new Wording(dice);
    List<Span> income = incomeColumns(issuer);
    Books books = new Books(dice, issuer, money, wording);
    List<Sheet> sheets = new ArrayList<>();
    Sheet statement = books.statement(dice.word("title.is"), income);
    boolean pairs = income.size() % 2 == 0 && dice.chance(Shape.of("sheet.compared"));
    sheets.add(pairs ? statement.compared(dice.chance(0.7)) : statement);
    List<Span> year =
        List.of(
            issuer.span(issuer.quarter(), /* before= */ false),
            issuer.span(issuer.quarter(), /* before= */ true));
    CashFlow cash =
        new CashFlowMaker(dice, wording, money).make(year, books.bottom().profit().over(year));
    List<Span> days = days(issuer, income);
    Sheet balance =
        new BalanceMaker(dice, wording, issuer, money, days.size()).make(days, held(cash, days));
    sheets.add(dice.chance(Shape.of("sheet.balance_first")) ? 0 : 1, balance);
    if (!issuer.bank() && dice.chance(Shape.of("sheet.cash_flow"))) {
      sheets.add(cash.sheet());
    }
    ExtraMaker extra = new ExtraMaker(dice, wording, money);
    if (issuer.year() > 2002 && dice.chance(Shape.of("sheet.walk"))) {
      sheets.add(extra.walk(income, books.bottom().net().over(income)));
    }
    if (!issuer.bank() && dice.chance(Shape.of("sheet.segments"))) {
      sheets.add(extra.segments(income));
    }
    return new Release(issuer, sheets, prose(issuer));
  }

  private Money money() {
    int kind = dice.between(1, 10);
    if (kind == 1) {
      return new Money(1, 0);
    }
    return kind <= 8 ? new Money(1000, 0) : new Money(1_000_000, dice.between(0, 1));
  }

  private List<Span> incomeColumns(Issuer issuer) {
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

  private List<Span> days(Issuer issuer, List<Span> income) {
    if (income.size() == 5) {
      return income.stream().map(Span::instant).toList();
    }
    Span now = issuer.span(1, /* before= */ false).instant();
    Span then = new Span(issuer.quarterEnd(3), 0, 3);
    return List.of(now, then);
  }

  /** The cash that the cash flow statement ends and starts with; other days have as much. */
  private static Amounts held(CashFlow cash, List<Span> days) {
    return Amounts.each(days.size(), i -> (i == 0 ? cash.closing() : cash.opening()).at(0));
  }

  private List<String> prose(Issuer issuer) {
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
