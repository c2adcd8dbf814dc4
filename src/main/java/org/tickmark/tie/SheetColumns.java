package org.tickmark.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.Period;

/**
 * The columns of a statement. Where it goes on over several tables, a column goes on in the column
 * of the same time, or of the same place where the times are not known.
 */
final class SheetColumns {
  private final Map<Integer, Map<Integer, Period>> seen = new LinkedHashMap<>();
  private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
  private final List<Period> periods = new ArrayList<>();

  void see(LineItem item) {
    seen.computeIfAbsent(item.tableIndex(), t -> new TreeMap<>())
        .merge(item.column(), item.period(), (a, b) -> a.end() == null || instant(a) ? b : a);
  }

  /** Opening and closing cash are instants in a column of durations. */
  private static boolean instant(Period period) {
    return period.quarters() != null && period.quarters() == 0;
  }

  /** Numbers the columns, when all have been seen. */
  void settle() {
    seen.forEach(
        (table, columns) -> {
          boolean inPlace = inPlace(columns);
          Set<Integer> taken = new HashSet<>();
          for (Map.Entry<Integer, Period> column : columns.entrySet()) {
            int number = inPlace ? taken.size() : number(column.getValue(), taken);
            numbers.put(List.of(table, column.getKey()), number);
            taken.add(number);
          }
        });
  }

  private boolean inPlace(Map<Integer, Period> columns) {
    List<Period> here = List.copyOf(columns.values());
    if (periods.isEmpty()) {
      periods.addAll(here);
      return true;
    }
    if (here.size() != periods.size()) {
      return false;
    }
    for (int i = 0; i < here.size(); i++) {
      if (!sameTime(here.get(i), periods.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameTime(Period one, Period other) {
    return one.end() == null || other.end() == null || one.equals(other);
  }

  private int number(Period period, Set<Integer> taken) {
    int known = periods.indexOf(period);
    boolean free = known >= 0 && !taken.contains(known);
    if (period.end() != null && free && known == periods.lastIndexOf(period)) {
      return known;
    }
    periods.add(period);
    return periods.size() - 1;
  }

  int count() {
    return periods.size();
  }

  int of(LineItem item) {
    return numbers.get(List.of(item.tableIndex(), item.column()));
  }
}
