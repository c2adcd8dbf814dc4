package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/** Makes tables of measures, as stand in the prose of a release: highlights, quarters, guidance. */
final class MetricsMaker {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private final Dice dice;
  private final Wording wording;
  private final Money money;
  private final Books books;

  MetricsMaker(Dice dice, Wording wording, Money money, Books books) {
    this.dice = dice;
    this.wording = wording;
    this.money = money;
    this.books = books;
  }

  /** Highlights of some columns. */
  Sheet highlights(List<Span> columns) {
    SheetBuilder out = new SheetBuilder(wording, money);
    Amounts revenue = books.operations().revenue().over(columns);
    Amounts net = books.bottom().net().over(columns);
    out.item(out.word("is.revenues"), revenue);
    if (books.operations() instanceof TradeIncome trade) {
      Amounts gross = revenue.less(trade.cost().over(columns));
      out.other(out.word("metric.gross"), Unit.PERCENT, shares(gross, revenue));
    }
    out.item(out.signed("is.net", net), net);
    out.other(out.word("metric.eps"), Unit.PER_SHARE, perShare(columns));
    if (dice.chance(0.5)) {
      Amounts adjusted = Amounts.around(dice, columns.size(), money.sized(4e6));
      out.step(out.word("metric.ebitda"), "NON_GAAP", adjusted);
    }
    if (dice.chance(0.5)) {
      out.item(out.word("metric.backlog"), Amounts.around(dice, columns.size(), money.sized(5e7)));
    }
    return sheet(out, "title.metrics", columns);
  }

  /** A table with a quarter a line, and a measure a column. */
  Sheet quarters(List<Span> quarters) {
    List<Span> columns =
        List.of(
            measure(quarters.get(0), wording.word("is.revenues"), null),
            measure(quarters.get(0), "Net Income (Loss)", null),
            measure(quarters.get(0), "Diluted EPS", Unit.PER_SHARE));
    SheetBuilder out = new SheetBuilder(wording, money);
    for (Span quarter : quarters) {
      long net = books.bottom().net().over(quarter);
      List<BigDecimal> values =
          List.of(
              money.shown(books.operations().revenue().over(quarter)),
              money.shown(net),
              books.perShare().diluted(quarter, net).setScale(2, RoundingMode.HALF_UP));
      String label = wording.word("metric.quarter").formatted(DAY.format(quarter.end()));
      out.at(quarter, Kind.ITEM, label, values);
    }
    return sheet(out, "title.quarters", columns);
  }

  private static Span measure(Span time, String head, Unit unit) {
    return time.as(Aspect.measure(List.of(head), unit));
  }

  /** What management expects of a quarter to come, from low to high. */
  Sheet guidance(Span quarter) {
    List<Span> columns =
        List.of(
            quarter.as(Aspect.remark(wording.word("aspect.low"))),
            quarter.as(Aspect.remark(wording.word("aspect.high"))));
    SheetBuilder out = new SheetBuilder(wording, money);
    long revenue = dice.amount(money.sized(4e7));
    out.item(wording.word("is.revenues"), Amounts.of(revenue, revenue + revenue / 20 + 1));
    int margin = dice.between(250, 700);
    out.other(
        out.word("metric.gross"),
        Unit.PERCENT,
        List.of(BigDecimal.valueOf(margin, 1), BigDecimal.valueOf(margin + 10, 1)));
    int cents = dice.between(5, 150);
    out.other(out.word("metric.eps"), Unit.PER_SHARE, cents(cents));
    out.other(
        "Non-GAAP " + decapitalized(out.word("metric.eps")),
        Unit.PER_SHARE,
        "NON_GAAP",
        cents(cents + dice.between(2, 20)));
    return sheet(out, "title.guidance", columns);
  }

  private static String decapitalized(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static List<BigDecimal> cents(int least) {
    return List.of(BigDecimal.valueOf(least, 2), BigDecimal.valueOf(least + 4L, 2));
  }

  private Sheet sheet(SheetBuilder out, String title, List<Span> columns) {
    String remark = wording.word(money.remark(/* perShare= */ true));
    return out.sheet("OTHER", dice.word(title), remark, columns);
  }

  private List<BigDecimal> perShare(List<Span> columns) {
    Amounts net = books.bottom().net();
    return columns.stream().map(s -> books.perShare().diluted(s, net.over(s))).toList();
  }

  private static List<BigDecimal> shares(Amounts parts, Amounts wholes) {
    return IntStream.range(0, parts.count())
        .mapToObj(
            i ->
                BigDecimal.valueOf(parts.at(i))
                    .scaleByPowerOfTen(2)
                    .divide(BigDecimal.valueOf(wholes.at(i)), 1, RoundingMode.HALF_UP))
        .toList();
  }
}
