package org.tickmark.dataset;

/** The datasets' documentation, made of the schemas that write the files. */
public final class SchemaText {
  private static final String HEAD =
      """
      # The datasets

      Made by `scripts/tickmark schema` from the schema that writes the files; a test compares the two.

      A dataset is a directory under the output, `<dataset>/company=<C>/period=<P>/<exhibit_id>.parquet`: one file an
      exhibit and dataset, replaced whole. The two partition keys stand in the path only. `company` is `CIK` and ten
      digits, else the ticker, else the name in small letters with hyphens; `period` is the end of the period reported.
      What is not known is `__HIVE_DEFAULT_PARTITION__`, Hive's word for null. Every column may be null; the meaning says when.
      """;

  private SchemaText() {}

  /** The documentation as Markdown. */
  public static String markdown() {
    StringBuilder out = new StringBuilder(HEAD);
    for (Dataset<?> dataset : Datasets.all()) {
      out.append("%n## %s%n%n".formatted(dataset.name()));
      out.append(sentence(dataset.meaning())).append("\n\n");
      out.append("| column | type | meaning |\n|---|---|---|\n");
      for (Column<?> column : dataset.columns()) {
        out.append(
            "| `%s` | %s | %s |%n"
                .formatted(
                    column.name(), escaped(column.type().shown()), escaped(column.meaning())));
      }
    }
    return out.toString();
  }

  private static String sentence(String meaning) {
    return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1) + ".";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;");
  }
}
