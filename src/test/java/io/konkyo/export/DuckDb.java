package io.konkyo.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A database in memory that reads what was exported. */
final class DuckDb implements AutoCloseable {

  private static final String SAMPLES = "'output/claims.jsonl'";

  private final Connection connection;

  DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** Returns the statements of the file of queries: the view of claims, and the queries on it. */
  static List<String> analytics() throws IOException {
    try (InputStream file = DuckDb.class.getResourceAsStream("/analytics.sql")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split(";\n"));
    }
  }

  /** Makes the view of claims from a claims file. */
  void readLines(Path claims) throws IOException, SQLException {
    run(analytics().get(0).replace(SAMPLES, literal(claims)));
  }

  /** Makes the view of claims from a Parquet file. */
  void readParquet(Path claims) throws SQLException {
    run("CREATE OR REPLACE VIEW claims AS FROM " + literal(claims));
  }

  void run(String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  /** Returns the rows, each with its values side by side; an absent one is {@code -}. */
  List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (List<String> values : values(query)) {
      rows.add(String.join(" | ", values));
    }
    return rows;
  }

  /** Returns the values of all rows; an absent one is {@code -}. */
  List<List<String>> values(String query) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(Optional.ofNullable(result.getString(i)).orElse("-"));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static String literal(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
