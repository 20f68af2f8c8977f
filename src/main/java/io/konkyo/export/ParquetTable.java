package io.konkyo.export;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.Type.Repetition.OPTIONAL;
import static org.apache.parquet.schema.Type.Repetition.REQUIRED;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The table of {@link ClaimColumns} as Parquet has it: places and times are groups. */
final class ParquetTable {

  /** Bytes that hold every number of the columns' precision. */
  static final int DECIMAL_BYTES = 16;

  static final MessageType SCHEMA =
      new MessageType("claim", ClaimColumns.all().stream().map(ParquetTable::column).toList());

  private ParquetTable() {}

  private static Type column(ClaimColumns.Column column) {
    String name = column.name();
    Type.Repetition repetition = column.required() ? REQUIRED : OPTIONAL;
    return switch (column.kind()) {
      case TEXT -> text(repetition, name);
      case INTEGER -> integer(repetition, name);
      case NUMBER -> number(repetition, name);
      case FLAG -> flag(repetition, name);
      case PLACE -> group(repetition, name, place(REQUIRED));
      case TIME -> group(repetition, name, time());
    };
  }

  private static List<Type> place(Type.Repetition repetition) {
    return List.of(
        integer(repetition, "start"), integer(repetition, "end"), text(repetition, "text"));
  }

  private static List<Type> time() {
    List<Type> columns = new ArrayList<>(List.of(text(REQUIRED, "iso")));
    columns.addAll(place(OPTIONAL));
    columns.add(flag(OPTIONAL, "fiscal"));
    return columns;
  }

  private static Type text(Type.Repetition repetition, String name) {
    return Types.primitive(BINARY, repetition).as(LogicalTypeAnnotation.stringType()).named(name);
  }

  private static Type integer(Type.Repetition repetition, String name) {
    return Types.primitive(INT32, repetition).named(name);
  }

  private static Type flag(Type.Repetition repetition, String name) {
    return Types.primitive(BOOLEAN, repetition).named(name);
  }

  private static Type number(Type.Repetition repetition, String name) {
    return Types.primitive(FIXED_LEN_BYTE_ARRAY, repetition)
        .length(DECIMAL_BYTES)
        .as(LogicalTypeAnnotation.decimalType(ClaimColumns.SCALE, ClaimColumns.PRECISION))
        .named(name);
  }

  private static Type group(Type.Repetition repetition, String name, List<Type> fields) {
    return Types.buildGroup(repetition).addFields(fields.toArray(Type[]::new)).named(name);
  }
}
