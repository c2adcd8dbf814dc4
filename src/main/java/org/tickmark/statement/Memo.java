package org.tickmark.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the latest results of a pure function of a text, a thread each: labels and heads recur
 * all over an exhibit, and what they say is asked for many times.
 *
 * @param <V> the result
 */
final class Memo<V> {
  private static final int LATEST = 4_096;

  private final Function<String, V> function;
  private final ThreadLocal<Map<String, V>> results = ThreadLocal.withInitial(Latest::new);

  Memo(Function<String, V> function) {
    this.function = function;
  }

  V of(String text) {
    Map<String, V> known = results.get();
    V result = known.get(text);
    if (result == null) {
      result = function.apply(text);
      known.put(text, result);
    }
    return result;
  }

  /** Forgets the result that has not been asked for the longest. */
  private static final class Latest<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > LATEST;
    }
  }
}
