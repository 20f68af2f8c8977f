package io.konkyo.spark;

import io.konkyo.export.ClaimCells;
import io.konkyo.export.ClaimColumns;
import io.konkyo.run.ClaimParser;
import io.konkyo.run.FieldValue;
import io.konkyo.run.MalformedException;
import io.konkyo.run.StoredClaim;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;

/** Claims as rows of typed columns: the columns of the Parquet export. */
final class ClaimRows implements MapFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private static final StructType PLACE = place(false);

  private static final StructType TIME = time();

  static final StructType SCHEMA = schema();

  private final LongAccumulator losses;

  /**
   * Rows of typed columns.
   *
   * @param losses counts the values that no column can hold
   */
  ClaimRows(LongAccumulator losses) {
    this.losses = losses;
  }

  @Override
  public Row call(Row line) throws MalformedException {
    StoredClaim claim = new ClaimParser().parse(line.getString(0).getBytes(StandardCharsets.UTF_8));
    Map<String, Object> cells = ClaimCells.of(claim, new Counter());
    List<ClaimColumns.Column> columns = ClaimColumns.all();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(cells.get(columns.get(i).name()));
    }
    return RowFactory.create(values);
  }

  private static Object value(Object cell) {
    if (cell instanceof FieldValue.Place place) {
      return RowFactory.create(place.start(), place.end(), place.text());
    }
    if (cell instanceof FieldValue.Time time) {
      Optional<FieldValue.Place> place = time.place();
      return RowFactory.create(
          time.iso(),
          place.map(FieldValue.Place::start).orElse(null),
          place.map(FieldValue.Place::end).orElse(null),
          place.map(FieldValue.Place::text).orElse(null),
          time.fiscal() ? Boolean.TRUE : null);
    }
    return cell;
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (ClaimColumns.Column column : ClaimColumns.all()) {
      schema = schema.add(column.name(), type(column.kind()), !column.required());
    }
    return schema;
  }

  private static DataType type(ClaimColumns.Kind kind) {
    return switch (kind) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case NUMBER -> DataTypes.createDecimalType(ClaimColumns.PRECISION, ClaimColumns.SCALE);
      case FLAG -> DataTypes.BooleanType;
      case PLACE -> PLACE;
      case TIME -> TIME;
    };
  }

  private static StructType place(boolean nullable) {
    return new StructType()
        .add("start", DataTypes.IntegerType, nullable)
        .add("end", DataTypes.IntegerType, nullable)
        .add("text", DataTypes.StringType, nullable);
  }

  private static StructType time() {
    StructType time = new StructType().add("iso", DataTypes.StringType, false);
    for (var field : place(true).fields()) {
      time = time.add(field);
    }
    return time.add("fiscal", DataTypes.BooleanType, true);
  }

  /** Counts what gets lost; the local run's export tells of each. */
  private final class Counter implements ClaimCells.Losses {

    @Override
    public void claim(StoredClaim claim, String loss) {
      losses.add(1);
    }

    @Override
    public void field(String name) {
      losses.add(1);
    }
  }
}
