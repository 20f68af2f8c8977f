package io.konkyo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.konkyo.article.InputException;
import io.konkyo.run.StoredRun;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries that users are shown do what their comments say. */
class AnalyticsTest {

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

  private List<String> answers(int query, RunLines lines) throws IOException, SQLException {
    database.readLines(lines.write(folder));
    return database.rows(DuckDb.analytics().get(query));
  }

  private static String yen(String value, String thing, String more) {
    return "\"value\":%s,\"bound\":\"eq\",\"currency\":\"JPY\",\"about\":%s,%s"
        .formatted(value, RunLines.place(0, thing), more);
  }

  private static String in(String iso) {
    return "\"time\":{\"iso\":\"%s\"},\"modality\":\"actual\",".formatted(iso);
  }

  @Test
  void moneyIsAddedByYearAndCurrency() throws IOException, SQLException {
    String fiscal = "\"time\":{\"iso\":\"2030\",\"fiscal\":true},\"modality\":\"actual\",";
    RunLines lines =
        new RunLines()
            .claim("money", "3億円", yen("300000000", "橋", in("2030")))
            .claim("money", "3億円", yen("300000000", "橋", in("2030")))
            .claim("money", "50銭", yen("0.5", "印紙", in("2030-04-16")))
            .claim("money", "1億円", yen("100000000", "橋", fiscal))
            .claim("money", "2億円", yen("200000000", "橋", in("2031")))
            .claim("money", "3億円", yen("300000000", "橋", in("2031").replace("actual", "planned")));
    for (String left :
        List.of(
            yen("7", "橋", in("2030")).replace("\"eq\"", "\"approx\""),
            yen("7", "橋", in("2030") + "\"per\":\"year\","),
            yen("7", "橋", in("2030") + "\"same_as\":\"c0\","),
            yen("7", "橋", in("2030") + "\"to\":\"c0\","),
            yen("7", "橋", in("2030/2032")),
            yen("7", "橋", in("203X")),
            yen("7", "橋", "\"modality\":\"actual\","))) {
      lines.claim("money", "7円", left);
    }
    lines.claim("number", "7人", "\"value\":7,\"bound\":\"eq\",\"kind\":\"cardinal\"," + in("2030"));
    assertEquals(
        List.of(
            "2030 | false | JPY | actual | 300000000.5000000000 | 2 | 橋、印紙",
            "2030 | true | JPY | actual | 100000000.0000000000 | 1 | 橋",
            "2031 | false | JPY | actual | 200000000.0000000000 | 1 | 橋",
            "2031 | false | JPY | planned | 300000000.0000000000 | 1 | 橋"),
        answers(1, lines));
  }

  @Test
  void theLargestAmountsComeFirstWithTheirSentences() throws IOException, SQLException {
    RunLines lines = new RunLines();
    for (int i = 1; i <= 12; i++) {
      lines.claim("money", i + "円", yen(Integer.toString(i), "橋", ""));
    }
    lines.claim("money", "99ドル", yen("99", "橋", "").replace("JPY", "USD"));
    lines.claim("money", "99円超", yen("99", "橋", "").replace("\"eq\"", "\"gt\""));
    lines.claim("money", "99円", yen("99", "橋", "\"per\":\"month\","));
    List<String> answers = answers(2, lines);
    assertEquals(10, answers.size());
    assertEquals("12.0000000000 | - | 橋 | a.txt | 12 | 12円。", answers.get(0));
    assertEquals("3.0000000000 | - | 橋 | a.txt | 3 | 3円。", answers.get(9));
  }

  @Test
  void officialsAreCountedByTheirStatements() throws IOException, SQLException {
    String governor = "\"name\":\"汐見\",\"role\":\"知事\",\"entity\":\"汐見\",";
    String mayor = "\"name\":\"浜名\",\"role\":\"市長\",\"entity\":\"浜名\",";
    String cue = ",\"cue\":%s,".formatted(RunLines.place(9, "述べた"));
    RunLines lines =
        new RunLines()
            .claim("a.txt", "official", 10, "汐見知事", "文", governor)
            .claim("a.txt", "official", 15, "浜名市長", "文", mayor)
            .claim("b.txt", "official", 10, "浜名市長", "文", mayor)
            .claim("a.txt", "person", 30, "岸氏", "文", "\"name\":\"岸\",\"entity\":\"岸\",")
            .claim(
                "a.txt",
                "statement",
                50,
                "甲",
                "文",
                "\"speaker\":" + RunLines.place(10, "汐見知事と浜名市長") + cue)
            .claim(
                "a.txt",
                "statement",
                60,
                "乙",
                "文",
                "\"speaker\":" + RunLines.place(16, "名市長") + cue)
            .claim(
                "a.txt", "statement", 70, "丙", "文", "\"speaker\":" + RunLines.place(30, "岸氏") + cue)
            .claim(
                "a.txt", "statement", 80, "丁", "文", "\"speaker\":" + RunLines.place(14, "と") + cue)
            .claim(
                "c.txt",
                "statement",
                90,
                "戊",
                "文",
                "\"speaker\":" + RunLines.place(10, "汐見知事") + cue);
    assertEquals(List.of("浜名 | 市長 | 2", "汐見 | 知事 | 1"), answers(3, lines));
  }

  @Test
  void theSamplesAnswerTheSameFromEitherFile() throws IOException, InputException, SQLException {
    Path parquet = folder.resolve("claims.parquet");
    ExportFormat.PARQUET
        .exporter()
        .export(StoredRun.open(Path.of("output")), Optional.empty(), parquet);
    database.run(DuckDb.analytics().get(0));
    List<List<String>> fromLines = answers();
    database.readParquet(parquet);
    assertEquals(fromLines, answers());
    fromLines.forEach(answers -> assertFalse(answers.isEmpty()));
  }

  private List<List<String>> answers() throws IOException, SQLException {
    List<List<String>> answers = new ArrayList<>();
    for (String query : DuckDb.analytics().subList(1, 4)) {
      answers.add(database.rows(query));
    }
    return answers;
  }
}
