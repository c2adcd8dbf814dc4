package org.tickmark.report;

import org.tickmark.tie.TieStatus;

/** The auditor's marks beside a figure, for terminals with and without Unicode. */
public enum TickMarks {
  UNICODE("\u2713", "\u2248", "\u2717", "\u00b7"),
  ASCII("v", "~", "X", ".");

  private final String ties;
  private final String rounded;
  private final String breaks;
  private final String untested;

  TickMarks(String ties, String rounded, String breaks, String untested) {
    this.ties = ties;
    this.rounded = rounded;
    this.breaks = breaks;
    this.untested = untested;
  }

  /** The mark of a status. */
  public String of(TieStatus status) {
    return switch (status) {
      case TIES -> ties;
      case TIES_WITHIN_ROUNDING -> rounded;
      case BREAKS -> breaks;
      case UNTESTED -> untested;
    };
  }

  /** What the marks mean, in one line. */
  public String legend() {
    return "%s ties   %s ties within rounding   %s breaks   %s untested"
        .formatted(ties, rounded, breaks, untested);
  }
}
