package org.tickmark.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Sets the lists of a Parquet footer in one order. parquet-java keeps the encodings of a column in
 * a hash set of enum constants, whose order differs from process to process, though the Parquet
 * format gives it no meaning; without this the same rows would give other bytes in the next run.
 */
final class SettledFooter {
  /** A file ends with its footer, the footer's length in four bytes, and four magic bytes. */
  private static final int TAIL = 8;

  private SettledFooter() {}

  /**
   * Gives the file with a settled footer.
   *
   * @param file a whole Parquet file; what stands before its footer stays as it is
   * @throws IOException if the footer cannot be read
   */
  static byte[] of(byte[] file) throws IOException {
    ByteBuffer tail = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int length = tail.getInt(file.length - TAIL);
    int start = file.length - TAIL - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    settle(footer);
    ByteArrayOutputStream settled = new ByteArrayOutputStream(file.length);
    settled.write(file, 0, start);
    Util.writeFileMetaData(footer, settled);
    ByteBuffer end = ByteBuffer.allocate(TAIL).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(settled.size() - start).put(file, file.length - 4, 4);
    settled.writeBytes(end.array());
    return settled.toByteArray();
  }

  private static void settle(FileMetaData footer) {
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        ColumnMetaData column = chunk.getMeta_data();
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
          column
              .getEncoding_stats()
              .sort(
                  Comparator.comparing(PageEncodingStats::getPage_type)
                      .thenComparing(PageEncodingStats::getEncoding));
        }
      }
    }
  }
}
