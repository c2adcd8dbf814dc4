package org.tickmark.generate;

/**
 * An exhibit and what is true of it.
 *
 * @param name its file name
 * @param text the document
 * @param truth its facts, tab separated, a fact a line
 * @param company who reports
 */
public record GeneratedExhibit(String name, String text, String truth, String company) {
  /** The name of its truth file. */
  public String truthName() {
    return name.substring(0, name.lastIndexOf('.')) + ".truth.tsv";
  }
}
