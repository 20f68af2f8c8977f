package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.konkyo.output.JsonSchema;
import io.konkyo.run.HarbourRun;
import io.konkyo.run.HostileRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvExportTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir private Path root;

  @Test
  void writesAHeaderAndARowAClaim() throws Exception {
    HarbourRun.copyTo(root);
    List<String> lines = List.of(Exports.text(new CsvExport(), root, false).split("\r\n"));
    assertEquals("\uFEFF" + String.join(",", CsvTable.COLUMNS), lines.get(0));
    assertEquals(
        "164ed6dd92f0fc297d736491dd45bb2a,number,ferry.txt,6,9,7往復,1,7,0,12,渡し船は年に7往復する。,,7,,,eq,"
            + ",,,,往復,cardinal,year,0,3,渡し船,,,,,,,,,actual,,,,,,,,,,,,,,,,,,,,,,number.count",
        lines.get(1));
    assertEquals(13, lines.size());
  }

  @Test
  void aReaderGetsBackWhatTheClaimsSay() throws Exception {
    HarbourRun.copyTo(root);
    assertEquals(claims(), rows());
  }

  @Test
  void aReaderGetsBackHostileTexts() throws Exception {
    HostileRun.write(root);
    assertEquals(claims(), rows());
  }

  @ParameterizedTest
  @CsvSource({
    "=1,'''=1'",
    "+1,'''+1'",
    "-1,'''-1'",
    "@a,'''@a'",
    "＝1,'''＝1'",
    "－3％,'''－3％'",
    "a=1,a=1",
    "'''a','''''a'",
    "'',''",
    "3％,3％"
  })
  void textsAreHarmlessInASpreadsheet(String text, String cell) {
    assertEquals(cell, CsvCells.harmless(text));
  }

  @Test
  void negativeFiguresStayFigures() throws Exception {
    HostileRun.write(root);
    Files.writeString(root.resolve("a.csv"), Exports.text(new CsvExport(), root, false));
    assertEquals(
        List.of("-3"),
        strings(
            "select distinct value from read_csv('%s', all_varchar=true) where value like '%%-%%'"));
  }

  @Test
  void sumsAreExact() throws Exception {
    HarbourRun.copyTo(root);
    Files.writeString(root.resolve("a.csv"), Exports.text(new CsvExport(), root, false));
    assertEquals(
        List.of("JPY 300000000.00", "USD 2000000.00"),
        strings(
            """
            select currency || ' ' || sum(value)
            from read_csv('%s', types = {'value': 'DECIMAL(38, 2)'})
            where type = 'money' group by currency order by currency"""));
  }

  @Test
  void everyFieldOfTheSchemaHasAColumn() throws Exception {
    JsonNode schema = MAPPER.readTree(JsonSchema.CLAIM.text());
    Set<String> expected = new HashSet<>();
    collect(schema, schema, expected);
    for (JsonNode branch : schema.get("oneOf")) {
      collect(schema, schema.at(branch.get("$ref").asText().substring(1)), expected);
    }
    expected.addAll(List.of("lower_iso", "upper_iso"));
    assertEquals(expected, Set.copyOf(CsvTable.COLUMNS));
  }

  @Test
  void aFieldWithoutAColumnIsTold() throws Exception {
    HarbourRun run = HarbourRun.copyTo(root);
    run.edit("out/claims.jsonl", text -> text.replace("\"kind\"", "\"colour\":\"red\",\"kind\""));
    Exporter.Outcome outcome =
        new CsvExport()
            .export(Exports.run(root), java.util.Optional.empty(), root.resolve("a.csv"));
    assertEquals(
        List.of("the field colour, which this version does not know, is left out of 5 claims"),
        outcome.problems());
    assertTrue(Files.size(root.resolve("a.csv")) > 0);
  }

  private static void collect(JsonNode schema, JsonNode object, Set<String> columns) {
    for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
      String ref = property.getValue().path("$ref").asText();
      JsonNode value = ref.isEmpty() ? property.getValue() : schema.at(ref.substring(1));
      if (value.has("properties")) {
        value
            .get("properties")
            .fieldNames()
            .forEachRemaining(inner -> columns.add(property.getKey() + "_" + inner));
      } else {
        columns.add(property.getKey());
      }
    }
  }

  /** The claims with the fields inside fields as the table names them. */
  private List<Map<String, String>> claims() throws Exception {
    List<Map<String, String>> claims = new ArrayList<>();
    for (String line : Files.readAllLines(root.resolve("out/claims.jsonl"))) {
      Map<String, String> claim = new TreeMap<>();
      for (Map.Entry<String, JsonNode> field : MAPPER.readTree(line).properties()) {
        if (field.getValue().isObject()) {
          field
              .getValue()
              .properties()
              .forEach(inner -> claim.put(field.getKey() + "_" + inner.getKey(), text(inner)));
        } else {
          claim.put(field.getKey(), text(field));
        }
      }
      claims.add(claim);
    }
    return claims;
  }

  private static String text(Map.Entry<String, JsonNode> field) {
    JsonNode value = field.getValue();
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  /** The rows as another program reads them, less what keeps spreadsheets from running them. */
  private List<Map<String, String>> rows() throws Exception {
    Path csv = root.resolve("a.csv");
    Files.writeString(csv, Exports.text(new CsvExport(), root, false));
    List<Map<String, String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select * from read_csv('%s', all_varchar=true, delim=',', quote='\"',"
                        .formatted(csv)
                    + " escape='\"', header=true)")) {
      while (found.next()) {
        Map<String, String> row = new TreeMap<>();
        for (String column : CsvTable.COLUMNS) {
          String cell = found.getString(column);
          if (cell != null) {
            row.put(column, cell.startsWith("'") ? cell.substring(1) : cell);
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> strings(String query) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query.formatted(root.resolve("a.csv")))) {
      while (found.next()) {
        strings.add(found.getString(1));
      }
    }
    return strings;
  }
}
