package org.tickmark.statement;

/** What the words of a walk's line say of its basis, before any arithmetic. */
final class WalkWords {
  private WalkWords() {}

  /**
   * The basis that a line's words say.
   *
   * @param label its label
   * @param heading its innermost heading, or empty
   * @return null where they leave it open
   */
  static Basis said(String label, String heading) {
    if (label.isEmpty()) {
      return null;
    }
    if (counts(label, heading)) {
      boolean other =
          Vocabulary.says("non_gaap_line", label)
              || (Vocabulary.says("share_count", heading)
                  && Vocabulary.says("non_gaap_line", heading));
      return other ? Basis.NON_GAAP : Basis.GAAP;
    }
    if (Vocabulary.says("walk_step", label)) {
      return Basis.ADJUSTMENT;
    }
    if (Vocabulary.says("named_non_gaap", label)) {
      return Basis.NON_GAAP;
    }
    boolean adjusts = Vocabulary.says("adjustment_line", label);
    boolean nonGaap = Vocabulary.says("non_gaap_line", label);
    if (adjusts && !Vocabulary.says("measure_line", label)) {
      return nonGaap && Vocabulary.says("walk_end", label) ? Basis.NON_GAAP : Basis.ADJUSTMENT;
    }
    if (nonGaap) {
      return Basis.NON_GAAP;
    }
    return Vocabulary.says("gaap_line", label) ? Basis.GAAP : null;
  }

  /** Shares are counted by the rules of GAAP; a head of averages in money counts none. */
  private static boolean counts(String label, String heading) {
    return Vocabulary.says("share_count", label)
        || (Vocabulary.says("share_count", heading) && heading.indexOf('$') < 0);
  }

  /** Whether a label names a measure that GAAP statements state. */
  static boolean measure(String label) {
    return Vocabulary.says("measure_line", label)
        || Vocabulary.says("net_result", label)
        || Vocabulary.says("walk_start", label)
        || Vocabulary.says("stock_measure", label);
  }

  /** Whether a heading names a measure that is not of GAAP, and is not the title of a table. */
  static boolean namesMeasure(String heading) {
    return Vocabulary.says("non_gaap_line", heading) && Titles.named(heading) == null;
  }

  /** Whether a heading or title says that what stands under it adjusts. */
  static boolean adjusting(String heading) {
    return Vocabulary.says("adjustment_line", heading) && !Vocabulary.says("gaap_line", heading);
  }
}
