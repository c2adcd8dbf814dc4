package org.tickmark.generate;

/** Which way a release is set; releases in fixed width are older and shorter. */
enum Layout {
  /** More columns do not fit into the 132 characters that EDGAR allows in a table. */
  TEXT("text", 6),
  HTML("html", 12);

  private final String name;
  private final int columns;

  Layout(String name, int columns) {
    this.name = name;
    this.columns = columns;
  }

  /** How many columns a table may have. */
  int columns() {
    return columns;
  }

  /** How often releases of this layout have something. */
  double share(String key) {
    return Shape.of(name + "." + key);
  }
}
