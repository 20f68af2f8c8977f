package io.konkyo.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submits the packed program to a cluster and holds what it writes to the local run. */
class ExtractJobIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String PROGRAM = Path.of("target", "konkyo.jar").toAbsolutePath().toString();

  private static final Pattern FINISHED =
      Pattern.compile("Finished task \\S+ in stage 0\\.0 .* \\(executor (\\d+)\\)");

  private static final int ARTICLES = 48;
  private static final int PARAGRAPHS = 10;

  @TempDir private static Path folder;

  private static SparkCluster cluster;
  private static Path input;
  private static Path local;
  private static String summary;

  @BeforeAll
  static void startsAClusterAndRunsLocally() throws Exception {
    input = Files.createDirectories(folder.resolve("input"));
    writeArticles(input);
    local = folder.resolve("local-run");
    Process run = start("extract", input.toString(), "-o", local.toString(), "--types=all");
    cluster = SparkCluster.start(Files.createDirectories(folder.resolve("cluster")));
    assertEquals(1, status(run));
    List<String> documents = Files.readAllLines(local.resolve("documents.jsonl"));
    List<String> failed =
        documents.stream().filter(line -> line.contains("\"status\":\"failed\"")).toList();
    assertEquals(4, failed.size(), failed.toString());
    summary =
        "konkyo: %d documents (4 failed), %d claims"
            .formatted(documents.size(), Files.readAllLines(local.resolve("claims.jsonl")).size());
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
    Files.writeString(input.resolve("a:b%20#?*{c}[d]\\.txt"), "橋の補修に7億円を充てる。\n");
    Files.writeString(
        Files.createDirectories(input.resolve(".folder/_inner")).resolve("c.txt"),
        "橋の補修に8億円を充てる。\n");
    Files.writeString(input.resolve("empty.txt"), "");
    Files.writeString(input.resolve("no-article.csv"), "9億円\n");
    Files.write(input.resolve("nul.txt"), new byte[] {'a', 0, 'b'});
    byte[] cut = "橋の補修に9億円を充てる".getBytes(StandardCharsets.UTF_8);
    Files.write(input.resolve("broken.txt"), Arrays.copyOf(cut, cut.length - 1));
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
  void writesTheLinesOfTheLocalRunThoughAWorkerIsLost() throws Exception {
    Path output = folder.resolve("lines");
    Files.createDirectories(output.resolve("claims"));
    Files.writeString(output.resolve("claims/part-99999"), "of an earlier job\n");
    List<String> call =
        List.of(
            input.toString(), output.toString(), "--types=all", "--partitions=24", "--overwrite");

    SparkCluster.Job job = cluster.submit(cluster.master(), call);
    // The lines that it has made are lost with it.
    cluster.loseWorker(job.await(FINISHED).group(1));
    Outcome outcome = job.outcome();
    cluster.startWorkers(1);

    assertTrue(outcome.err().contains("Lost executor"), outcome.err());
    assertEquals(1, outcome.status(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(List.of(summary), outcome.messages());
    assertTrue(outcome.err().endsWith(summary + "\n"));
    assertTrue(parts(output.resolve("claims")).size() > 12);
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
            "--partitions=6",
            "--models=" + models);

    Outcome outcome = cluster.submit(options, call).outcome();

    assertEquals(1, outcome.status(), outcome.err());
    assertEquals(List.of(summary), outcome.messages());
    assertEquals(
        Set.of("0", "1"),
        FINISHED.matcher(outcome.err()).results().map(m -> m.group(1)).collect(Collectors.toSet()));
    assertTrue(parts(output.resolve("claims")).size() > 3);
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
  void readsOtherFileSystemsByTheSameRulesAndWritesAnewOnDemandAlone() throws Exception {
    Path plain = Files.createDirectories(folder.resolve("plain/_a/.b"));
    Files.writeString(plain.resolve("c d.TXT"), article(1));
    Files.writeString(plain.resolveSibling(".e.md"), article(2));
    Files.writeString(folder.resolve("plain/百%.txt"), article(3));
    Files.writeString(folder.resolve("plain/f.csv"), article(4));
    Path expected = folder.resolve("plain-local");
    assertEquals(
        0, konkyo("extract", folder.resolve("plain").toString(), "-o", expected.toString()));
    Path once = folder.resolve("once");
    Path twice = folder.resolve("twice");
    String link = "-Dspark.hadoop.fs.viewfs.mounttable.test.link./in=";

    List<JobCalls.Told> told =
        cluster.call(
            List.of(link + folder.resolve("plain").toUri()),
            List.of(
                List.of("viewfs://test/in", once.toString()),
                List.of(folder.resolve("plain").toString(), once.toString()),
                List.of(folder.resolve("plain").toString(), twice.toString()),
                List.of(folder.resolve("plain").toString(), twice.toString(), "--overwrite")));

    JobCalls.Told refused =
        new JobCalls.Told(
            2,
            List.of(
                "konkyo: %s holds results already; give another folder, or --overwrite to replace them"
                    .formatted(once)));
    JobCalls.Told written = told.get(0);
    assertEquals(0, written.status(), written.toString());
    assertEquals(List.of(written, refused, written, written), told);
    assertSame(expected, once);
    assertSame(expected, twice);
  }

  @Test
  void tellsWrongCallsInALine() throws Exception {
    Path work = Files.createDirectories(folder.resolve("cluster/in")).getParent();
    Files.createDirectories(work.resolve("taken/documents"));
    Map<String, String> complaints = new LinkedHashMap<>();
    complaints.put("nowhere out", "no such file or folder: nowhere");
    complaints.put(
        "in taken",
        "taken holds results already; give another folder, or --overwrite to replace them");
    complaints.put(
        "in in/out",
        "in/out lies in the input, where the next job would read it; give a folder elsewhere");
    complaints.put(
        "viewfs://none/in out",
        "the job failed: java.io.IOException: ViewFs: Cannot initialize: Empty Mount table in config"
            + " for viewfs://none/");
    complaints.put("in out --models nowhere", "no such folder of models: nowhere");
    complaints.put(
        "in out --types money,cash",
        "unknown type 'cash'; give all or some of"
            + " date,duration,money,number,official,percent,person,statement");
    complaints.put(
        "in out --encoding utf-7b",
        "unknown encoding 'utf-7b'; give auto or a charset such as UTF-8, windows-31j or EUC-JP");
    complaints.put("in out --format csv", "unknown format 'csv'; give json or parquet");
    complaints.put("in out --partitions 0", "--partitions takes a number from 1 to 99999, not 0");
    complaints.put("in", "Missing required parameter: 'OUTPUT'");

    List<JobCalls.Told> told =
        cluster.call(
            List.of(), complaints.keySet().stream().map(call -> List.of(call.split(" "))).toList());

    assertEquals(complaints.size(), told.size());
    Iterator<JobCalls.Told> each = told.iterator();
    complaints.forEach(
        (call, complaint) -> {
          JobCalls.Told answer = each.next();
          assertEquals(2, answer.status(), call);
          assertEquals("konkyo: " + complaint, answer.lines().get(0), call);
          // What picocli finds wrong comes with where to read on.
          assertTrue(answer.lines().size() <= 2, answer.toString());
        });
    assertTrue(Files.notExists(work.resolve("out")));
  }

  @Test
  void tellsThatSparkIsMissing() throws Exception {
    assertEquals(
        2, status(java(List.of("-cp", PROGRAM, "io.konkyo.spark.ExtractJob", "in", "out"))));
    String message = Files.readString(folder.resolve("konkyo.err"));
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.endsWith("is missing; start the job by spark-submit\n"), message);
  }

  private static void assertSameAsLocally(Path output) throws IOException {
    assertSame(local, output);
  }

  private static void assertSame(Path expected, Path output) throws IOException {
    assertEquals(Files.readString(expected.resolve("claims.jsonl")), lines(output, "claims"));
    assertEquals(Files.readString(expected.resolve("documents.jsonl")), lines(output, "documents"));
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
    return status(start(arguments));
  }

  private static Process start(String... arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of("-jar", PROGRAM));
    call.addAll(List.of(arguments));
    return java(call);
  }

  private static Process java(List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
    call.addAll(arguments);
    return new ProcessBuilder(call)
        .redirectOutput(folder.resolve("konkyo.out").toFile())
        .redirectError(folder.resolve("konkyo.err").toFile())
        .start();
  }

  private static int status(Process process) throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + process.info());
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
