package org.tickmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads Parquet with an implementation that is not the one that wrote it. */
public final class DuckDb {
  private DuckDb() {}

  /** The rows of a query, each as its values joined by {@code |}. */
  public static List<String> rows(String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
      return rows;
    }
  }

  /** What stands after {@code from} to read a dataset with its partition keys. */
  public static String dataset(Path output, String name) {
    return "read_parquet('%s/%s/**/*.parquet', hive_partitioning = true)".formatted(output, name);
  }
}
