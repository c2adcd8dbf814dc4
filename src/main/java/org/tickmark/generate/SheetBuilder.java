package org.tickmark.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.generate.Line.Kind;
import org.tickmark.generate.Line.Unit;

/** Collects the lines of a statement. */
final class SheetBuilder {
  private final Wording wording;
  private final Money money;
  private final List<Line> lines = new ArrayList<>();
  private String section = "";
  private int depth;

  SheetBuilder(Wording wording, Money money) {
    this.wording = wording;
    this.money = money;
  }

  /** Opens a part; the lines that follow stand under it until {@link #close}. */
  SheetBuilder open(String heading) {
    lines.add(new Line(heading, depth, Kind.HEADING, null, "GAAP", section, List.of(), null));
    section = heading;
    depth++;
    return this;
  }

  SheetBuilder close() {
    depth = Math.max(0, depth - 1);
    section = "";
    return this;
  }

  SheetBuilder item(String label, Amounts amounts) {
    return add(label, Kind.ITEM, "GAAP", amounts);
  }

  /** A line that stands for itself, with a rule above where it is a sum. */
  SheetBuilder total(String label, Amounts amounts) {
    return add(label, Kind.TOTAL, "GAAP", amounts);
  }

  SheetBuilder last(String label, Amounts amounts) {
    return add(label, Kind.FINAL, "GAAP", amounts);
  }

  SheetBuilder step(String label, String basis, Amounts amounts) {
    return add(label, Kind.ITEM, basis, amounts);
  }

  /** Where a walk ends. */
  SheetBuilder end(String label, String basis, Amounts amounts) {
    return add(label, Kind.FINAL, basis, amounts);
  }

  SheetBuilder other(String label, Unit unit, List<BigDecimal> values) {
    return other(label, unit, "GAAP", values);
  }

  SheetBuilder other(String label, Unit unit, String basis, List<BigDecimal> values) {
    lines.add(new Line(label, depth, Kind.ITEM, unit, basis, section, values, null));
    return this;
  }

  /** A line that names the time of its figures, where columns are measures. */
  SheetBuilder at(Span time, Kind kind, String label, List<BigDecimal> values) {
    lines.add(new Line(label, depth, kind, Unit.MONEY, "GAAP", section, values, time));
    return this;
  }

  /** The company's word for a key. */
  String word(String key) {
    return wording.word(key);
  }

  /** The company's word that suits the signs. */
  String signed(String key, Amounts amounts) {
    return wording.signed(key, amounts);
  }

  List<Line> lines() {
    return lines;
  }

  /** The statement of what was collected, with a remark on its scale. */
  Sheet sheet(String statement, String title, String remark, List<Span> columns) {
    return new Sheet(statement, title, remark, money.scale(), columns, lines);
  }

  private SheetBuilder add(String label, Kind kind, String basis, Amounts amounts) {
    List<BigDecimal> shown = amounts.stream().mapToObj(money::shown).toList();
    lines.add(new Line(label, depth, kind, Unit.MONEY, basis, section, shown, null));
    return this;
  }
}
