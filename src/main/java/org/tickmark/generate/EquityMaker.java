package org.tickmark.generate;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/**
 * Makes statements of changes in equity between two balance sheets: parts of equity across, what
 * changed them down.
 */
final class EquityMaker {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private final Dice dice;
  private final Money money;
  private final Span year;
  private final SheetBuilder out;
  private final List<Span> columns = new ArrayList<>();
  private final List<Amounts> parts = new ArrayList<>();

  /**
   * Prepares a statement.
   *
   * @param year the time between the balance sheets
   */
  EquityMaker(Dice dice, Wording wording, Money money, Span year) {
    this.dice = dice;
    this.money = money;
    this.year = year;
    this.out = new SheetBuilder(wording, money);
  }

  /**
   * The statement.
   *
   * @param equity of the balance sheets, the later one first
   * @param opened the day of the earlier one
   * @param net what was earned between them
   * @param issued how many shares there were
   */
  Sheet make(BalanceMaker.Equity equity, Span opened, long net, long issued) {
    part(List.of("Common Stock", "Shares"), Unit.SHARES, Amounts.of(issued + issued / 90, issued));
    part(List.of("Common Stock", "Amount"), null, equity.stock());
    part(List.of("Additional", "Paid-in Capital"), null, equity.paid());
    part(List.of("Retained", "Earnings"), null, equity.retained());
    int retained = columns.size() - 1;
    if (equity.comprehensive() != null) {
      part(List.of("Comprehensive", "Loss"), null, equity.comprehensive());
    }
    if (equity.treasury() != null) {
      part(List.of("Treasury", "Stock"), null, equity.treasury());
    }
    columns.add(year.as(Aspect.measure(List.of("Total", "Equity"), null)));
    balance(opened.instant(), 1);
    change(net < 0 ? "is.net.loss" : "is.net", moved(retained, net));
    List<Long> stock = new ArrayList<>(moved(0, move(0)));
    stock.set(1, move(1));
    stock.set(2, move(2));
    change(move(1) + move(2) < 0 ? "eq.retired" : "eq.issued", stock);
    long rest = move(retained) - net;
    change(rest < 0 ? "is.dividends.paid" : "eq.effect", moved(retained, rest));
    for (int i = retained + 1; i < parts.size(); i++) {
      boolean treasury = equity.treasury() != null && i == parts.size() - 1;
      change(
          treasury ? move(i) < 0 ? "eq.bought" : "eq.sold" : "eq.comprehensive", moved(i, move(i)));
    }
    balance(year.instant(), 0);
    String remark = out.word(money.remark(/* perShare= */ false));
    return out.sheet("EQUITY", dice.word("title.eq"), remark, columns);
  }

  private void part(List<String> heads, Unit unit, Amounts amounts) {
    columns.add(year.as(Aspect.measure(heads, unit)));
    parts.add(amounts);
  }

  private long move(int part) {
    return parts.get(part).at(0) - parts.get(part).at(1);
  }

  private List<Long> moved(int part, long by) {
    List<Long> moved = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      moved.add(i == part ? by : 0);
    }
    return moved;
  }

  private void balance(Span day, int column) {
    List<Long> held = parts.stream().map(part -> part.at(column)).toList();
    String label = out.word("eq.balance").formatted(DAY.format(day.end()));
    out.at(day, column == 0 ? Kind.FINAL : Kind.TOTAL, label, shown(held));
  }

  private void change(String key, List<Long> moved) {
    if (moved.stream().anyMatch(by -> by != 0)) {
      out.at(year, Kind.ITEM, out.word(key), shown(moved));
    }
  }

  /** Figures with their sum, in which shares do not count; nothing stands where nothing changed. */
  private List<BigDecimal> shown(List<Long> amounts) {
    List<BigDecimal> shown = new ArrayList<>();
    amounts.forEach(amount -> shown.add(amount == 0 ? null : money.shown(amount)));
    shown.add(money.shown(amounts.stream().skip(1).mapToLong(Long::longValue).sum()));
    return shown;
  }
}
