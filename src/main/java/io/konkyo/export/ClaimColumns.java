package io.konkyo.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the table of claims, the same for every run: one for each field of every type,
 * under the field's name.
 */
public final class ClaimColumns {

  /** Digits that a number can have, before and behind the point together. */
  public static final int PRECISION = 38;

  /** Digits behind the point, which leaves 28 before it; 9999垓 has 24. */
  public static final int SCALE = 10;

  /** Behind the names of the columns that hold the ends of durations, which are no numbers. */
  static final String ISO_SUFFIX = "_iso";

  private static final Map<String, Kind> FIELDS = fields();

  private static final List<Column> ALL = columns();

  private ClaimColumns() {}

  /** What a column holds. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** A whole number of 32 bits. */
    INTEGER,
    /** A decimal number of {@link #PRECISION} digits, {@link #SCALE} of them behind the point. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** A group: {@code start}, {@code end} and {@code text}. */
    PLACE,
    /** A group: {@code iso}, perhaps what a place has, perhaps {@code fiscal}, a flag. */
    TIME
  }

  /**
   * A column.
   *
   * @param required whether every claim has a value in it
   */
  public record Column(String name, Kind kind, boolean required) {}

  /** Returns all columns in their order. */
  public static List<Column> all() {
    return ALL;
  }

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

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", Kind.TEXT, true));
    columns.add(new Column("type", Kind.TEXT, true));
    columns.add(new Column("doc", Kind.TEXT, true));
    columns.add(new Column("start", Kind.INTEGER, true));
    columns.add(new Column("end", Kind.INTEGER, true));
    columns.add(new Column("text", Kind.TEXT, true));
    columns.add(new Column("line", Kind.INTEGER, true));
    columns.add(new Column("column", Kind.INTEGER, true));
    columns.add(new Column("sentence", Kind.PLACE, true));
    columns.add(new Column("section", Kind.TEXT, false));
    FIELDS.forEach((name, kind) -> columns.add(new Column(name, kind, false)));
    columns.add(new Column("rule", Kind.TEXT, true));
    return List.copyOf(columns);
  }
}
