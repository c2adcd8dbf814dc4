package org.tickmark.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads back what was written: the rows of one Parquet file of a dataset. */
public final class DatasetReader {
  private DatasetReader() {}

  /**
   * Reads a file row by row.
   *
   * @param file its bytes
   * @param columns those that are wanted; others are not decoded, and those that the file lacks are
   *     null in its rows
   * @param each takes a row
   * @throws IOException where the bytes are no Parquet file, or a broken one
   */
  public static void read(byte[] file, Set<String> columns, Consumer<DatasetRow> each)
      throws IOException {
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration())
            .withCodecFactory(new ZstdCodecs())
            .build();
    try (ParquetFileReader reader = ParquetFileReader.open(new MemoryInput(file), options)) {
      MessageType wanted = wanted(reader.getFileMetaData().getSchema(), columns);
      reader.setRequestedSchema(wanted);
      MessageColumnIO io = new ColumnIOFactory().getColumnIO(wanted);
      PageReadStore pages = reader.readNextRowGroup();
      while (pages != null) {
        RecordReader<Group> records = io.getRecordReader(pages, new GroupRecordConverter(wanted));
        for (long i = 0; i < pages.getRowCount(); i++) {
          each.accept(new DatasetRow(records.read()));
        }
        pages = reader.readNextRowGroup();
      }
    } catch (RuntimeException e) {
      throw new IOException("not a whole Parquet file: " + e.getMessage(), e);
    }
  }

  private static MessageType wanted(MessageType schema, Set<String> columns) {
    List<Type> fields = new ArrayList<>();
    for (Type field : schema.getFields()) {
      if (columns.contains(field.getName())) {
        fields.add(field);
      }
    }
    return new MessageType(schema.getName(), fields);
  }
}
