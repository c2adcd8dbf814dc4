package org.tickmark.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.DuckDb;
import org.tickmark.tie.TieTerm;

final class ParquetFileTest {
  private record Row(String text, BigDecimal value, LocalDate day, List<String> marks) {}

  private static final Dataset<Row> ROWS =
      new Dataset<>(
          "rows",
          "a row",
          List.of(
              new Column<>("text", ColumnType.STRING, "", Row::text),
              new Column<>("value", ColumnType.DECIMAL, "", r -> Decimals.fit(r.value())),
              new Column<>("day", ColumnType.DATE, "", Row::day),
              new Column<>("marks", ColumnType.STRINGS, "", Row::marks)));

  @TempDir private Path directory;

  @Test
  void anotherReaderFindsEveryValueAndType() throws IOException, SQLException {
    Row full =
        new Row(
            "\u201cNet\u201d",
            new BigDecimal("-46003000"),
            LocalDate.of(1999, 12, 31),
            List.of("1", "a"));
    Row empty = new Row(null, null, null, List.of());
    assertEquals(
        List.of("\u201cNet\u201d|-46003000.000000000|1999-12-31|[1, a]", "null|null|null|[]"),
        DuckDb.rows("select * from " + file(ROWS, List.of(full, empty))));
    assertEquals(
        List.of("VARCHAR", "DECIMAL(38,9)", "DATE", "VARCHAR[]"),
        DuckDb.rows(
            "select column_type from (describe select * from "
                + file(ROWS, List.of(full, empty))
                + ")"));
  }

  @Test
  void valuesAtTheEdgesOfTheDecimalAreExact() throws IOException, SQLException {
    List<Row> rows =
        List.of(value("0.000000001"), value("-0.000000001"), value("9".repeat(29)), value("-1"));
    assertEquals(
        List.of("0.000000001", "-0.000000001", "9".repeat(29) + ".000000000", "-1.000000000"),
        DuckDb.rows("select cast(value as varchar) from " + file(ROWS, rows)));
  }

  @Test
  void aValueThatDoesNotFitIsNullAndNoOtherFigure() {
    assertEquals(null, Decimals.fit(new BigDecimal("1" + "0".repeat(29))));
  }

  @Test
  void termsOfATieAreAListOfStructs() throws IOException, SQLException {
    TieTerm term = new TieTerm(2, 7, "Cash", BigDecimal.ONE.negate(), new BigDecimal("1.5"));
    Dataset<TieTerm> terms =
        new Dataset<>(
            "terms",
            "a row",
            List.of(new Column<>("terms", ColumnType.TERMS, "", row -> List.of(row, row))));
    assertEquals(
        List.of("2|7|Cash|-1.000000000|1.500000000", "2|7|Cash|-1.000000000|1.500000000"),
        DuckDb.rows(
            "select t.table_index, t.line, t.label, t.weight, t.value from (select unnest(terms) t from "
                + file(terms, List.of(term))
                + ")"));
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    List<Row> rows = List.of(value("1"), value("2"));
    assertArrayEquals(ParquetFile.of(ROWS, rows, "1"), ParquetFile.of(ROWS, rows, "1"));
  }

  private static Row value(String value) {
    return new Row("x", new BigDecimal(value), null, List.of());
  }

  private <R> String file(Dataset<R> dataset, List<R> rows) throws IOException {
    Path file = directory.resolve("rows.parquet");
    Files.write(file, ParquetFile.of(dataset, rows, "1"));
    return "'" + file + "'";
  }
}
