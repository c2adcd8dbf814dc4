package org.tickmark.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;

/** Makes a Parquet file of rows. The same rows give the same bytes. */
final class ParquetFile {
  private ParquetFile() {}

  static <R> byte[] of(Dataset<R> dataset, List<R> rows, String parserVersion) {
    MemoryFile file = new MemoryFile();
    try (ParquetWriter<R> writer =
        new Builder<>(file, new RowWriter<>(dataset, parserVersion)).build()) {
      for (R row : rows) {
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return settled(file.bytes());
  }

  private static byte[] settled(byte[] file) {
    try {
      return SettledFooter.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a footer just written cannot fail to be read", e);
    }
  }

  /**
   * parquet-java works without Hadoop at run time with its plain configuration and its own zstd
   * codec.
   */
  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
    private final RowWriter<R> support;

    Builder(OutputFile file, RowWriter<R> support) {
      super(file);
      this.support = support;
      withConf(new PlainParquetConfiguration());
      withCodecFactory(new ZstdCodecs());
      withCompressionCodec(CompressionCodecName.ZSTD);
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    @Deprecated
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }
  }
}
