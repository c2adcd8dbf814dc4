package org.tickmark.tie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tickmark.lineitem.Labels;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.Basis;
import org.tickmark.statement.ColumnRole;

/** Puts the line items of an exhibit together again as statements. */
final class SheetMaker {
  private final List<LineItem> items;
  private final Map<String, Integer> usual;

  private SheetMaker(List<LineItem> items) {
    this.items = items;
    this.usual = usualDecimals(items);
  }

  /** The statements, in reading order. */
  static List<Sheet> sheets(List<LineItem> items) {
    SheetMaker maker = new SheetMaker(items);
    Map<Integer, List<Integer>> byStatement = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      byStatement.computeIfAbsent(items.get(i).statementIndex(), s -> new ArrayList<>()).add(i);
    }
    return byStatement.values().stream().map(maker::sheet).toList();
  }

  private Sheet sheet(List<Integer> places) {
    SheetColumns columns = new SheetColumns();
    Map<List<Integer>, List<Integer>> byLine = new LinkedHashMap<>();
    for (int at : places) {
      LineItem item = items.get(at);
      byLine
          .computeIfAbsent(List.of(item.tableIndex(), item.line()), l -> new ArrayList<>())
          .add(at);
      if (item.role() == ColumnRole.FACT) {
        columns.see(item);
      }
    }
    columns.settle();
    List<SheetLine> lines = byLine.values().stream().map(line -> line(line, columns)).toList();
    LineItem first = items.get(places.get(0));
    return new Sheet(first.statement(), basis(places), columns.count(), lines);
  }

  private Basis basis(List<Integer> places) {
    return places.stream()
        .map(at -> items.get(at).basis())
        .collect(Collectors.groupingBy(b -> b, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Basis.GAAP);
  }

  private SheetLine line(List<Integer> places, SheetColumns columns) {
    Map<Integer, Amount> facts = new TreeMap<>();
    List<Amount> others = new ArrayList<>();
    LineItem first = null;
    for (int at : places) {
      LineItem item = items.get(at);
      if (item.role() == ColumnRole.FACT) {
        facts.putIfAbsent(columns.of(item), amount(at));
        first = first == null || first.role() != ColumnRole.FACT ? item : first;
      } else {
        others.add(amount(at));
        first = first == null ? item : first;
      }
    }
    return new SheetLine(first, Labels.normal(first.label()), facts, others);
  }

  private Amount amount(int at) {
    LineItem item = items.get(at);
    int decimals = item.nil() ? usual.getOrDefault(key(item), item.decimals()) : item.decimals();
    return new Amount(
        at, item, BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2)));
  }

  private static Map<String, Integer> usualDecimals(List<LineItem> items) {
    Map<String, List<Integer>> seen = new HashMap<>();
    for (LineItem item : items) {
      if (!item.nil()) {
        seen.computeIfAbsent(key(item), k -> new ArrayList<>()).add(item.decimals());
      }
    }
    Map<String, Integer> usual = new HashMap<>();
    seen.forEach((key, all) -> usual.put(key, mostFrequent(all)));
    return usual;
  }

  private static int mostFrequent(List<Integer> all) {
    Map<Integer, Integer> counts = new TreeMap<>();
    all.forEach(decimals -> counts.merge(decimals, 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static String key(LineItem item) {
    return item.statementIndex() + "|" + item.column() + "|" + item.unit();
  }
}
