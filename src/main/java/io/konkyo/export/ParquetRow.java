package io.konkyo.export;

import io.konkyo.run.FieldValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;

/** Writes rows of {@link ParquetTable}. */
final class ParquetRow {

  private static final GroupType TABLE = ParquetTable.SCHEMA;

  private final RecordConsumer out;

  ParquetRow(RecordConsumer out) {
    this.out = out;
  }

  /** Writes a row of values by their columns' names. */
  void write(Map<String, Object> cells) {
    out.startMessage();
    for (ClaimColumns.Column column : ClaimColumns.all()) {
      Object cell = cells.get(column.name());
      if (cell != null) {
        cell(column, cell);
      }
    }
    out.endMessage();
  }

  private void cell(ClaimColumns.Column column, Object cell) {
    String name = column.name();
    switch (column.kind()) {
      case TEXT -> text(TABLE, name, (String) cell);
      case INTEGER -> integer(TABLE, name, (Integer) cell);
      case NUMBER -> number(name, (BigDecimal) cell);
      case FLAG -> flag(TABLE, name, (Boolean) cell);
      case PLACE -> group(name, group -> place(group, (FieldValue.Place) cell));
      case TIME -> group(name, group -> time(group, (FieldValue.Time) cell));
    }
  }

  private void place(GroupType group, FieldValue.Place place) {
    integer(group, "start", place.start());
    integer(group, "end", place.end());
    text(group, "text", place.text());
  }

  private void time(GroupType group, FieldValue.Time time) {
    text(group, "iso", time.iso());
    time.place().ifPresent(place -> place(group, place));
    if (time.fiscal()) {
      flag(group, "fiscal", true);
    }
  }

  private void group(String name, Consumer<GroupType> fields) {
    value(
        TABLE,
        name,
        () -> {
          out.startGroup();
          fields.accept(TABLE.getType(name).asGroupType());
          out.endGroup();
        });
  }

  private void text(GroupType group, String name, String text) {
    value(group, name, () -> out.addBinary(Binary.fromString(text)));
  }

  private void integer(GroupType group, String name, int number) {
    value(group, name, () -> out.addInteger(number));
  }

  private void flag(GroupType group, String name, boolean flag) {
    value(group, name, () -> out.addBoolean(flag));
  }

  private void number(String name, BigDecimal number) {
    byte[] digits = number.unscaledValue().toByteArray();
    byte[] bytes = new byte[ParquetTable.DECIMAL_BYTES];
    Arrays.fill(bytes, (byte) (number.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, bytes.length - digits.length, digits.length);
    value(TABLE, name, () -> out.addBinary(Binary.fromConstantByteArray(bytes)));
  }

  private void value(GroupType group, String name, Runnable value) {
    int index = group.getFieldIndex(name);
    out.startField(name, index);
    value.run();
    out.endField(name, index);
  }
}
