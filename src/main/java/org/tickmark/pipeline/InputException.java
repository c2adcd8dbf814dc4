package org.tickmark.pipeline;

import java.util.List;

/** Faults that the user can mend, a line each. */
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  InputException(String fault) {
    this(List.of(fault));
  }

  InputException(List<String> faults) {
    super(String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  List<String> faults() {
    return faults;
  }
}
