package io.konkyo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packed program as a user does: what packing has dropped shows here alone. */
class JarIT {

  private static final Path JAR = Path.of("target", "konkyo.jar").toAbsolutePath();
  private static final JsonMapper JSON = new JsonMapper();
  private static final long TIMEOUT_SECONDS = 120;
  private static final String CAT = "$ cat ";
  private static final String PROGRAM = "$ java -jar target/konkyo.jar ";

  @TempDir private Path folder;

  @BeforeAll
  static void isPacked() {
    assertTrue(Files.exists(JAR), JAR + " is missing; mvn package makes it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "diff --help",
        "extract --help",
        "evaluate --help",
        "export --help",
        "review --help",
        "train --help",
        "train sentence --help",
        "schema --help",
        "verify --help"
      })
  void helps(String call) throws Exception {
    Result result = run(call.split(" "));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().startsWith("Usage: konkyo"), result.out());
    assertEquals("", result.err());
  }

  @ParameterizedTest
  @CsvSource({"frobnicate,frobnicate", "extract --colour,--colour", "schema claims,claims"})
  void tellsWrongCalls(String call, String complaint) throws Exception {
    Result result = run(call.split(" "));
    assertEquals(2, result.status());
    assertTrue(result.err().contains(complaint), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
  void readsArticlesInTheEncodingsOfJapan(String encoding) throws Exception {
    String text = "港の改修\n\n県は来年度、港の改修に約3億円を充てる。\n人口は十年で１割５分減った。\n";
    Path input = Files.createDirectories(folder.resolve("input/harbours"));
    Files.write(input.resolve("a.txt"), text.getBytes(Charset.forName(encoding)));

    Result result = extract(folder.resolve("input"), folder.resolve("output"));

    assertEquals("", result.out());
    assertEquals("konkyo: 1 documents (0 failed, 0 unchanged), 2 claims", result.err().strip());
    assertEquals(0, result.status());
    List<JsonNode> claims = lines(folder.resolve("output/claims.jsonl"));
    assertEquals(
        List.of("3億円", "１割５分"), claims.stream().map(claim -> claim.get("text").asText()).toList());
    assertEquals(300_000_000, claims.get(0).get("value").asInt());
    assertEquals(15, claims.get(1).get("value").asInt());
    assertEquals("harbours/a.txt", claims.get(0).get("doc").asText());
    assertEquals("港の改修", claims.get(0).get("section").asText());
  }

  @Test
  void givesTheModelsOfAFolderThePlaceOfItsOwn() throws Exception {
    Path input = Files.writeString(folder.resolve("a.txt"), "予算は5億クレジットだった。\n");
    Path models = copy(Path.of("models"), folder.resolve("models"));
    Path currencies = models.resolve("lexicon/currencies.tsv");
    Files.writeString(currencies, Files.readString(currencies) + "クレジット\tXTS\tsuffix\t1\n");

    Result result =
        run(
            "extract",
            input.toString(),
            "--models",
            models.toString(),
            "--stdout",
            "--types=money");

    assertEquals(0, result.status(), result.err());
    assertEquals("XTS", JSON.readTree(result.out()).get("currency").asText());
  }

  @Test
  void writesTheSameForTheSamplesAsTheClassesDo() throws Exception {
    Result result = extract(Path.of("input").toAbsolutePath(), folder.resolve("jar"));
    assertEquals(0, result.status(), result.err());

    Result classes =
        java(
            "-cp",
            System.getProperty("java.class.path"),
            "io.konkyo.cli.Main",
            "extract",
            Path.of("input").toAbsolutePath().toString(),
            "-o",
            folder.resolve("classes").toString());

    assertEquals(0, classes.status(), classes.err());
    assertSameRun(folder.resolve("classes"), folder.resolve("jar"));
  }

  @Test
  void goesOnWhereCtrlCStoppedIt() throws Exception {
    assumeTrue(
        Signals.interruptsReachPrograms(),
        "this program was started to ignore SIGINT, and so are those that it starts");
    Path input = Files.createDirectory(folder.resolve("many"));
    String sample = Files.readString(Path.of("input", "defence-and-trade.txt"));
    for (int i = 0; i < 600; i++) {
      Files.writeString(input.resolve("%04d.txt".formatted(i)), "第%d号\n%s".formatted(i, sample));
    }
    Path output = folder.resolve("stopped");
    Process process = start("-jar", JAR.toString(), "extract", "many", "-o", "stopped");
    Path checkpoints = output.resolve(".konkyo-run/checkpoints.jsonl");
    while (process.isAlive()
        && !(Files.exists(checkpoints) && Files.readAllLines(checkpoints).size() > 1)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assumeTrue(
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor() == 0,
        "this system has no signals");
    Result stopped = result(process);
    assertEquals(130, stopped.status(), stopped.err());
    String[] told = stopped.err().strip().split("[^0-9]+");
    assertTrue(stopped.err().startsWith("konkyo: stopped: "), stopped.err());
    assertTrue(stopped.err().endsWith(" are kept for the next run into stopped\n"), stopped.err());
    int kept = Integer.parseInt(told[1]);
    assertTrue(kept > 0 && kept < 600, stopped.err());

    Result whole = java("-jar", JAR.toString(), "extract", "many", "-o", "stopped");

    assertEquals(0, whole.status(), whole.err());
    assertTrue(
        whole.err().contains("unfinished run: %d documents are kept".formatted(kept)), whole.err());
    assertTrue(
        whole.err().contains("600 documents (0 failed, %d unchanged)".formatted(kept)),
        whole.err());
    assertEquals(0, java("-jar", JAR.toString(), "extract", "many", "-o", "whole").status());
    assertSameRun(folder.resolve("whole"), output);
    try (var files = Files.list(output)) {
      assertEquals(3, files.count());
    }
  }

  /** Memory for small documents beside each other, and for none of the large ones. */
  @Test
  void whatTakesTooMuchMemoryFailsAlone() throws Exception {
    Path input = Files.createDirectory(folder.resolve("sizes"));
    String sample = Files.readString(Path.of("input", "defence-and-trade.txt"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(input.resolve("%02d.txt".formatted(i)), "第%d号\n%s".formatted(i, sample));
    }
    Files.writeString(input.resolve("05-large.txt"), sample.repeat(1_500));
    Files.writeString(input.resolve("25-huge.txt"), sample.repeat(10_000));
    for (String threads : List.of("1", "5")) {
      Result result =
          java(
              "-Xmx112m",
              "-jar",
              JAR.toString(),
              "extract",
              "sizes",
              "-o",
              "with-" + threads,
              "--threads",
              threads);
      assertEquals(1, result.status(), result.err());
      assertEquals(
          List.of(
              "konkyo: 05-large.txt: cannot be analysed: it takes more memory than there is",
              "konkyo: 25-huge.txt: too large to analyse: more than 16777216 bytes; split it"),
          result.err().lines().limit(2).toList());
      assertTrue(
          result.err().contains("konkyo: 42 documents (2 failed, 0 unchanged)"), result.err());
      assertSameRun(folder.resolve("with-1"), folder.resolve("with-" + threads));
    }
  }

  @Test
  void provesThatTheSamplesClaimsStandInTheirSources() throws Exception {
    String output = Path.of("output").toAbsolutePath().toString();
    String input = Path.of("input").toAbsolutePath().toString();
    Result result = run("verify", output, "--source", input);
    assertEquals("", result.out());
    assertTrue(result.err().strip().endsWith("claims of 5 documents stand in their sources"));
    assertEquals(0, result.status());
  }

  @Test
  void showsTheSamplesOnAPage() throws Exception {
    Path page = folder.resolve("review.html");
    Result result =
        run(
            "review",
            Path.of("output").toAbsolutePath().toString(),
            "--source",
            Path.of("input").toAbsolutePath().toString(),
            "-o",
            page.toString());
    assertTrue(result.err().startsWith("konkyo: 5 documents (0 troubled)"), result.err());
    assertEquals(0, result.status());
    assertTrue(Files.readString(page).endsWith("</html>\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "web-annotation", "langextract", "brat"})
  void exportsTheSamples(String format) throws Exception {
    Path target = folder.resolve("exported");
    Result result =
        run(
            "export",
            Path.of("output").toAbsolutePath().toString(),
            "--format",
            format,
            "--source",
            Path.of("input").toAbsolutePath().toString(),
            "-o",
            target.toString());
    long claims = Files.readAllLines(Path.of("output", "claims.jsonl")).size();
    assertEquals(
        "konkyo: %d claims exported to %s".formatted(claims, target), result.err().strip());
    assertEquals(0, result.status());
    assertTrue(Files.exists(target));
  }

  /**
   * Every block that begins with a file or a call: in one folder, what the program writes. The
   * README in Japanese shows the same blocks, which another test sees to.
   */
  @Test
  void doesWhatTheReadmeShows() throws Exception {
    String[] parts = Files.readString(Path.of("README.md")).split("```");
    List<String> shown = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith("console\n" + CAT) || parts[i].startsWith("console\n" + PROGRAM)) {
        shown.add(parts[i]);
        written.add(afresh(parts[i]));
      }
    }
    assertEquals(8, shown.size());
    assertEquals(String.join("", shown), String.join("", written));
  }

  /** Returns a block of a README with what the program writes now. */
  private String afresh(String block) throws Exception {
    List<String> lines = block.lines().toList();
    StringBuilder text = new StringBuilder(lines.get(0) + "\n");
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("$ ")) {
        text.append(line).append('\n');
      }
      if (line.startsWith(CAT)) {
        text.append(content(line.substring(CAT.length()), lines.subList(i + 1, lines.size())));
      } else if (line.startsWith(PROGRAM)) {
        String[] pipe = line.substring(PROGRAM.length()).split(" \\| ");
        Result result = run(pipe[0].split(" "));
        text.append(pipe.length == 1 ? result.out() + result.err() : meaning(result.out()));
      }
    }
    return text.toString();
  }

  /** Returns a file's text: what the program has written, or what the README shows of it. */
  private String content(String name, List<String> shown) throws IOException {
    Path file = folder.resolve(name);
    if (Files.notExists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, shown.stream().takeWhile(line -> !line.startsWith("$ ")).toList());
    }
    return Files.readString(file);
  }

  /** As {@code sed '1,/^ *bunsetsu/d;/^$/,$d'} does with an explanation. */
  private static String meaning(String explanation) {
    return explanation
        .lines()
        .dropWhile(line -> !line.strip().equals("bunsetsu"))
        .skip(1)
        .takeWhile(line -> !line.isEmpty())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void scoresGold() throws Exception {
    Path gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\":\"1\",\"text\":\"費用は3億円だ。\",\"mentions\":"
                + "[{\"start\":3,\"end\":6,\"type\":\"money\",\"value\":300000000}]}\n");
    assertEquals(0, run("evaluate", gold.toString(), "--min-f1", "money=1").status());
    assertEquals(1, run("evaluate", gold.toString(), "--min-f1", "percent=1").status());
  }

  @Test
  void trainsAModelThatItCanUse() throws Exception {
    List<String> corpus = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      corpus.add("{\"text\":\"雨が降る。風も吹く。\",\"sentences\":[[0,5],[5,10]]}");
      corpus.add("{\"text\":\"「雨が降る。」と言った。\"}");
    }
    Path lines = Files.write(folder.resolve("corpus.jsonl"), corpus);
    Path models = copy(Path.of("models"), folder.resolve("models"));
    Path model = models.resolve("sentence/ja-sent.bin");

    Result trained = run("train", "sentence", lines.toString(), "-o", model.toString());
    assertEquals(0, trained.status(), trained.err());

    Path input = Files.writeString(folder.resolve("a.txt"), "雨が3回降る。風も2回吹く。\n");
    Result result = run("extract", input.toString(), "--models", models.toString(), "--stdout");
    assertEquals(0, result.status(), result.err());
    assertEquals(2, result.out().lines().count());
  }

  /**
   * Nothing but the program's own line may come: libraries like to warn of the Java they run on.
   */
  @Test
  void exportsColumnsThatADatabaseReads() throws Exception {
    Path file = folder.resolve("claims.parquet");
    Result result =
        run("export", Path.of("output").toAbsolutePath().toString(), "--format", "parquet");
    int claims = Files.readAllLines(Path.of("output", "claims.jsonl")).size();
    assertEquals(
        "konkyo: %d claims exported to claims.parquet".formatted(claims), result.err().strip());
    assertEquals(0, result.status());
    String query = "SELECT count(*) FROM '%s' WHERE sentence.text <> ''".formatted(file);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      assertEquals(claims, rows.getInt(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "document", "run", "diff"})
  void printsSchemas(String name) throws Exception {
    Result result = run("schema", name);
    assertEquals(0, result.status(), result.err());
    assertEquals(
        "https://json-schema.org/draft/2020-12/schema",
        JSON.readTree(result.out()).get("$schema").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/LICENSE",
        "META-INF/NOTICE",
        "META-INF/licenses/kuromoji-ipadic/NOTICE.md",
        "META-INF/licenses/opennlp-tools/LICENSE",
        "META-INF/licenses/parquet-hadoop/LICENSE",
        "META-INF/licenses/parquet-format-structures/NOTICE",
        "META-INF/licenses/commons-compress/LICENSE.txt",
        "META-INF/licenses/slf4j-api/LICENSE.txt",
        "META-INF/licenses/jackson-core/NOTICE"
      })
  void carriesTheLicencesOfItsParts(String entry) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertTrue(jar.getEntry(entry) != null && jar.getEntry(entry).getSize() > 0, entry);
    }
  }

  private static void assertSameRun(Path expected, Path actual) throws IOException {
    for (String file : List.of("claims.jsonl", "documents.jsonl", "run.json")) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(file)),
          Files.readAllBytes(actual.resolve(file)),
          file);
    }
  }

  private Result extract(Path input, Path output) throws Exception {
    return run("extract", input.toString(), "-o", output.toString());
  }

  /** Runs it on little work, for which the second compiler is not worth its time. */
  private Result run(String... arguments) throws Exception {
    List<String> call = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
    call.addAll(Arrays.asList(arguments));
    return java(call.toArray(String[]::new));
  }

  private Result java(String... arguments) throws Exception {
    return result(start(arguments));
  }

  /** Starts Java without the options that the environment would add to its messages. */
  private Process start(String... arguments) throws Exception {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(call)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("JAVA_TOOL_OPTIONS");
    environment.remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Waits for the end of what was started last. */
  private Result result(Process process) throws Exception {
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + process.info());
    }
    return new Result(
        process.exitValue(),
        Files.readString(folder.resolve("stdout")),
        Files.readString(folder.resolve("stderr")));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  private static Path copy(Path from, Path to) throws IOException {
    List<Path> entries;
    try (var walk = Files.walk(from)) {
      entries = walk.sorted().toList();
    }
    for (Path entry : entries) {
      Files.copy(entry, to.resolve(from.relativize(entry).toString()));
    }
    return to;
  }

  private record Result(int status, String out, String err) {}
}
