package org.tickmark.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark that gives some lines a scale of their own: under "(income in millions, average balances
 * in billions)" average loans are in billions, and all else is in what it says first.
 *
 * @param subject the word that the labels of those lines start with
 * @param scale their scale
 */
record SplitScale(String subject, ScaleText scale) {
  /** No lines have a scale of their own. */
  private static final SplitScale NONE = new SplitScale("", ScaleText.SILENT);

  private static final Pattern SECOND =
      Pattern.compile(
          "\\bin (?:thousands|millions|billions),? (?:and )?([a-z]+) [a-z ]*?(in (?:thousands|millions|billions))\\b");

  /** The lines that the remarks at a title set apart. */
  static SplitScale of(List<String> remarks) {
    for (String remark : whole(remarks)) {
      Matcher second = SECOND.matcher(Vocabulary.fold(remark));
      if (!ScaleText.excepts(remark) && second.find() && ofAmounts(second.group(1))) {
        return new SplitScale(second.group(1), ScaleText.read(second.group(2)));
      }
    }
    return NONE;
  }

  private static boolean ofAmounts(String subject) {
    return !Vocabulary.says("shares", subject);
  }

  /** What the remark says of one line. */
  ScaleText of(String label) {
    boolean meant = !subject.isEmpty() && Vocabulary.fold(label).startsWith(subject + " ");
    return meant ? scale : ScaleText.SILENT;
  }

  /** Remarks, those that a parenthesis holds together joined: heads set them on several lines. */
  static List<String> whole(List<String> remarks) {
    List<String> whole = new ArrayList<>();
    String open = null;
    for (String remark : remarks) {
      String text = open == null ? remark : open + " " + remark;
      boolean ends = text.lastIndexOf('(') <= text.lastIndexOf(')');
      boolean goesOn = !ends && text.stripTrailing().endsWith(",");
      if (open != null && !ends && !goesOn) {
        whole.add(open);
        whole.add(remark);
        open = null;
      } else if (goesOn) {
        open = text;
      } else {
        whole.add(text);
        open = null;
      }
    }
    if (open != null) {
      whole.add(open);
    }
    return whole;
  }
}
