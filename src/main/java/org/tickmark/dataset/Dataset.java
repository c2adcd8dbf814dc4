package org.tickmark.dataset;

import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * A dataset: its name and columns.
 *
 * @param name the directory under the output
 * @param meaning what a row is
 * @param columns in their order; columns are only ever added at the end
 * @param <R> its row
 */
public record Dataset<R>(String name, String meaning, List<Column<R>> columns) {
  public Dataset {
    columns = List.copyOf(columns);
  }

  MessageType schema() {
    Type[] types = columns.stream().map(c -> c.type().parquet(c.name())).toArray(Type[]::new);
    return new MessageType(name, types);
  }
}
