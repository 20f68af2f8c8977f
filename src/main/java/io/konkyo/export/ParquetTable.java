package io.konkyo.export;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.Type.Repetition.OPTIONAL;
import static org.apache.parquet.schema.Type.Repetition.REQUIRED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of the table of claims, the same for every run: one for each field of every type,
 * under the field's name. Places and times are groups.
 */
final class ParquetTable {

  /** Digits that a number can have, before and behind the point together. */
  static final int PRECISION = 38;

  /** Digits behind the point, which leaves 28 before it; 9999垓 has 24. */
  static final int SCALE = 10;

  /** Bytes that hold every number of so many digits. */
  static final int DECIMAL_BYTES = 16;

  /** Behind the names of the columns that hold the ends of durations, which are no numbers. */
  static final String ISO_SUFFIX = "_iso";

  /** What the column of a field holds. */
  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    PLACE,
    TIME
  }

  private static final Map<String, Kind> FIELDS = fields();

  static final MessageType SCHEMA = new MessageType("claim", columns());

  private ParquetTable() {}

  /** Returns what the column of a field holds that only some claims have; empty without column. */
  static Optional<Kind> kind(String field) {
    return Optional.ofNullable(FIELDS.get(field));
  }

  private static Map<String, Kind> fields() {
    Map<String, Kind> fields = new LinkedHashMap<>();
    put(fields, Kind.NUMBER, "value", "lower", "upper");
    put(fields, Kind.TEXT, "bound", "currency", "unit", "of", "change", "counter", "kind", "per");
    put(fields, Kind.PLACE, "about", "actor");
    put(fields, Kind.TIME, "time");
    put(fields, Kind.TEXT, "modality");
    put(fields, Kind.PLACE, "source");
    put(fields, Kind.TEXT, "same_as", "from", "to");
    put(fields, Kind.TEXT, "name", "role", "org", "country", "entity");
    put(fields, Kind.PLACE, "speaker", "cue");
    put(fields, Kind.TEXT, "iso", "lower" + ISO_SUFFIX, "upper" + ISO_SUFFIX);
    put(fields, Kind.FLAG, "fiscal");
    return fields;
  }

  private static void put(Map<String, Kind> fields, Kind kind, String... names) {
    for (String name : names) {
      fields.put(name, kind);
    }
  }

  private static List<Type> columns() {
    List<Type> columns = new ArrayList<>();
    columns.add(text(REQUIRED, "id"));
    columns.add(text(REQUIRED, "type"));
    columns.add(text(REQUIRED, "doc"));
    columns.addAll(place(REQUIRED));
    columns.add(integer(REQUIRED, "line"));
    columns.add(integer(REQUIRED, "column"));
    columns.add(group(REQUIRED, "sentence", place(REQUIRED)));
    columns.add(text(OPTIONAL, "section"));
    FIELDS.forEach((name, kind) -> columns.add(column(name, kind)));
    columns.add(text(REQUIRED, "rule"));
    return columns;
  }

  private static Type column(String name, Kind kind) {
    return switch (kind) {
      case TEXT -> text(OPTIONAL, name);
      case NUMBER -> number(name);
      case FLAG -> flag(name);
      case PLACE -> group(OPTIONAL, name, place(REQUIRED));
      case TIME -> group(OPTIONAL, name, time());
    };
  }

  private static List<Type> place(Type.Repetition repetition) {
    return List.of(
        integer(repetition, "start"), integer(repetition, "end"), text(repetition, "text"));
  }

  private static List<Type> time() {
    List<Type> columns = new ArrayList<>(List.of(text(REQUIRED, "iso")));
    columns.addAll(place(OPTIONAL));
    columns.add(flag("fiscal"));
    return columns;
  }

  private static Type text(Type.Repetition repetition, String name) {
    return Types.primitive(BINARY, repetition).as(LogicalTypeAnnotation.stringType()).named(name);
  }

  private static Type integer(Type.Repetition repetition, String name) {
    return Types.primitive(INT32, repetition).named(name);
  }

  private static Type flag(String name) {
    return Types.primitive(BOOLEAN, OPTIONAL).named(name);
  }

  private static Type number(String name) {
    return Types.primitive(FIXED_LEN_BYTE_ARRAY, OPTIONAL)
        .length(DECIMAL_BYTES)
        .as(LogicalTypeAnnotation.decimalType(SCALE, PRECISION))
        .named(name);
  }

  private static Type group(Type.Repetition repetition, String name, List<Type> fields) {
    return Types.buildGroup(repetition).addFields(fields.toArray(Type[]::new)).named(name);
  }
}
