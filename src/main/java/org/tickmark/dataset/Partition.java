package org.tickmark.dataset;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.tickmark.exhibit.Company;

/**
 * Where the rows of an exhibit lie in a dataset, as Hive and its readers name partitions.
 *
 * @param company {@code CIK} and ten digits, else the ticker, else a slug of the name, else Hive's
 *     word for null
 * @param period the report period's end in ISO form, else Hive's word for null
 */
public record Partition(String company, String period) {
  /** Hive's name of the partition of nulls. */
  public static final String NULL = "__HIVE_DEFAULT_PARTITION__";

  private static final String PLAIN = "-_.~+@=";

  /**
   * The partition of an exhibit. The letters before a CIK keep engines from reading it as an
   * integer.
   */
  public static Partition of(Company company, LocalDate reportPeriod) {
    return new Partition(name(company), reportPeriod == null ? NULL : reportPeriod.toString());
  }

  private static String name(Company company) {
    if (company.cik() != null) {
      return "CIK" + company.cik();
    }
    if (company.ticker() != null) {
      return company.ticker().toUpperCase(Locale.ROOT);
    }
    String slug =
        company.name() == null
            ? ""
            : company
                .name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    return slug.isEmpty() ? NULL : slug;
  }

  /**
   * The path of a file.
   *
   * @param dataset the dataset's name
   * @param file the file's name without its ending
   * @return relative to the output, parts separated by slashes
   */
  public String path(String dataset, String file) {
    return "%s/company=%s/period=%s/%s.parquet"
        .formatted(dataset, encode(company), encode(period), encode(file));
  }

  /** Percent-encodes what a path must not hold, so that no value can leave its directory. */
  static String encode(String value) {
    StringBuilder out = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      out.append(plain && c != '=' ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    String encoded = out.toString();
    return encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded;
  }
}
