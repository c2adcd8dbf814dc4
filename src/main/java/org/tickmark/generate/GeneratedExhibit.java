package org.tickmark.generate;

import java.nio.charset.Charset;
import java.time.LocalDate;

/**
 * An exhibit and what is true of it.
 *
 * @param name its file name
 * @param text the document
 * @param charset in which it is filed, whatever it says of itself
 * @param truth its facts, tab separated, a fact a line
 * @param company who reports
 * @param filed the day of its release
 */
public record GeneratedExhibit(
    String name, String text, Charset charset, String truth, String company, LocalDate filed) {
  /** The document as it is filed. */
  public byte[] bytes() {
    return text.getBytes(charset);
  }

  /** The name of its truth file. */
  public String truthName() {
    return name.substring(0, name.lastIndexOf('.')) + ".truth.tsv";
  }
}
