package org.tickmark.dataset;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The types of columns. Every column may be null. */
public enum ColumnType {
  STRING("string"),
  INT("int"),
  LONG("long"),
  BOOL("bool"),
  DATE("date"),
  /** 29 digits before the point and 9 after: BigQuery's NUMERIC, and room for any total in yen. */
  DECIMAL("decimal(38,9)"),
  STRINGS("list<string>"),
  TERMS(
      "list<struct<table_index int, line int, label string, weight decimal(38,9), value decimal(38,9)>>");

  static final int PRECISION = 38;
  static final int SCALE = 9;
  private static final int DECIMAL_BYTES = 16;

  private final String shown;

  ColumnType(String shown) {
    this.shown = shown;
  }

  /** The type as the documentation names it. */
  public String shown() {
    return shown;
  }

  Type parquet(String name) {
    return switch (this) {
      case STRING -> Types.optional(BINARY).as(stringType()).named(name);
      case INT -> Types.optional(INT32).named(name);
      case LONG -> Types.optional(INT64).named(name);
      case BOOL -> Types.optional(BOOLEAN).named(name);
      case DATE -> Types.optional(INT32).as(dateType()).named(name);
      case DECIMAL ->
          Types.optional(FIXED_LEN_BYTE_ARRAY)
              .length(DECIMAL_BYTES)
              .as(decimalType(SCALE, PRECISION))
              .named(name);
      case STRINGS -> Types.optionalList().element(STRING.parquet("element")).named(name);
      case TERMS ->
          Types.optionalList()
              .element(
                  Types.optionalGroup()
                      .addField(INT.parquet("table_index"))
                      .addField(INT.parquet("line"))
                      .addField(STRING.parquet("label"))
                      .addField(DECIMAL.parquet("weight"))
                      .addField(DECIMAL.parquet("value"))
                      .named("element"))
              .named(name);
    };
  }
}
