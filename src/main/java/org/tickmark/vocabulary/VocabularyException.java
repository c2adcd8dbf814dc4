package org.tickmark.vocabulary;

/** A data file of the program is missing or broken; the message is one line for a person. */
public final class VocabularyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fault.
   *
   * @param message one line: the file, its line and what is wrong there
   */
  public VocabularyException(String message) {
    super(message);
  }
}
