package org.tickmark.generate;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is released.
 *
 * @param issuer who reports
 * @param amid tables amid the prose
 * @param statements the statements behind it, in their order
 * @param prose its paragraphs
 */
record Release(Issuer issuer, List<Sheet> amid, List<Sheet> statements, List<String> prose) {
  /** All that states facts. */
  List<Sheet> sheets() {
    return Stream.concat(amid.stream(), statements.stream()).toList();
  }
}
