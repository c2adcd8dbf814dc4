package org.tickmark.exhibit;

/** An input that holds no text to read. Carries the stable reason of its dead letter. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
