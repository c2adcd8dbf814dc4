package org.tickmark.statement;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of a registrant's segments, as its table of segments tells them: what a later table
 * states under one of these names is that segment's, not the company's (ASC 280).
 */
final class SegmentNames {
  /** Shorter labels, as "Other", are no names. */
  private static final int SHORTEST = 6;

  private static final Pattern OF_TITLE = Pattern.compile("(.{6,50}) segment results?");
  private static final Pattern NUMBERED = Pattern.compile("^(?:table|exhibit) \\w{1,3} ");

  private final Set<String> names = new HashSet<>();

  /** Takes the names from a draft that is a table of segments. */
  void learn(Draft draft) {
    if (draft.kind() != StatementKind.SEGMENT) {
      return;
    }
    Matcher title = OF_TITLE.matcher(Vocabulary.fold(draft.title()));
    if (title.matches()) {
      names.add(title.group(1));
      return;
    }
    draft.parts().stream()
        .flatMap(part -> part.segment().labels().stream())
        .filter(SegmentNames::isName)
        .forEach(names::add);
  }

  /**
   * Whether a table that shows lines of an income statement stands under a segment's name; its key
   * figures are none.
   */
  boolean name(Segment segment) {
    return !names.isEmpty()
        && !Vocabulary.says("key_figures", segment.title())
        && ContentKind.of(segment.rows()).bears(StatementKind.INCOME_STATEMENT)
        && segment.above().stream().anyMatch(this::starts);
  }

  private boolean starts(String line) {
    String text = NUMBERED.matcher(Vocabulary.fold(line)).replaceFirst("");
    return names.stream().anyMatch(name -> begins(text, name));
  }

  /** One word alone may begin anything. */
  private static boolean begins(String text, String name) {
    boolean word = name.indexOf(' ') < 0;
    return text.equals(name)
        || text.startsWith(name + " -")
        || (!word && text.startsWith(name + " "));
  }

  private static boolean isName(String label) {
    return label.length() >= SHORTEST
        && !Vocabulary.says("total_line", label)
        && !Vocabulary.says("result_line", label)
        && !Vocabulary.says("measure_line", label)
        && !Vocabulary.says("flow_line", label);
  }
}
