package org.tickmark.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tickmark.generate.Line.Unit;

/**
 * Sets statements in renminbi, with the latest period translated into dollars for convenience, as
 * issuers of China do.
 */
final class Translation {
  private static final Aspect RMB = Aspect.money("RMB", "CNY");
  private static final Aspect DOLLARS = Aspect.money("US$", "USD");

  private final BigDecimal rate;

  Translation(Dice dice) {
    this.rate = BigDecimal.valueOf(dice.between(62_000, 82_000), 4);
  }

  /** The statement with last year's column first, and this year's in both currencies. */
  Sheet of(Sheet sheet) {
    List<Span> columns = new ArrayList<>();
    for (int c = 0; c + 1 < sheet.columns().size(); c += 2) {
      columns.add(sheet.columns().get(c + 1).as(RMB));
      columns.add(sheet.columns().get(c).as(RMB));
      columns.add(sheet.columns().get(c).as(DOLLARS));
    }
    List<Line> lines = sheet.lines().stream().map(this::line).toList();
    return new Sheet(
        sheet.statement(),
        sheet.title(),
        Words.of(key(sheet)).get(0),
        sheet.scale(),
        columns,
        lines);
  }

  private static String key(Sheet sheet) {
    boolean shares = sheet.lines().stream().anyMatch(line -> line.unit() == Unit.PER_SHARE);
    return "remark." + sheet.scale() + (shares ? ".cny.ps" : ".cny");
  }

  private Line line(Line line) {
    if (line.heading()) {
      return line;
    }
    List<BigDecimal> values =
        IntStream.range(0, line.values().size() / 2)
            .boxed()
            .flatMap(
                i -> {
                  BigDecimal now = line.values().get(2 * i);
                  BigDecimal before = line.values().get(2 * i + 1);
                  return List.of(before, now, translated(line, now)).stream();
                })
            .toList();
    return line.with(values);
  }

  private BigDecimal translated(Line line, BigDecimal value) {
    return line.unit().shares() || line.unit() == Unit.PERCENT
        ? value
        : value.divide(rate, value.scale(), RoundingMode.HALF_UP);
  }
}
