package org.tickmark.dataset;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tickmark.ParserVersion;
import org.tickmark.TiedExhibit;
import org.tickmark.exhibit.Company;
import org.tickmark.exhibit.Exhibit;
import org.tickmark.exhibit.Rejection;
import org.tickmark.exhibit.Sha256;
import org.tickmark.lineitem.LineItem;
import org.tickmark.statement.ColumnRole;
import org.tickmark.tie.Tie;

/**
 * Makes the files of one input document: one a dataset, at a path that follows from the document
 * alone.
 */
public final class ExhibitFiles {
  private static final int SHORT = 32;
  private static final Partition NOWHERE = Partition.of(Company.UNKNOWN, null);

  private ExhibitFiles() {}

  /**
   * The files of an exhibit that was read.
   *
   * @param read what was read of it
   * @return its files; datasets without a row have none
   */
  public static List<DatasetFile> of(TiedExhibit read) {
    Exhibit exhibit = read.exhibit();
    LocalDate period = read.statements().reportPeriod();
    List<String> warnings = new ArrayList<>(read.statements().warnings());
    List<LineItemRow> items = new ArrayList<>();
    for (int i = 0; i < read.lineItems().size(); i++) {
      LineItem item = read.lineItems().get(i);
      if (item.role() == ColumnRole.FACT) {
        items.add(new LineItemRow(exhibit, period, item, read.ties().statuses().get(i)));
        warnUnheld(item, warnings);
      }
    }
    List<TieRow> ties = new ArrayList<>();
    for (Tie tie : read.ties().ties()) {
      ties.add(new TieRow(exhibit, period, tie));
    }
    Partition partition = Partition.of(exhibit.company(), period);
    List<DatasetFile> files = new ArrayList<>();
    add(files, Datasets.LINE_ITEMS, items, partition, exhibit.id());
    add(files, Datasets.TIES, ties, partition, exhibit.id());
    add(files, Datasets.EXHIBITS, List.of(ExhibitRow.of(read, warnings)), partition, exhibit.id());
    return files;
  }

  /**
   * The file that says of a document that another one has the same bytes.
   *
   * @param exhibit the document
   * @param of the id of the exhibit that carries the rows
   * @param reportPeriod of that exhibit, or null
   */
  public static List<DatasetFile> duplicate(Exhibit exhibit, String of, LocalDate reportPeriod) {
    List<DatasetFile> files = new ArrayList<>();
    Partition partition = Partition.of(exhibit.company(), reportPeriod);
    String name = exhibit.id() + "-duplicate-" + idOf(exhibit.sourceUri());
    add(
        files,
        Datasets.EXHIBITS,
        List.of(ExhibitRow.duplicate(exhibit, of, reportPeriod)),
        partition,
        name);
    return files;
  }

  /** The files of an input that could not be read. */
  public static List<DatasetFile> deadLetter(Rejection rejection) {
    List<DatasetFile> files = new ArrayList<>();
    String name = idOf(rejection.sourceUri() + rejection.reason());
    add(files, Datasets.EXHIBITS, List.of(ExhibitRow.deadLetter(rejection)), NOWHERE, name);
    add(files, Datasets.DEAD_LETTERS, List.of(rejection), NOWHERE, name);
    return files;
  }

  /**
   * The file of an input that was opened and holds no exhibit.
   *
   * @param sourceUri the input
   * @param sha256 of its bytes
   * @param bytes its size
   */
  public static List<DatasetFile> withoutExhibit(String sourceUri, String sha256, long bytes) {
    List<DatasetFile> files = new ArrayList<>();
    ExhibitRow row = ExhibitRow.withoutExhibit(sourceUri, sha256, bytes);
    add(files, Datasets.EXHIBITS, List.of(row), NOWHERE, idOf(sourceUri));
    return files;
  }

  private static String idOf(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }

  private static <R> void add(
      List<DatasetFile> files, Dataset<R> dataset, List<R> rows, Partition partition, String name) {
    if (!rows.isEmpty()) {
      byte[] bytes = ParquetFile.of(dataset, rows, ParserVersion.CURRENT);
      files.add(new DatasetFile(partition.path(dataset.name(), name), bytes, rows.size()));
    }
  }

  private static void warnUnheld(LineItem item, List<String> warnings) {
    BigDecimal held = Decimals.fit(item.value());
    if (held == null || held.compareTo(item.value()) != 0) {
      warnings.add(
          "VALUE_NOT_HELD: table %d line %d: decimal(38,9) cannot hold %s"
              .formatted(item.tableIndex(), item.line(), item.valueText()));
    }
  }
}
