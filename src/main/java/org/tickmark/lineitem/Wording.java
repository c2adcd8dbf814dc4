package org.tickmark.lineitem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One wording of a concept: which words a label must have, may have and must not have. The head of
 * {@code concepts.tsv} says how it is written.
 *
 * @param required of each set, the label has a word
 * @param optional words that it may have
 * @param forbidden words that it has not
 * @param headed of each set, the heading has a word
 * @param unheaded words that the heading has not
 * @param open whether it may have any other words
 */
record Wording(
    List<Set<String>> required,
    Set<String> optional,
    Set<String> forbidden,
    List<Set<String>> headed,
    Set<String> unheaded,
    boolean open) {

  static Wording of(String text) {
    return new Parser().parse(text);
  }

  /**
   * Whether a label is worded so.
   *
   * @param label its words
   * @param heading the words of the headings above it
   * @param always words that any label of this statement may have
   */
  boolean fits(Set<String> label, Set<String> heading, Set<String> always) {
    return required.stream().allMatch(words -> meet(words, label))
        && !meet(forbidden, label)
        && headed.stream().allMatch(words -> meet(words, heading))
        && !meet(unheaded, heading)
        && (open || label.stream().allMatch(word -> covers(word, always)));
  }

  /** Whether it requires words, and only such as count. */
  boolean isMeaningful() {
    return !required.isEmpty()
        && required.stream().noneMatch(Set::isEmpty)
        && headed.stream().noneMatch(Set::isEmpty);
  }

  /** How much it says: of two wordings that fit, that which says more is meant. */
  int weight() {
    return required.size() + headed.size() + (open ? 0 : 100);
  }

  private boolean covers(String word, Set<String> always) {
    return always.contains(word)
        || optional.contains(word)
        || required.stream().anyMatch(words -> words.contains(word));
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static final class Parser {
    private static final Pattern PART = Pattern.compile("\\(([^)]*)\\)|([^\\s(]+)");

    private final List<Set<String>> required = new ArrayList<>();
    private final Set<String> optional = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private final List<Set<String>> headed = new ArrayList<>();
    private final Set<String> unheaded = new HashSet<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean open;

    Wording parse(String text) {
      Matcher parts = PART.matcher(text);
      while (parts.find()) {
        if (parts.group(1) != null) {
          optional.addAll(words(parts.group(1)));
        } else {
          part(parts.group(2));
        }
      }
      flush();
      return new Wording(
          List.copyOf(new LinkedHashSet<>(required)),
          Set.copyOf(optional),
          Set.copyOf(forbidden),
          List.copyOf(headed),
          Set.copyOf(unheaded),
          open);
    }

    private void part(String part) {
      if (part.equals("...")) {
        open = true;
      } else if (part.startsWith("!^")) {
        unheaded.addAll(words(part.substring(2)));
      } else if (part.startsWith("!")) {
        forbidden.addAll(words(part.substring(1)));
      } else if (part.startsWith("^")) {
        headed.add(words(part.substring(1)));
      } else if (part.contains("/")) {
        flush();
        required.add(words(part));
      } else {
        plain.append(part).append(' ');
      }
    }

    /** Words without a mark are read together, so that phrases are known among them. */
    private void flush() {
      PlainWords.of(plain.toString()).forEach(word -> required.add(Set.of(word)));
      plain.setLength(0);
    }

    private static Set<String> words(String text) {
      Set<String> words = new HashSet<>(PlainWords.of(text.replace('/', ' ')));
      for (String word : text.split("[/ ]")) {
        words.addAll(PlainWords.of(word));
      }
      return words;
    }
  }
}
