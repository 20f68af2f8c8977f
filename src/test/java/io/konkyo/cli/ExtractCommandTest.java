package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.konkyo.extract.DigitAnalyzer;
import io.konkyo.model.ModelException;
import io.konkyo.output.JsonSchema;
import io.konkyo.output.Schemas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Schemas schemas = new Schemas();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private DigitAnalyzer analyzer = new DigitAnalyzer('a');

  @TempDir private Path root;
  private Path input;
  private Path output;

  @BeforeEach
  void makeFolders() throws IOException {
    input = Files.createDirectory(root.resolve("in"));
    output = root.resolve("out");
  }

  @Test
  void writesThreeFilesThatSatisfyTheirSchemas() throws IOException {
    write("b.txt", "船は3隻。\n𠮷野は12時に着く。\n");
    write("a/x.md", "5人\r\n60人\r700人");
    assertEquals(0, extract());
    List<JsonNode> claims = validLines("claims.jsonl", JsonSchema.CLAIM);
    assertEquals(
        List.of("a/x.md 5 1:1", "a/x.md 60 2:1", "a/x.md 700 3:1", "b.txt 3 1:3", "b.txt 12 2:4"),
        claims.stream()
            .map(
                claim ->
                    "%s %s %d:%d"
                        .formatted(
                            claim.get("doc").asText(),
                            claim.get("text").asText(),
                            claim.get("line").asInt(),
                            claim.get("column").asInt()))
            .toList());
    List<JsonNode> documents = validLines("documents.jsonl", JsonSchema.DOCUMENT);
    assertEquals("{\"number\":3}", documents.get(0).get("claims").toString());
    schemas.assertValid(JsonSchema.RUN, Files.readString(output.resolve("run.json")));
    assertEquals(
        List.of("claims.jsonl", "documents.jsonl", "run.json"),
        List.copyOf(contents(output).keySet()));
    assertTrue(err().endsWith("konkyo: 2 documents (0 failed, 0 unchanged), 5 claims\n"), err());
  }

  @Test
  void everyBadDocumentFailsAlone() throws IOException {
    byte[] random = new byte[500];
    new Random(3).nextBytes(random);
    writeBytes("01-random.txt", random);
    writeBytes("02-nul.txt", HexFormat.of().parseHex("616200"));
    writeBytes("03-broken.txt", HexFormat.of().parseHex("E38182E38184FFE38186"));
    write("04-throw.txt", "throw");
    write("05-overflow.txt", "overflow");
    write("06-exhaust.txt", "exhaust");
    write("07-empty.txt", "");
    write("08-digits.txt", "9".repeat(200_000));
    write("09-line.txt", "道".repeat(500_000));
    write("10-figures.txt", "長い1行".repeat(100_000));
    write("11.txt/inner.txt", "1");
    write("12-good.txt", "7");
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals(1, extract()));
    Map<String, String> errors = new TreeMap<>();
    Map<String, Integer> claims = new TreeMap<>();
    for (JsonNode document : validLines("documents.jsonl", JsonSchema.DOCUMENT)) {
      String doc = document.get("doc").asText();
      if (document.has("error")) {
        errors.put(doc, document.get("error").asText());
      } else {
        claims.put(doc, document.get("claims").path("number").asInt());
      }
    }
    assertEquals("is not text: NUL at byte 2 (counted from 0)", errors.get("02-nul.txt"));
    assertTrue(errors.get("03-broken.txt").startsWith("is not UTF-8: byte 6 (counted from 0)"));
    assertEquals(
        "cannot be analysed: IllegalStateException: a rule broke", errors.get("04-throw.txt"));
    assertEquals("cannot be analysed: it is nested too deeply", errors.get("05-overflow.txt"));
    assertEquals(
        "cannot be analysed: it takes more memory than there is", errors.get("06-exhaust.txt"));
    assertTrue(errors.get("10-figures.txt").contains("too large"), errors.get("10-figures.txt"));
    assertEquals(7, errors.size(), errors.toString());
    assertEquals(
        Map.of(
            "07-empty.txt",
            0,
            "08-digits.txt",
            1,
            "09-line.txt",
            0,
            "11.txt/inner.txt",
            1,
            "12-good.txt",
            1),
        claims);
    assertFalse(err().contains("\tat "), err());
    assertTrue(err().contains("konkyo: 02-nul.txt: is not text: NUL at byte 2"), err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
  void everyEncodingGivesTheSameClaims(String charset) throws IOException {
    String text = "港には船が3隻ある。\r\n明日は12隻になるという。\r\n";
    write("a.txt", text);
    assertEquals(0, extract());
    byte[] expected = Files.readAllBytes(output.resolve("claims.jsonl"));
    writeBytes("a.txt", text.getBytes(Charset.forName(charset)));
    assertEquals(0, extract());
    assertArrayEquals(expected, Files.readAllBytes(output.resolve("claims.jsonl")));
    JsonNode document = validLines("documents.jsonl", JsonSchema.DOCUMENT).get(0);
    assertEquals(charset, document.get("encoding").asText());
  }

  @Test
  void aGivenCharsetHoldsForAllDocuments() throws IOException {
    writeBytes("a.txt", "三1".getBytes(Charset.forName("EUC-JP")));
    writeBytes("b.txt", HexFormat.of().parseHex("61FF"));
    assertEquals(1, extract("--encoding", "euc-jp"));
    List<JsonNode> documents = validLines("documents.jsonl", JsonSchema.DOCUMENT);
    assertEquals("EUC-JP", documents.get(0).get("encoding").asText());
    assertTrue(documents.get(1).get("error").asText().startsWith("is not EUC-JP: byte 1"));
    assertTrue(Files.readString(output.resolve("run.json")).contains("\"encoding\": \"EUC-JP\""));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void threadsDoNotChangeABit(int threads) throws IOException {
    for (int i = 0; i < 60; i++) {
      write("d%02d.txt".formatted(59 - i), "番号" + i + "と" + "9".repeat(i * 7 % 40 + 1));
    }
    assertEquals(0, extract("--threads", "3"));
    Map<String, String> expected = contents(output);
    assertEquals(0, extract("--full", "--threads", String.valueOf(threads)));
    assertEquals(expected, contents(output));
  }

  @Test
  void theOrderOfFilesOnDiskDoesNotMatter() throws IOException {
    List<String> names = new ArrayList<>(List.of("c.txt", "a/z.txt", "b.txt", "a.txt", "日.md"));
    for (String name : names) {
      write(name, name.length() + "個");
    }
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    for (String name : names) {
      Files.delete(input.resolve(name));
    }
    java.util.Collections.reverse(names);
    for (String name : names) {
      write(name, name.length() + "個");
    }
    assertEquals(0, extract("--full"));
    assertEquals(expected, contents(output));
  }

  @Test
  void anUnchangedDocumentIsNotAnalysedAgain() throws IOException {
    write("a.txt", "1と2");
    write("b.txt", "3と4と5");
    write("c.txt", "6");
    write("d.txt", "throw");
    assertEquals(1, extract());
    assertEquals(4, analyzer.calls());
    write("b.txt", "30");
    write("bb.txt", "40と50");
    Files.delete(input.resolve("a.txt"));
    assertEquals(1, extract());
    // Two new ones, and the one that failed is tried again.
    assertEquals(7, analyzer.calls());
    assertTrue(err().endsWith("4 documents (1 failed, 1 unchanged), 4 claims\n"), err());
    Map<String, String> incremental = contents(output);
    assertEquals(1, extract("--full"));
    assertEquals(11, analyzer.calls());
    assertEquals(incremental, contents(output));
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "types", "encoding", "claims", "documents", "run", "missing"})
  void whateverChangesResultsMakesAllAnew(String what) throws IOException {
    write("a.txt", "1と2");
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    List<String> options = new ArrayList<>();
    switch (what) {
      case "models" -> analyzer = new DigitAnalyzer('b');
      case "types" -> options.addAll(List.of("--types", "all"));
      case "encoding" -> options.addAll(List.of("--encoding", "UTF-8"));
      case "missing" -> Files.delete(output.resolve("claims.jsonl"));
      case "run" -> Files.writeString(output.resolve("run.json"), "{\"schema_version\":");
      default ->
          Files.writeString(
              output.resolve(what + ".jsonl"), "{\"doc\":\"x\"}\n", StandardOpenOption.APPEND);
    }
    int before = analyzer.calls();
    assertEquals(0, extract(options.toArray(String[]::new)));
    assertEquals(before + 1, analyzer.calls());
    assertEquals(expected.get("claims.jsonl"), contents(output).get("claims.jsonl"));
    assertEquals(expected.get("documents.jsonl"), contents(output).get("documents.jsonl"));
  }

  @Test
  void filesOfTwoRunsAreNotTakenForOne() throws IOException {
    write("a.txt", "1と2");
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    Files.writeString(output.resolve("claims.jsonl"), "{\"id\":\"of another run\"}\n");
    assertEquals(0, extract());
    assertEquals(expected, contents(output));
  }

  @Test
  void aRunThatFailsLeavesTheEarlierFilesWhole() throws IOException {
    write("a.txt", "1と2");
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    write("a.txt", "3");
    AnalyzerLoader broken =
        models -> {
          throw new ModelException("rules/number.tsv", 12, "three fields expected, found 2");
        };
    assertEquals(2, run(broken, "extract", input.toString(), "-o", output.toString()));
    assertEquals("konkyo: models/rules/number.tsv:12: three fields expected, found 2\n", err());
    assertEquals(expected, contents(output));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract no/such/folder | no such file or folder: no/such/folder",
        "extract --types number,place | unknown type 'place'",
        "extract --types number, | unknown type ''",
        "extract --threads 0 | --threads takes a number from 1 to 256, not 0",
        "extract --threads many | Invalid value for option '--threads': 'many' is not",
        "extract --encoding nowhere-8 | unknown encoding 'nowhere-8'",
        "extract --models no/models src | no such folder of models: no/models",
        "extract --fast | Unknown option: '--fast'",
        "extrakt | extrakt",
        "schema everything | unknown schema 'everything'; give one of claim, document, run",
      })
  void aWrongCallEndsWithTwoAndSaysWhy(String call, String message) {
    assertEquals(2, run(models -> analyzer, call.split(" ")));
    assertTrue(err().startsWith("konkyo: "), err());
    assertTrue(err().contains(message), err());
    assertFalse(err().contains("\tat "), err());
  }

  @Test
  void anOutputThatCannotBeWrittenEndsWithTwo() throws IOException {
    write("a.txt", "1");
    Files.writeString(output, "a file");
    assertEquals(2, extract());
    assertEquals("konkyo: " + output + " is a file, not a folder; give another with -o\n", err());
    Files.delete(output);
    Files.createDirectories(output.resolve("claims.jsonl/taken"));
    assertEquals(2, extract());
    assertEquals(
        "konkyo: cannot write to %s: it is a folder\n".formatted(output.resolve("claims.jsonl")),
        err());
    assertEquals(List.of("claims.jsonl"), names(output));
  }

  @Test
  void standardOutputTakesClaimsAlone() throws IOException {
    write("a.txt", "1と2");
    assertEquals(0, extract());
    byte[] expected = Files.readAllBytes(output.resolve("claims.jsonl"));
    Path other = root.resolve("other");
    assertEquals(0, run("extract", input.toString(), "-o", other.toString(), "--stdout"));
    assertArrayEquals(expected, out.toByteArray());
    assertFalse(Files.exists(other));
  }

  @Test
  void aTerminalShowsProgressAndThenWhatFailed() throws IOException {
    write("a.txt", "1と2");
    write("b.txt", "throw");
    Console terminal =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            true);
    String[] call = {"extract", input.toString(), "-o", output.toString()};
    assertEquals(1, Main.commandLine(models -> analyzer, terminal).execute(call));
    assertTrue(err().contains("2/2"), err());
    assertTrue(err().indexOf("2/2") < err().indexOf("konkyo: b.txt: cannot be analysed"), err());
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void standardInputIsOneArticle() throws IOException {
    assertEquals(0, run("extract", "-", "--stdout"));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"doc\":\"stdin.txt\""));
  }

  @Test
  void nothingTellsWhereOrWhenItRan() throws IOException {
    write("a.txt", "1");
    assertEquals(0, extract());
    Map<String, String> expected = contents(output);
    Path moved = Files.move(input, root.resolve("elsewhere"));
    Path other = root.resolve("other");
    assertEquals(0, run("extract", moved.toString(), "-o", other.toString(), "--threads", "5"));
    assertEquals(expected, contents(other));
  }

  @Test
  void theSharedArticlesAreReadWhole() throws IOException {
    Path shared = Path.of("../shared/articles");
    assumeTrue(Files.isDirectory(shared), "no ../shared/articles beside the project");
    assertEquals(0, run("extract", shared.toString(), "-o", output.toString()));
    assertEquals(5, validLines("documents.jsonl", JsonSchema.DOCUMENT).size());
    assertFalse(validLines("claims.jsonl", JsonSchema.CLAIM).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim", "document", "run"})
  void schemasArePrinted(String name) {
    assertEquals(0, run("schema", name));
    assertEquals(
        JsonSchema.valueOf(name.toUpperCase(Locale.ROOT)).text(),
        out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "extract ", "evaluate ", "explain ", "train ", "train sentence ", "schema "})
  void everyCommandTellsTheVersion(String command) {
    assertEquals(0, run((command + "--version").split(" ")));
    assertTrue(out.toString(StandardCharsets.UTF_8).matches("konkyo [0-9][^$]*\\R"));
  }

  @Test
  void helpIsAResult() {
    assertEquals(0, run("extract", "--help"));
    assertEquals("", err());
  }

  private int extract(String... options) {
    List<String> arguments = new ArrayList<>(List.of("extract", input.toString()));
    arguments.addAll(List.of("-o", output.toString()));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return run(models -> analyzer, arguments);
  }

  private int run(AnalyzerLoader loader, String... arguments) {
    err.reset();
    out.reset();
    Console console =
        new Console(
            new ByteArrayInputStream("標準で8件".getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.commandLine(loader, console).execute(arguments);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void write(String name, String text) throws IOException {
    writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void writeBytes(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<JsonNode> validLines(String name, JsonSchema schema) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(output.resolve(name))) {
      if (line.length() < 100_000) {
        schemas.assertValid(schema, line);
        nodes.add(MAPPER.readTree(line));
      }
    }
    return nodes;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : names(folder)) {
      contents.put(name, Files.readString(folder.resolve(name)));
    }
    return contents;
  }
}
