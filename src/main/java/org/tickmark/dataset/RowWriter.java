package org.tickmark.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.tickmark.tie.TieTerm;

/** Writes rows of a dataset as Parquet records. */
final class RowWriter<R> extends WriteSupport<R> {
  private static final int DECIMAL_BYTES = 16;

  private final Dataset<R> dataset;
  private final Map<String, String> metadata;
  private RecordConsumer consumer;

  RowWriter(Dataset<R> dataset, String parserVersion) {
    this.dataset = dataset;
    this.metadata = new TreeMap<>(Map.of("tickmark.parser_version", parserVersion));
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration configuration) {
    return new WriteContext(dataset.schema(), metadata);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(dataset.schema(), metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    consumer.startMessage();
    for (int i = 0; i < dataset.columns().size(); i++) {
      Column<R> column = dataset.columns().get(i);
      field(column.name(), i, column.type(), column.value().apply(row));
    }
    consumer.endMessage();
  }

  private void field(String name, int index, ColumnType type, Object value) {
    if (value != null) {
      consumer.startField(name, index);
      value(type, value);
      consumer.endField(name, index);
    }
  }

  private void value(ColumnType type, Object value) {
    switch (type) {
      case STRING -> consumer.addBinary(Binary.fromString((String) value));
      case INT -> consumer.addInteger((Integer) value);
      case LONG -> consumer.addLong((Long) value);
      case BOOL -> consumer.addBoolean((Boolean) value);
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case DECIMAL -> consumer.addBinary(decimal((BigDecimal) value));
      case STRINGS -> list((List<?>) value, element -> value(ColumnType.STRING, element));
      case TERMS -> list((List<?>) value, element -> term((TieTerm) element));
    }
  }

  private void list(List<?> elements, Consumer<Object> writer) {
    consumer.startGroup();
    if (!elements.isEmpty()) {
      consumer.startField("list", 0);
      for (Object element : elements) {
        consumer.startGroup();
        consumer.startField("element", 0);
        writer.accept(element);
        consumer.endField("element", 0);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
  }

  private void term(TieTerm term) {
    consumer.startGroup();
    field("table_index", 0, ColumnType.INT, term.tableIndex());
    field("line", 1, ColumnType.INT, term.line());
    field("label", 2, ColumnType.STRING, term.label());
    field("weight", 3, ColumnType.DECIMAL, term.weight());
    field("value", 4, ColumnType.DECIMAL, Decimals.fit(term.value()));
    consumer.endGroup();
  }

  /** Two's complement, big end first, in 16 bytes, as Parquet's DECIMAL wants it. */
  static Binary decimal(BigDecimal value) {
    BigInteger unscaled =
        value.setScale(ColumnType.SCALE, RoundingMode.UNNECESSARY).unscaledValue();
    byte[] small = unscaled.toByteArray();
    byte[] fixed = new byte[DECIMAL_BYTES];
    Arrays.fill(fixed, (byte) (unscaled.signum() < 0 ? -1 : 0));
    System.arraycopy(small, 0, fixed, DECIMAL_BYTES - small.length, small.length);
    return Binary.fromConstantByteArray(fixed);
  }
}
