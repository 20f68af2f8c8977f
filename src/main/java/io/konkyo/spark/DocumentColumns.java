package io.konkyo.spark;

import io.konkyo.mention.MentionType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of documents: the fields of their lines. */
final class DocumentColumns {

  static final StructType SCHEMA =
      new StructType()
          .add("doc", DataTypes.StringType)
          .add("sha256", DataTypes.StringType)
          .add("chars", DataTypes.IntegerType)
          .add("encoding", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("error", DataTypes.StringType)
          .add("claims", counts());

  private DocumentColumns() {}

  private static StructType counts() {
    StructType counts = new StructType();
    for (MentionType type : MentionType.values()) {
      counts = counts.add(type.label(), DataTypes.IntegerType);
    }
    return counts;
  }
}
