package org.tickmark.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/** Collects the lines of a statement. */
final class SheetBuilder {
  private final Dice dice;
  private final Money money;
  private final List<Line> lines = new ArrayList<>();
  private String section = "";
  private int depth;

  SheetBuilder(Dice dice, Money money) {
    this.dice = dice;
    this.money = money;
  }

  /** Opens a part; the lines that follow stand under it until {@link #close}. */
  SheetBuilder open(String heading) {
    lines.add(new Line(heading, depth, Kind.HEADING, null, "GAAP", section, List.of()));
    section = heading;
    depth++;
    return this;
  }

  SheetBuilder close() {
    depth = Math.max(0, depth - 1);
    section = "";
    return this;
  }

  SheetBuilder item(String label, long... values) {
    return add(label, depth, Kind.ITEM, "GAAP", shown(values));
  }

  /** A line that stands for itself, with a rule above where it is a sum. */
  SheetBuilder total(String label, long... values) {
    return add(label, depth, Kind.TOTAL, "GAAP", shown(values));
  }

  SheetBuilder last(String label, long... values) {
    return add(label, depth, Kind.FINAL, "GAAP", shown(values));
  }

  SheetBuilder step(String label, String basis, boolean end, long... values) {
    return add(label, depth, end ? Kind.FINAL : Kind.ITEM, basis, shown(values));
  }

  SheetBuilder other(String label, Unit unit, List<BigDecimal> values) {
    lines.add(new Line(label, depth, Kind.ITEM, unit, "GAAP", section, values));
    return this;
  }

  /** The label that suits the signs: of gains, of losses, or of both. */
  String signed(String key, long... values) {
    boolean gain = Arrays.stream(values).anyMatch(v -> v > 0);
    boolean loss = Arrays.stream(values).anyMatch(v -> v < 0);
    String suffix = gain && loss ? ".mixed" : loss ? ".loss" : "";
    return dice.word(Words.has(key + suffix) ? key + suffix : key);
  }

  List<Line> lines() {
    return lines;
  }

  private SheetBuilder add(String label, int at, Kind kind, String basis, List<BigDecimal> values) {
    lines.add(new Line(label, at, kind, Unit.MONEY, basis, section, values));
    return this;
  }

  private List<BigDecimal> shown(long... values) {
    return Arrays.stream(values).mapToObj(money::shown).toList();
  }
}
