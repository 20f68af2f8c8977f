package io.konkyo.export;

import io.konkyo.run.FieldValue;
import io.konkyo.run.StoredClaim;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;

/** A claim as a row of {@link ParquetTable}. */
final class ParquetRow {

  private static final GroupType TABLE = ParquetTable.SCHEMA;
  private static final char UNKNOWN = '\uFFFD';

  private final StoredClaim claim;
  private final RecordConsumer out;
  private final ParquetLosses losses;

  /**
   * Prepares a row.
   *
   * @param losses takes what the table cannot hold
   */
  ParquetRow(StoredClaim claim, RecordConsumer out, ParquetLosses losses) {
    this.claim = claim;
    this.out = out;
    this.losses = losses;
  }

  /** Writes the row. */
  void write() {
    out.startMessage();
    text(TABLE, "id", claim.id());
    text(TABLE, "type", claim.type());
    text(TABLE, "doc", claim.doc());
    place(TABLE, claim.mention());
    integer(TABLE, "line", claim.line());
    integer(TABLE, "column", claim.column());
    group("sentence", group -> place(group, claim.sentence()));
    claim.section().ifPresent(section -> text(TABLE, "section", section));
    claim.fields().forEach(this::field);
    claim.links().forEach((name, id) -> text(TABLE, name, id));
    text(TABLE, "rule", claim.rule());
    out.endMessage();
  }

  private void field(String name, FieldValue value) {
    ParquetTable.Kind kind = kind(value);
    if (ParquetTable.kind(name).filter(kind::equals).isPresent() && !isIso(name)) {
      field(name, value, kind);
    } else if (kind == ParquetTable.Kind.TEXT
        && ParquetTable.kind(name + ParquetTable.ISO_SUFFIX).isPresent()) {
      field(name + ParquetTable.ISO_SUFFIX, value, kind);
    } else {
      losses.field(name);
    }
  }

  /** No claim has a field under the names that the table adds. */
  private static boolean isIso(String name) {
    return name.endsWith(ParquetTable.ISO_SUFFIX);
  }

  private static ParquetTable.Kind kind(FieldValue value) {
    if (value instanceof FieldValue.Decimal) {
      return ParquetTable.Kind.NUMBER;
    } else if (value instanceof FieldValue.Flag) {
      return ParquetTable.Kind.FLAG;
    } else if (value instanceof FieldValue.Place) {
      return ParquetTable.Kind.PLACE;
    }
    return value instanceof FieldValue.Time ? ParquetTable.Kind.TIME : ParquetTable.Kind.TEXT;
  }

  private void field(String name, FieldValue value, ParquetTable.Kind kind) {
    switch (kind) {
      case NUMBER -> number(name, ((FieldValue.Decimal) value).value());
      case FLAG -> flag(TABLE, name, ((FieldValue.Flag) value).value());
      case PLACE -> group(name, group -> place(group, (FieldValue.Place) value));
      case TIME -> group(name, group -> time(group, (FieldValue.Time) value));
      case TEXT -> text(TABLE, name, ((FieldValue.Text) value).text());
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
    String whole = whole(text);
    if (!whole.equals(text)) {
      losses.claim(claim, "half a character in %s became U+FFFD".formatted(name));
    }
    value(group, name, () -> out.addBinary(Binary.fromString(whole)));
  }

  /** UTF-8 has no surrogates without their other halves. */
  private static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private void integer(GroupType group, String name, int number) {
    value(group, name, () -> out.addInteger(number));
  }

  private void flag(GroupType group, String name, boolean flag) {
    value(group, name, () -> out.addBoolean(flag));
  }

  private void number(String name, BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    if (shortest.scale() > ParquetTable.SCALE
        || shortest.precision() - shortest.scale() > ParquetTable.PRECISION - ParquetTable.SCALE) {
      losses.claim(
          claim,
          "%s is left out: %s has more than %d digits before or %d behind the point"
              .formatted(
                  name, shortest, ParquetTable.PRECISION - ParquetTable.SCALE, ParquetTable.SCALE));
      return;
    }
    byte[] digits = shortest.setScale(ParquetTable.SCALE).unscaledValue().toByteArray();
    byte[] bytes = new byte[ParquetTable.DECIMAL_BYTES];
    Arrays.fill(bytes, (byte) (shortest.signum() < 0 ? -1 : 0));
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
