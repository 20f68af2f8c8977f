package io.konkyo.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows that tasks make: a line of one of the two results each. */
final class ResultRows {

  /** {@link #CLAIM}, {@link #OK} or {@link #FAILED}. */
  static final String KIND = "kind";

  /** The line without its end. */
  static final String LINE = "line";

  /** How many claims a document has; 0 for a claim. */
  static final String CLAIMS = "claims";

  /** The kind of a claim. */
  static final String CLAIM = "claim";

  /** The kind of a document that was analysed. */
  static final String OK = "ok";

  /** The kind of a document that failed. */
  static final String FAILED = "failed";

  static final StructType SCHEMA =
      new StructType()
          .add(KIND, DataTypes.StringType, false)
          .add(LINE, DataTypes.StringType, false)
          .add(CLAIMS, DataTypes.IntegerType, false);

  private ResultRows() {}

  /** Returns the row of a claim. */
  static Row claim(String line) {
    return RowFactory.create(CLAIM, line, 0);
  }

  /** Returns the row of a document that was analysed. */
  static Row ok(String line, int claims) {
    return RowFactory.create(OK, line, claims);
  }

  /** Returns the row of a document that failed. */
  static Row failed(String line) {
    return RowFactory.create(FAILED, line, 0);
  }
}
