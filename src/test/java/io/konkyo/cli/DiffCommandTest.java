package io.konkyo.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.konkyo.output.JsonSchema;
import io.konkyo.output.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

  private static final String LINE =
      """
      {"id":"%s","type":"money","doc":"a.txt","start":0,"end":3,"text":"5億円","line":1,"column":1,\
      "sentence":{"start":0,"end":4,"text":"5億円。"},"value":%s,"bound":"eq","currency":"JPY",\
      "modality":"actual","rule":"money.amount"}
      """;

  @TempDir private Path root;
  private Path base;
  private Path now;

  @BeforeEach
  void twoRuns() throws IOException {
    base = Files.createDirectory(root.resolve("base"));
    now = Files.createDirectory(root.resolve("now"));
  }

  private static String claim(String id, String value) {
    return LINE.formatted(id, value);
  }

  private void write(String before, String after) throws IOException {
    Files.writeString(base.resolve("claims.jsonl"), before);
    Files.writeString(now.resolve("claims.jsonl"), after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json", "html", "sarif", "rdjsonl"})
  void whereNothingDiffersNothingIsPrinted(String format) throws IOException {
    write(claim("1", "500000000"), claim("1", "500000000"));
    CommandRun run = CommandRun.of("diff", base, now, "--format", format, "--fail-on", "any");
    assertEquals(new CommandRun(0, "", ""), run);
  }

  @ParameterizedTest
  @CsvSource({
    "added,   none 0, removed 0, changed 0, any 1",
    "removed, none 0, removed 1, changed 1, any 1",
    "changed, none 0, removed 0, changed 1, any 1"
  })
  void theStatusIsAsAskedFor(String kind, String none, String removed, String changed, String any)
      throws IOException {
    String one = claim("1", "500000000");
    switch (kind) {
      case "added" -> write("", one);
      case "removed" -> write(one, "");
      default -> write(one, claim("1", "5"));
    }
    for (String expected : new String[] {none, removed, changed, any}) {
      String[] parts = expected.split(" ");
      CommandRun run = CommandRun.of("diff", base, now, "--fail-on", parts[0]);
      assertEquals(Integer.parseInt(parts[1]), run.status(), expected);
      assertTrue(run.out().startsWith("1 " + kind), run.out());
      assertEquals(run.status() == 1, run.err().contains("--accept"), run.err());
    }
  }

  @Test
  void jsonIsUnderTheSchema() throws IOException {
    write(claim("1", "500000000") + claim("2", "0.50"), claim("1", "5") + claim("3", "1E+3"));
    CommandRun run = CommandRun.ok("diff", base, now, "--format", "json");
    new Schemas().assertValid(JsonSchema.DIFF, run.out());
    assertTrue(run.out().contains("\"value\":1000,"), run.out());
    assertFalse(run.out().contains("E+"), run.out());
  }

  @Test
  void anEqualValueWrittenOtherwiseIsNoDifference() throws IOException {
    write(claim("1", "500000000"), claim("1", "5.0E8"));
    assertEquals("", CommandRun.ok("diff", base, now).out());
  }

  @Test
  void claimsFilesAloneCanBeCompared() throws IOException {
    write(claim("1", "500000000"), claim("1", "5"));
    CommandRun run =
        CommandRun.ok("diff", base.resolve("claims.jsonl"), now.resolve("claims.jsonl"));
    assertTrue(run.out().contains("value: 500000000 → 5\n"), run.out());
  }

  @Test
  void aFileTakesTheResult() throws IOException {
    write(claim("1", "500000000"), claim("1", "5"));
    Path file = root.resolve("made/diff.txt");
    assertEquals("", CommandRun.ok("diff", base, now, "-o", file).out());
    assertTrue(Files.readString(file).startsWith("1 changed in 1 document\n"));
    try (var left = Files.list(file.getParent())) {
      assertEquals(1, left.count());
    }
  }

  @Test
  void aFileIsWholeEvenWhereNothingDiffers() throws IOException {
    write(claim("1", "500000000"), claim("1", "500000000"));
    Path file = root.resolve("diff.json");
    CommandRun.ok("diff", base, now, "--format", "json", "-o", file);
    new Schemas().assertValid(JsonSchema.DIFF, Files.readString(file));
  }

  @Test
  void acceptingMakesTheNewRunTheBaseline() throws IOException {
    write(claim("1", "500000000"), claim("1", "5"));
    Files.writeString(now.resolve("run.json"), "{}\n");
    Files.writeString(base.resolve("documents.jsonl"), "");
    CommandRun run = CommandRun.of("diff", base, now, "--accept", "--fail-on", "any");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("1 changed"), run.out());
    assertArrayEquals(
        Files.readAllBytes(now.resolve("claims.jsonl")),
        Files.readAllBytes(base.resolve("claims.jsonl")));
    assertTrue(Files.exists(base.resolve("run.json")));
    assertFalse(Files.exists(base.resolve("documents.jsonl")));
    assertEquals(new CommandRun(0, "", ""), CommandRun.of("diff", base, now, "--fail-on", "any"));
  }

  @Test
  void acceptingTakesWhatOnlyMovedOverToo() throws IOException {
    String moved = claim("1", "5").replace("\"start\":0,\"end\":3,", "\"start\":7,\"end\":10,");
    write(claim("1", "5"), moved.replace("\"start\":0,\"end\":4,", "\"start\":7,\"end\":11,"));
    assertEquals("", CommandRun.ok("diff", base, now, "--accept").out());
    assertEquals(
        Files.readString(now.resolve("claims.jsonl")),
        Files.readString(base.resolve("claims.jsonl")));
  }

  @Test
  void theFirstBaselineIsMadeByAccepting() throws IOException {
    write("", claim("1", "5"));
    Path first = root.resolve("first/baseline");
    CommandRun run = CommandRun.ok("diff", first, now, "--accept");
    assertTrue(run.out().startsWith("1 added in 1 document"), run.out());
    assertEquals(claim("1", "5"), Files.readString(first.resolve("claims.jsonl")));
  }

  @Test
  void acceptingARunAsItsOwnBaselineLeavesIt() throws IOException {
    write("", claim("1", "5"));
    CommandRun.ok("diff", now, now, "--accept");
    assertEquals(claim("1", "5"), Files.readString(now.resolve("claims.jsonl")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense                        | line 2 is not valid JSON",
        "[]                              | line 2 is not a JSON object",
        "{\"id\":\"1\"}                  | line 2 has no doc",
        "{\"doc\":\"a.txt\"}             | line 2 has no sentence",
        "{\"doc\":\"a.txt\",\"start\":-1}| line 2 has no sentence",
        "''                              | line 2 is not a JSON object"
      })
  void aLineThatIsNoClaimIsNamed(String line, String message) throws IOException {
    write(claim("1", "5"), claim("1", "7") + line + "\n");
    CommandRun run = CommandRun.of("diff", base, now);
    assertEquals(2, run.status());
    assertTrue(run.err().endsWith("claims.jsonl: " + message + "\n"), run.err());
  }

  @Test
  void aRunThatIsNotThereIsAWrongCall() throws IOException {
    write("", "");
    for (Path missing : new Path[] {root.resolve("none"), root}) {
      CommandRun run = CommandRun.of("diff", missing, now);
      assertEquals(2, run.status());
      assertTrue(run.err().contains(missing.toString()), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format xml", "--fail-on all", "--accept=maybe"})
  void anUnknownNameIsAWrongCall(String option) throws IOException {
    write("", "");
    CommandRun run =
        CommandRun.of(
            "diff",
            base,
            now,
            option.split(" ")[0],
            option.split(" ").length > 1 ? option.split(" ")[1] : "x");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("Try 'konkyo diff --help'"), run.err());
  }
}
