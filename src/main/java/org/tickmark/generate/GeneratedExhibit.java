package org.tickmark.generate;

import java.time.LocalDate;

/**
 * An exhibit and what is true of it.
 *
 * @param name its file name
 * @param text the document
 * @param truth its facts, tab separated, a fact a line
 * @param company who reports
 * @param filed the day of its release
 */
public record GeneratedExhibit(
    String name, String text, String truth, String company, LocalDate filed) {
  /** The name of its truth file. */
  public String truthName() {
    return name.substring(0, name.lastIndexOf('.')) + ".truth.tsv";
  }
}
