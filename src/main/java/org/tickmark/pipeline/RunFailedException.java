package org.tickmark.pipeline;

/** A run that could not be finished, said in one line. */
final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  RunFailedException(String message) {
    super(message);
  }
}
