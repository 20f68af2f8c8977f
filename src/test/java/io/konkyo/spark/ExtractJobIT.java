package io.konkyo.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.konkyo.spark.SparkCluster.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submits the packed program to a cluster and holds what it writes to the local run. */
class ExtractJobIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String PROGRAM = Path.of("target", "konkyo.jar").toAbsolutePath().toString();
  private static final List<String> LOCAL = List.of("--master", "local[1]");

  private static final int ARTICLES = 160;
  private static final int PARAGRAPHS = 24;

  @TempDir private static Path folder;

  private static SparkCluster cluster;
  private static Path input;
  private static Path local;

  @BeforeAll
  static void startsAClusterAndRunsLocally() throws Exception {
    assumeTrue(
        System.getProperty("spark-cluster") != null,
        "the test on a cluster runs with mvn verify -Dspark-cluster alone");
    input = Files.createDirectories(folder.resolve("input"));
    writeArticles(input);
    local = folder.resolve("local-run");
    assertEquals(1, konkyo("extract", input.toString(), "-o", local.toString(), "--types=all"));
    cluster = SparkCluster.start(Files.createDirectories(folder.resolve("cluster")));
  }

  @AfterAll
  static void endsTheCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static void writeArticles(Path input) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Path article = input.resolve("地域%02d/記事 %03d.txt".formatted(i % 7, i));
      Files.createDirectories(article.getParent());
      Charset charset = i % 5 == 0 ? Charset.forName("windows-31j") : StandardCharsets.UTF_8;
      Files.write(article, article(i).getBytes(charset));
    }
    Files.writeString(input.resolve(".hidden.txt"), "橋の補修に4億円を充てる。\n");
    Files.writeString(input.resolve("_draft.md"), "# 案\n\n橋の補修に5億円を充てる。\n");
    Files.writeString(input.resolve("UPPER.TXT"), "橋の補修に6億円を充てる。\n");
    Files.writeString(input.resolve("a:b%20#?*{c}.txt"), "橋の補修に7億円を充てる。\n");
    Files.writeString(
        Files.createDirectories(input.resolve(".folder/_inner")).resolve("c.txt"),
        "橋の補修に8億円を充てる。\n");
    Files.writeString(input.resolve("empty.txt"), "");
    Files.writeString(input.resolve("no-article.csv"), "9億円\n");
    Files.write(input.resolve("nul.txt"), new byte[] {'a', 0, 'b'});
    Files.write(input.resolve("broken.txt"), new byte[] {(byte) 0xE3, (byte) 0x81, '\n', 'x'});
    Files.write(input.resolve("huge.txt"), new byte[(16 << 20) + 1]);
    Files.createSymbolicLink(input.resolve("dead.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(input.resolve("loop"), Path.of("."));
    Files.createSymbolicLink(input.resolve("linked"), Path.of("地域00"));
  }

  private static String article(int number) {
    StringBuilder text = new StringBuilder("港の改修について、その%d\n\n".formatted(number));
    for (int i = 0; i < PARAGRAPHS; i++) {
      int n = number * PARAGRAPHS + i;
      text.append(
          "県は%d年度、港の改修に約%d億%d万円を充てる。人口は%d年間で%d.%d％減り、%d人になった。"
              .formatted(
                  2000 + n % 30, 1 + n % 90, 100 + n % 900, 2 + n % 9, n % 40, n % 10, 900 + n));
      text.append(
          "「船は%d隻に増えた」と山田太郎知事は述べた。負担は%d割%d分、期間は%dカ月だという。\n\n"
              .formatted(3 + n % 50, 1 + n % 9, n % 10, 1 + n % 36));
    }
    return text.toString();
  }

  @Test
  void writesTheLinesOfTheLocalRun() throws Exception {
    Path output = folder.resolve("lines");
    List<String> call =
        List.of(input.toString(), output.toString(), "--types", "all", "--partitions", "6");

    Outcome outcome = cluster.submit(cluster.master(), call).outcome();

    assertEquals(1, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(List.of(summary()), outcome.messages());
    assertTrue(outcome.err().endsWith(summary() + "\n"));
    assertEquals(6, parts(output.resolve("claims")).size());
    assertSameAsLocally(output);
  }

  @Test
  void isNotChangedByTheLossOfAWorker() throws Exception {
    Path output = folder.resolve("lossy");
    Files.createDirectories(output.resolve("claims"));
    Files.writeString(output.resolve("claims/part-99999"), "of an earlier job\n");
    List<String> call =
        List.of(
            input.toString(), output.toString(), "--types=all", "--partitions=60", "--overwrite");

    SparkCluster.Job job = cluster.submit(cluster.master(), call);
    job.await(Pattern.compile("Finished task [0-9.]+ in stage 0"));
    cluster.loseWorker();
    Outcome outcome = job.outcome();
    cluster.startWorker();

    assertTrue(outcome.err().contains("Lost executor"), outcome.err());
    assertEquals(1, outcome.status(), outcome.err());
    assertEquals(List.of(summary()), outcome.messages());
    assertEquals(60, parts(output.resolve("claims")).size());
    assertSameAsLocally(output);
  }

  @Test
  void writesTheColumnsOfTheLocalRunsExport() throws Exception {
    Path output = folder.resolve("columns");
    Path models = copy(Path.of("models"), folder.resolve("models"));
    List<String> options = new ArrayList<>(cluster.master());
    options.addAll(
        List.of("--conf", "spark.serializer=org.apache.spark.serializer.KryoSerializer"));
    List<String> call =
        List.of(
            input.toString(),
            output.toString(),
            "--format=parquet",
            "--types=all",
            "--models=" + models);

    Outcome outcome = cluster.submit(options, call).outcome();

    assertEquals(1, outcome.status(), outcome.err());
    assertEquals(List.of(summary()), outcome.messages());
    Path exported = folder.resolve("exported.parquet");
    assertEquals(
        0, konkyo("export", local.toString(), "--format=parquet", "-o", exported.toString()));
    String claims = "'%s/claims/*.parquet'".formatted(output);
    assertEquals("[]", rows("FROM '%s' EXCEPT ALL FROM %s".formatted(exported, claims)));
    assertEquals("[]", rows("FROM %s EXCEPT ALL FROM '%s'".formatted(claims, exported)));
    String columns = "SELECT column_name, column_type FROM (DESCRIBE FROM %s)";
    assertEquals(rows(columns.formatted("'" + exported + "'")), rows(columns.formatted(claims)));
    String documents =
        "SELECT doc, sha256, chars, encoding, status, error, claims.money, claims.statement FROM %s";
    assertEquals(
        rows(documents.formatted("'%s/documents.jsonl'".formatted(local))),
        rows(documents.formatted("'%s/documents/*.parquet' ORDER BY doc".formatted(output))));
  }

  @Test
  void readsOtherFileSystemsByTheSameRules() throws Exception {
    Path plain = Files.createDirectories(folder.resolve("plain/_a/.b"));
    Files.writeString(plain.resolve("c d.TXT"), article(1));
    Files.writeString(plain.resolveSibling(".e.md"), article(2));
    Files.writeString(folder.resolve("plain/百%.txt"), article(3));
    Files.writeString(folder.resolve("plain/f.csv"), article(4));
    Path expected = folder.resolve("plain-local");
    assertEquals(
        0, konkyo("extract", folder.resolve("plain").toString(), "-o", expected.toString()));
    List<String> options = new ArrayList<>(LOCAL);
    options.add("--conf");
    options.add(
        "spark.hadoop.fs.viewfs.mounttable.test.link./in=" + folder.resolve("plain").toUri());
    Path output = folder.resolve("plain-output");

    Outcome outcome =
        cluster.submit(options, List.of("viewfs://test/in", output.toString())).outcome();

    assertEquals(0, outcome.status(), outcome.err());
    assertEquals(Files.readString(expected.resolve("claims.jsonl")), lines(output, "claims"));
    assertEquals(Files.readString(expected.resolve("documents.jsonl")), lines(output, "documents"));
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere out,no such file or folder",
    "in taken,taken holds results already; give another folder",
    "in in/out,in/out lies in the input",
    "viewfs://none/in out,the job failed",
    "in out --models nowhere,no such folder of models: nowhere",
    "in out --types money;cash,unknown type 'cash'",
    "in out --encoding utf-7b,unknown encoding 'utf-7b'",
    "in out --format csv,unknown format 'csv'",
    "in out --partitions 0,--partitions takes a number",
    "in,Missing required parameter: 'OUTPUT'"
  })
  void tellsWrongCalls(String call, String complaint) throws Exception {
    Path work = Files.createDirectories(folder.resolve("cluster/in")).getParent();
    Files.createDirectories(work.resolve("taken/documents"));

    Outcome outcome = cluster.submit(LOCAL, List.of(call.replace(';', ',').split(" "))).outcome();

    assertEquals(2, outcome.status(), outcome.err());
    assertTrue(outcome.messages().get(0).contains(complaint), outcome.err());
    assertTrue(Files.notExists(work.resolve("out")));
  }

  @Test
  void tellsThatSparkIsMissing() throws Exception {
    assertEquals(2, java("-cp", PROGRAM, "io.konkyo.spark.ExtractJob", "in", "out"));
    String message = Files.readString(folder.resolve("konkyo.err"));
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.endsWith("is missing; start the job by spark-submit\n"), message);
  }

  private static void assertSameAsLocally(Path output) throws IOException {
    assertEquals(Files.readString(local.resolve("claims.jsonl")), lines(output, "claims"));
    assertEquals(Files.readString(local.resolve("documents.jsonl")), lines(output, "documents"));
  }

  private static String summary() throws IOException {
    long claims = Files.readAllLines(local.resolve("claims.jsonl")).size();
    long documents = Files.readAllLines(local.resolve("documents.jsonl")).size();
    return "konkyo: %d documents (4 failed), %d claims".formatted(documents, claims);
  }

  private static List<Path> parts(Path result) throws IOException {
    assertTrue(Files.exists(result.resolve("_SUCCESS")), result.toString());
    try (Stream<Path> files = Files.list(result)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted()
          .toList();
    }
  }

  /** Returns the parts one after the other: they are in order without being sorted. */
  private static String lines(Path output, String result) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Path part : parts(output.resolve(result))) {
      lines.writeBytes(Files.readAllBytes(part));
    }
    return lines.toString(StandardCharsets.UTF_8);
  }

  private static String rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.append(result.getString(i)).append('\t');
        }
        rows.add(row.toString());
      }
    }
    return rows.toString();
  }

  private static int konkyo(String... arguments) throws Exception {
    List<String> call = new ArrayList<>(List.of("-jar", PROGRAM));
    call.addAll(List.of(arguments));
    return java(call.toArray(String[]::new));
  }

  private static int java(String... arguments) throws Exception {
    List<String> call = new ArrayList<>(List.of(JAVA));
    call.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(call)
            .redirectOutput(folder.resolve("konkyo.out").toFile())
            .redirectError(folder.resolve("konkyo.err").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + call);
    }
    return process.exitValue();
  }

  private static Path copy(Path from, Path to) throws IOException {
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(from)) {
      entries = walk.sorted().toList();
    }
    for (Path entry : entries) {
      Files.copy(entry, to.resolve(from.relativize(entry).toString()));
    }
    return to;
  }
}
