package org.tickmark.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the heads and feet of printed pages out of a page of HTML: a line that comes again and
 * again with another page's number at its end, and lines that come again beside it, belong to the
 * page, not to the table below them.
 */
final class RunningHeads {
  /** The number stands behind the word or behind a sentence of some length. */
  private static final Pattern NUMBERED =
      Pattern.compile("(.*\\bpage\\W{0,2}|.{24,}\\W)(\\d{1,3})\\W{0,2}");

  /** Twice it may be a reference. */
  private static final int FEWEST_PAGES = 3;

  private final List<Block> blocks;
  private final Map<String, Set<String>> pages = new HashMap<>();
  private final Map<String, Integer> beside = new HashMap<>();

  private RunningHeads(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks without such lines. */
  static List<Block> without(List<Block> blocks) {
    RunningHeads heads = new RunningHeads(blocks);
    heads.count();
    if (heads.pages.isEmpty()) {
      return blocks;
    }
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Prose prose && heads.near(i)) {
        List<Prose.Line> rest = prose.lines().stream().filter(line -> !heads.is(line)).toList();
        if (!rest.isEmpty()) {
          kept.add(new Prose(rest));
        }
      } else {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private void count() {
    for (Block block : blocks) {
      lines(block).stream()
          .map(RunningHeads::numbered)
          .filter(Matcher::matches)
          .forEach(m -> pages.computeIfAbsent(m.group(1), k -> new HashSet<>()).add(m.group(2)));
    }
    pages.values().removeIf(numbers -> numbers.size() < FEWEST_PAGES);
    for (int i = 0; i < blocks.size(); i++) {
      if (near(i)) {
        lines(blocks.get(i)).forEach(line -> beside.merge(line.text(), 1, Integer::sum));
      }
    }
    beside.values().removeIf(times -> times < FEWEST_PAGES);
  }

  /** Whether a page's number stands in a block or in one next to it. */
  private boolean near(int at) {
    for (int i = Math.max(0, at - 1); i <= Math.min(blocks.size() - 1, at + 1); i++) {
      if (lines(blocks.get(i)).stream().anyMatch(this::bearsNumber)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Prose.Line line) {
    return bearsNumber(line) || beside.containsKey(line.text());
  }

  private boolean bearsNumber(Prose.Line line) {
    Matcher numbered = numbered(line);
    return numbered.matches() && pages.containsKey(numbered.group(1));
  }

  private static List<Prose.Line> lines(Block block) {
    return block instanceof Prose prose ? prose.lines() : List.of();
  }

  private static Matcher numbered(Prose.Line line) {
    return NUMBERED.matcher(line.text().toLowerCase(Locale.ROOT).strip());
  }
}
