package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table for spreadsheets, read by a database with its types named, has the same rows. */
class CsvInDuckDbTest {

  private static final Set<String> FIGURES = Set.of("value", "lower", "upper");

  @TempDir private Path folder;
  private DuckDb database;

  @BeforeEach
  void open() throws SQLException {
    database = new DuckDb();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void theRowsOfTheSamplesAreThoseOfTheirClaimsFile()
      throws IOException, InputException, SQLException {
    assertSameRows(Path.of("output/claims.jsonl"));
  }

  @Test
  void hostileTextsAreHadBack() throws IOException, InputException, SQLException {
    RunLines lines = new RunLines();
    for (String text :
        List.of("=1+1", "'=1", "-3", "＠家", "「,」\"二重\"", "行の\r\n終わり\nと", "𠮷👩‍👧\u202E逆", "\tx")) {
      String about = RunLines.place(0, text);
      lines.claim(
          "money",
          text,
          "\"section\":%s,\"value\":-1234567890123.45,\"bound\":\"eq\",\"currency\":\"JPY\",\"about\":%s,"
              .formatted(RunLines.quoted(text), about));
    }
    assertSameRows(lines.write(folder));
  }

  private void assertSameRows(Path lines) throws IOException, InputException, SQLException {
    Path csv = folder.resolve("claims.csv");
    ExportFormat.CSV.exporter().export(StoredRun.open(lines), Optional.empty(), csv);
    database.readLines(lines);
    String columns =
        CsvTable.COLUMNS.stream()
            .filter(name -> !name.startsWith("lower_") && !name.startsWith("upper_"))
            .collect(Collectors.joining("\n"));
    String flat = columns.lines().map(this::flat).collect(Collectors.joining(", "));
    String types =
        CsvTable.COLUMNS.stream()
            .map(name -> "'%s': '%s'".formatted(name, type(name)))
            .collect(Collectors.joining(", "));
    String bare = columns.lines().map(this::bare).collect(Collectors.joining(", "));
    assertEquals(
        database.values("SELECT %s FROM claims ORDER BY doc, start, id".formatted(flat)),
        database.values(
            "SELECT %s FROM read_csv(%s, header = true, columns = {%s}) ORDER BY doc, start, id"
                .formatted(bare, DuckDb.literal(csv), types)));
  }

  /** The column of a field as the view of claims has it. */
  private String flat(String column) {
    int at = column.lastIndexOf('_');
    boolean nested =
        at > 0
            && Set.of("start", "end", "text", "iso", "fiscal").contains(column.substring(at + 1));
    return nested
        ? "%s.\"%s\"".formatted(column.substring(0, at), column.substring(at + 1))
        : '"' + column + '"';
  }

  private static String type(String column) {
    if (FIGURES.contains(column)) {
      return "DECIMAL(38, 10)";
    } else if (column.endsWith("fiscal")) {
      return "BOOLEAN";
    }
    boolean whole =
        column.endsWith("start")
            || column.endsWith("end")
            || Set.of("line", "column").contains(column);
    return whole ? "INTEGER" : "VARCHAR";
  }

  /** Takes off the apostrophe that keeps a text from being run as a formula. */
  private String bare(String column) {
    return "VARCHAR".equals(type(column))
        ? "CASE WHEN \"%1$s\"[1] = '''' THEN \"%1$s\"[2:] ELSE \"%1$s\" END".formatted(column)
        : '"' + column + '"';
  }
}
