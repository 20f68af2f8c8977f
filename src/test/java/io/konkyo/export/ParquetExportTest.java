package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetExportTest {

  private static final String COUNT = "\"bound\":\"eq\",\"kind\":\"cardinal\",";

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

  private Exporter.Outcome export(Path run) throws IOException, InputException, SQLException {
    Path file = folder.resolve("claims.parquet");
    Exporter.Outcome outcome =
        ExportFormat.PARQUET.exporter().export(StoredRun.open(run), Optional.empty(), file);
    database.readParquet(file);
    return outcome;
  }

  private Exporter.Outcome export(RunLines lines) throws IOException, InputException, SQLException {
    return export(lines.write(folder));
  }

  private static RunLines everyType() {
    String about = RunLines.place(0, "橋の費用");
    return new RunLines()
        .claim(
            "money",
            "約3億円",
            """
            "section":"汐乃瀬市の橋","value":300000000,"bound":"approx","currency":"JPY",\
            "per":"year","about":%s,"actor":%s,\
            "time":{"iso":"2031","start":4,"end":10,"text":"2031年度","fiscal":true},\
            "modality":"planned","source":%s,"same_as":"c1","from":"c2","to":"c3","""
                .formatted(about, about, about))
        .claim(
            "percent",
            "1割強",
            "\"lower\":10,\"upper\":19.5,\"bound\":\"eq\",\"unit\":\"percent\","
                + "\"of\":\"前年\",\"change\":\"increase\",\"time\":{\"iso\":\"2030-04\"},")
        .claim("number", "-3人", "\"value\":-3,\"counter\":\"人\"," + COUNT)
        .claim(
            "official",
            "汐見知事",
            "\"name\":\"汐見\",\"role\":\"知事\",\"org\":\"汐見県\","
                + "\"country\":\"JP\",\"entity\":\"汐見\",")
        .claim("person", "汐見氏", "\"name\":\"汐見\",\"entity\":\"汐見\",")
        .claim("statement", "橋を直す", "\"speaker\":%s,\"cue\":%s,".formatted(about, about))
        .claim("date", "令和6年度", "\"iso\":\"2024\",\"fiscal\":true,")
        .claim("duration", "2、3か月", "\"lower\":\"P2M\",\"upper\":\"P3M\",\"bound\":\"eq\",");
  }

  @Test
  void everyColumnHasItsType() throws IOException, InputException, SQLException {
    export(everyType());
    String place = "STRUCT(\"start\" INTEGER, \"end\" INTEGER, \"text\" VARCHAR)";
    String expected =
        """
        id, type, doc VARCHAR
        start, end INTEGER
        text VARCHAR
        line, column INTEGER
        sentence %s
        section VARCHAR
        value, lower, upper DECIMAL(38,10)
        bound, currency, unit, of, change, counter, kind, per VARCHAR
        about, actor %s
        time STRUCT(iso VARCHAR, "start" INTEGER, "end" INTEGER, "text" VARCHAR, fiscal BOOLEAN)
        modality VARCHAR
        source %s
        same_as, from, to, name, role, org, country, entity VARCHAR
        speaker, cue %s
        iso, lower_iso, upper_iso VARCHAR
        fiscal BOOLEAN
        rule VARCHAR
        """
            .formatted(place, place, place, place);
    StringBuilder found = new StringBuilder();
    String type = "";
    for (List<String> column : database.values("DESCRIBE claims")) {
      if (!type.isEmpty()) {
        found.append(type.equals(column.get(1)) ? ", " : " " + type + "\n");
      }
      found.append(column.get(0));
      type = column.get(1);
    }
    assertEquals(expected, found + " " + type + "\n");
  }

  @Test
  void theRowsOfEveryTypeAreThoseOfTheClaimsFile()
      throws IOException, InputException, SQLException {
    assertEquals(new Exporter.Outcome(8, List.of()), export(everyType()));
    assertSameAsLines(folder.resolve("claims.jsonl"));
    assertEquals(
        List.of(
            "c0 | -",
            "c1 | {'iso': 2030-04, 'start': NULL, 'end': NULL, 'text': NULL, 'fiscal': NULL}"),
        database.rows("SELECT id, CASE WHEN id = 'c1' THEN time END FROM exported LIMIT 2"));
    assertEquals(
        List.of("- | - | P2M | P3M"),
        database.rows("SELECT lower, upper, lower_iso, upper_iso FROM exported WHERE id = 'c7'"));
  }

  @Test
  void theRowsOfTheSamplesAreThoseOfTheirClaimsFile()
      throws IOException, InputException, SQLException {
    Path samples = Path.of("output");
    assertEquals(List.of(), export(samples).problems());
    assertSameAsLines(samples.resolve("claims.jsonl"));
  }

  /** Holds every field of every row against what the database itself reads of the lines. */
  private void assertSameAsLines(Path lines) throws IOException, SQLException {
    database.run("CREATE OR REPLACE TABLE exported AS SELECT * FROM claims");
    database.readLines(lines);
    database.run(
        """
        CREATE OR REPLACE TABLE written AS
        SELECT * FROM exported WHERE false UNION ALL BY NAME
        SELECT claims.*, ends.lower_iso, ends.upper_iso FROM claims JOIN (
          SELECT id, CASE WHEN lower LIKE 'P%%' THEN lower END AS lower_iso,
            CASE WHEN upper LIKE 'P%%' THEN upper END AS upper_iso
          FROM read_json(%s, format = 'newline_delimited',
            columns = {id: 'VARCHAR', lower: 'VARCHAR', upper: 'VARCHAR'})) AS ends USING (id)
        """
            .formatted(DuckDb.literal(lines)));
    assertEquals(
        database.rows("SELECT count(*), count(DISTINCT id) FROM written"),
        database.rows("SELECT count(*), count(DISTINCT id) FROM exported"));
    String difference = "SELECT * FROM %s EXCEPT ALL SELECT * FROM %s";
    assertEquals(List.of(), database.rows(difference.formatted("written", "exported")));
    assertEquals(List.of(), database.rows(difference.formatted("exported", "written")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "-3",
        "0",
        "0.1",
        "33.3333",
        "1234567890123.45",
        "-0.0000000001",
        "99990000000000000000000000",
        "12345678901234567890.0123456789",
        "-9999999999999999999999999999.9999999999"
      })
  void figuresAreExact(String figure) throws IOException, InputException, SQLException {
    RunLines lines = new RunLines().claim("number", "数", "\"value\":%s,".formatted(figure) + COUNT);
    assertEquals(List.of(), export(lines).problems());
    assertEquals(
        List.of("true"),
        database.rows("SELECT value = '%s'::DECIMAL(38, 10) FROM claims".formatted(figure)));
  }

  @ParameterizedTest
  @CsvSource({
    "10000000000000000000000000000, 1E+28",
    "-0.00000000001, -1E-11",
    "1234567890123456789012345678901234567890.5, 1234567890123456789012345678901234567890.5"
  })
  void figuresThatDoNotFitAreNamed(String figure, String told)
      throws IOException, InputException, SQLException {
    RunLines lines = new RunLines().claim("number", "数", "\"value\":%s,".formatted(figure) + COUNT);
    assertEquals(
        List.of(
            "a.txt:1:1: value is left out: %s has more than 28 digits before or 10 behind the point"
                .formatted(told)),
        export(lines).problems());
    assertEquals(List.of("c0 | -"), database.rows("SELECT id, value FROM claims"));
  }

  @Test
  void textIsKeptToTheLetter() throws IOException, InputException, SQLException {
    List<String> texts =
        List.of(
            "=cmd|' /C calc'!A0",
            "「,」と\"二重\"",
            "行の\r\n終わり\tと\u0000零",
            "𠮷野家の👩‍👩‍👧と🇯🇵",
            "\u202E逆さ\u202C\u2066",
            "");
    RunLines lines = new RunLines();
    texts.forEach(text -> lines.claim("number", text, COUNT));
    assertEquals(List.of(), export(lines).problems());
    assertEquals(
        texts.stream().map(text -> List.of(text, text + "。")).toList(),
        database.values("SELECT text, sentence.text FROM claims ORDER BY line"));
  }

  @Test
  void halfACharacterIsNamed() throws IOException, InputException, SQLException {
    RunLines lines =
        new RunLines().claim("person", "姓", "\"name\":\"a\\uD842z\",\"entity\":\"𠮷\",");
    assertEquals(
        List.of("a.txt:1:1: half a character in name became U+FFFD"), export(lines).problems());
    assertEquals(List.of("a\uFFFDz | 𠮷"), database.rows("SELECT name, entity FROM claims"));
  }

  @Test
  void fieldsWithoutColumnAreNamedOnce() throws IOException, InputException, SQLException {
    RunLines lines = new RunLines();
    for (int i = 0; i < 3; i++) {
      lines.claim("number", "数", "\"mood\":\"glad\",\"bound\":3,\"about\":{\"iso\":\"2030\"},");
    }
    lines.claim("number", "数", "\"lower_iso\":\"P1D\",\"time\":" + RunLines.place(0, "今") + ",");
    assertEquals(
        List.of(
            "the field about, which this version does not know, is left out of 3 claims",
            "the field bound, which this version does not know, is left out of 3 claims",
            "the field lower_iso, which this version does not know, is left out of 1 claims",
            "the field mood, which this version does not know, is left out of 3 claims",
            "the field time, which this version does not know, is left out of 1 claims"),
        export(lines).problems());
    assertEquals(List.of("4"), database.rows("SELECT count(*) FROM claims"));
  }

  @Test
  void aRunWithoutClaimsIsATableWithoutRows() throws IOException, InputException, SQLException {
    assertEquals(new Exporter.Outcome(0, List.of()), export(new RunLines()));
    assertEquals(List.of("0"), database.rows("SELECT count(value) FROM claims"));
  }

  @Test
  void moreRowsThanOneGroupHoldsKeepTheirOrder() throws IOException, InputException, SQLException {
    RunLines lines = new RunLines();
    for (int i = 0; i < 10; i++) {
      lines.claim("number", i + "人", "\"value\":%d,".formatted(i) + COUNT);
    }
    Path file = folder.resolve("claims.parquet");
    StoredRun run = StoredRun.open(lines.write(folder));
    assertEquals(10, new ParquetExport(4).export(run, Optional.empty(), file).claims());
    database.readParquet(file);
    assertEquals(
        List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"),
        database.rows("SELECT id FROM claims"));
    assertEquals(
        List.of("0 | 4", "1 | 4", "2 | 2"),
        database.rows(
            "SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata(%s) ORDER BY ALL"
                .formatted(DuckDb.literal(file))));
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException, InputException {
    StoredRun run = StoredRun.open(Path.of("output"));
    Path first = folder.resolve("1.parquet");
    Path second = folder.resolve("2.parquet");
    ExportFormat.PARQUET.exporter().export(run, Optional.empty(), first);
    ExportFormat.PARQUET.exporter().export(run, Optional.empty(), second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }
}
