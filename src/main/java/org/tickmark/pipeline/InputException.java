package org.tickmark.pipeline;

/** A fault that the user can mend, said in one line. */
final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
